import type { Words } from '../words.ts';
import { skills } from './skills.ts';

export const title = {
  // Its name, in every language.
  name: ['Make', 'It Right'],
  promise: 'Jemand ist enttäuscht worden. Was sagst du jetzt?',
  rule: 'Deine Regel für die Arbeit',
  settings: 'Einstellungen',
  record: 'Dein Verlauf',
  credits: 'Mitwirkende',
  workshop: 'Einen Workshop leiten',
  sound: 'Ton hilft, aber alles steht auch geschrieben da.',
  onDevice: 'Alles ist auf diesem Gerät und läuft ohne Verbindung.',
  workingOut: 'Gleich steht hier, was du als Nächstes spielen kannst …',
  others: 'Weitere Szenarien',
  all: 'Alle Szenarien',
  themes: {
    promise: 'Sagen, was stimmt, und bis wann',
    handover: 'Aufheben, was andere fallen ließen',
    pressure: 'Unter Druck bei den Leuten bleiben',
    amends: 'Gutmachen, was wir angerichtet haben',
  },
  search: {
    word: 'Nach Titel, Rolle oder Branche suchen',
    time: 'So viel Zeit ist da',
    anyTime: 'Egal',
    upTo: (minutes) => `Bis ${minutes} Min.`,
    found: (found, all) =>
      found === all ? `${all} Szenarien` : `${found} von ${all} Szenarien gefunden`,
    nothing: 'Versuch es mit weniger Buchstaben, einem anderen Wort oder mehr Zeit.',
    showAll: 'Alle Szenarien zeigen',
  },
  forYou: {
    title: (name: string) => `Für dich, ${name}`,
    asking: 'Fragt nach, was es für dich gibt …',
    nothing: 'Auf dich wartet nichts. Spiel, was du magst, so oft du magst.',
    allDone: 'Alles erledigt. Spiel, was du magst, so oft du magst.',
    done: (count: number) => (count === 1 ? 'Eins ist erledigt' : `${count} sind erledigt`),
    by: (day: string) => `Bis ${day}`,
    anyTime: 'Irgendwann',
    overdue: (day: string) => `War fällig am ${day}`,
    start: 'Anfangen',
    goOn: 'Weiterspielen',
    again: 'Noch einmal spielen',
    finished: 'Erledigt',
    passed: 'Bestanden',
    notPassed: 'Noch nicht bestanden',
    somebody: 'Deine Leitung',
    seen: {
      private: (managers: string) =>
        `Was ${managers} davon sieht: dass du es gemacht hast. Sonst nichts.`,
      skills: (managers: string) =>
        `Was ${managers} davon sieht: ob du bestanden hast, ein Wort zu jeder der drei Fähigkeiten neben deiner eigenen Einschätzung und ob eine rote Linie offen blieb. Nicht, was du gesagt hast.`,
      open: (managers: string) =>
        `Was ${managers} davon sieht: wie es in jeder der drei Fähigkeiten ging, daneben deine eigene Einschätzung, dazu die Sätze, die du gewählt hast, und die Regel, die du mitnimmst, um mit dir darüber zu reden.`,
    },
    unsent: (count: number) => `Noch nicht gesendet (${count}).`,
    whyUnsent: {
      offline: 'Es liegt sicher auf diesem Gerät und geht ab, sobald der Server antwortet.',
      'signed-out': 'Öffne deinen Link noch einmal, damit deine Ergebnisse gesendet werden können.',
      refused:
        'Der Server hat es nicht angenommen. Sichere deinen Verlauf als Datei und gib sie deiner Leitung.',
    },
    practice:
      'Übungen werden nie gesendet. Ergebnisse sind zum Lernen da, nicht für Lohn, Einstellung oder Strafen.',
    readers: 'Wer hat meine Sätze gelesen?',
    leave: 'Das bin nicht ich',
  },
  playNext: 'Als Nächstes',
  why: {
    begun: 'Du hast schon angefangen.',
    easiest: 'Am leichtesten für den Anfang.',
    onlyNew: 'Das Einzige, das du noch nicht gespielt hast.',
    new: 'Neu für dich, und kein anderes neues ist leichter.',
    weakestNew: (skill, band, isOnly) =>
      `${skills.names[skill]} war „${skills.bands[band]}“, so niedrig wie sonst nichts bisher. Das ist ${isOnly ? 'die einzige Geschichte, die' : 'die leichteste Geschichte, die'} neu für dich ist.`,
    unknown: 'Vom letzten Mal gibt es nichts, woran man sich halten könnte.',
    allStrong: 'Überall stark; dieses hier ist am längsten her.',
    weakest: (skill, band, isTied) =>
      `${skills.names[skill]} war „${skills.bands[band]}“, ${isTied ? 'und das ist am längsten her' : 'so niedrig wie sonst nirgends'}.`,
  },
  drill: (rounds) => `Übung, ${rounds} Runden`,
  otherRounds: 'Ein weiterer Lauf bringt andere Runden.',
  minutes: (minutes) => `Etwa ${minutes} Min.`,
  level: (level) => `Stufe ${level} von 3`,
  endings: (total) => `${total} Enden`,
  youPlay: 'Du spielst',
  itTrains: 'Du übst',
  resume: 'Dort weiter, wo du warst',
  begun: (day) => `Begonnen am ${day}`,
  decided: (count) => `${skills.decisions(count)} getroffen`,
  afresh: 'Oder neu anfangen',
  learn: 'Nach einer schwachen Antwort hilft ein Coach, und du darfst noch einmal.',
  assess: 'Niemand hilft. Es zählt.',
  assessAgain: 'Niemand hilft. Nur dein erstes Mal zählt.',
  startOf: (mode, scenario) => `${mode}: „${scenario}“`,
  lastUnreadable: (played) => `Zuletzt: ${played}. Wie es lief, lässt sich hier nicht zeigen.`,
  last: (played) => `Zuletzt: ${played}.`,
  lastAs: (played, isEvidence, withHelp) =>
    `Zuletzt: ${played}, ${isEvidence ? 'gewertet' : 'Übung'}${withHelp ? ' mit Hilfe' : ''}.`,
  playedOn: (day, mode) => `${day}, ${mode}`,
} satisfies Words['title'];
