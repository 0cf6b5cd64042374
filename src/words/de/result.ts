import type { Words } from '../words.ts';

export const result = {
  game: 'Make It Right',
  standing: ({ mode, isPractice, withHelp, isFromFile }) => {
    const help = withHelp
      ? ' Mit Hilfe gespielt: Mindestens eine Antwort war ein zweiter Versuch.'
      : '';
    if (mode === 'learn') return `Beim Üben gespielt: Das war Übung, kein Nachweis.${help}`;
    if (isFromFile)
      return 'Beim Prüfen gespielt. Es zählt als Nachweis, wenn es das erste Mal war.';
    return isPractice
      ? 'Beim Prüfen gespielt. Nur das erste Mal zählt als Nachweis; das hier war Übung.'
      : 'Beim Prüfen gespielt, zum ersten Mal: Das zählt als Nachweis.';
  },
  turns: 'Wo es gekippt ist',
  turn: (skill, line) => `${skill}, deine Antwort ${line}`,
  rule: 'Die Regel für die Arbeit',
  next: 'Und jetzt?',
  playAgain: 'Noch einmal spielen',
  print: 'Drucken',
  toTitle: 'Alle Szenarien',
  toResult: 'Das ganze Ergebnis',
  toCoach: 'Eine Karte für ein Gespräch mit deiner Führungskraft',
  toMap: 'Die Karte aller Wege',
  mean: (mean) =>
    `Einfacher Durchschnitt der drei Fähigkeiten: ${mean}. Er entscheidet über nichts.`,
  costMost: 'Die Antwort, die am meisten gekostet hat:',
  tryMoment: 'Diesen Moment noch einmal versuchen',
  doesNotCount: 'Es zählt nicht, und dein Ergebnis bleibt, wie es ist.',
  repairs: (made, repaired) => {
    if (made === 0) return 'Keine Antwort war ein Fehler, also gab es nichts wiedergutzumachen.';
    return made === 1
      ? `Du hast ${repaired} von einer Antwort wiedergutgemacht, die ein Fehler war.`
      : `Du hast ${repaired} von ${made} Antworten wiedergutgemacht, die Fehler waren.`;
  },
} satisfies Words['result'];
