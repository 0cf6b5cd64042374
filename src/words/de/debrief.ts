import type { Words } from '../words.ts';

export const debrief = {
  steps: {
    label: 'Der Rückblick',
    title: 'Rückblick',
    closedNote: 'Der Rest öffnet sich, sobald du dich selbst eingeschätzt hast.',
    closed: ', öffnet sich nach deiner Einschätzung',
    done: ', erledigt',
  },
  allScenarios: 'Alle Szenarien',
  cards: 'Karten',
  cardOf: (at, all) => `${at} von ${all}`,
  back: 'Zurück',
  next: 'Weiter',
  names: {
    outcome: 'Was passiert ist',
    read: 'Deine Einschätzung',
    side: 'Die andere Seite',
    profile: 'Das Profil',
    turns: 'Wendepunkte',
    rounds: 'Die Runden',
    other: 'Der andere Weg',
    rule: 'Eine Regel',
  },
  titles: {
    read: 'Was meinst du, wie ist es gelaufen?',
    side: 'Dasselbe Gespräch, von der anderen Seite aus',
    profile: 'Drei Fähigkeiten, Entscheidung für Entscheidung',
    turns: 'Wo es gekippt ist',
    rounds: 'Was nahelag',
    other: 'Und wenn du etwas anderes gesagt hättest?',
    rule: 'Eine Regel für die Arbeit',
  },
  ruleTaken: 'Diese Regel nimmst du mit',
  tooEarly: (name) =>
    `${name}: Das kommt erst nach deiner eigenen Einschätzung. Wer schon weiß, was herausgekommen ist, kann nicht mehr schätzen.`,
  theCard: (name) => `„${name}“`,
  pages: { result: 'Das Ergebnis', map: 'Die Karte aller Wege' },
  you: 'Du',
  lineOf: (at, all) => `Antwort ${at} von ${all}`,
  yourBest: 'Deine beste Antwort',
  tryAnother: 'Etwas anderes versuchen',
  theyHeard: 'Was angekommen ist',
  outcome: {
    after: (customer, minutes) =>
      `Besser eine falsche Antwort ${customer === null ? 'hier' : `an ${customer}`} als an jemandem bei der Arbeit. Der Rückblick dauert etwa ${minutes} Minuten, und du hast das Wort.`,
  },
  read: {
    lead: (customer) =>
      `Noch wird nichts verraten. Geh danach, was du ${customer === null ? 'in ihren Gesichtern' : `bei ${customer}`} gesehen hast, und nicht danach, wie du es gemeint hast.`,
    skills: 'Wie warst du in den drei Fähigkeiten?',
    follow: 'Deine erste Angabe gilt für alle drei, bis du eine änderst.',
    asks: {
      best: 'Tipp auf die Antwort, die am meisten geholfen hat.',
      costliest: 'Jetzt die Antwort, die am meisten geschadet hat.',
      both: 'Beide sind markiert.',
    },
    marks: { best: 'Hat am meisten geholfen', costliest: 'Hat am meisten geschadet' },
    notWhole: (missing) => `Noch nicht vollständig. ${missing}`,
    whole: 'Das ist alles. Einmal notiert, bleibt es so.',
    note: 'Das ist meine Einschätzung',
    noted: 'Notiert. Es bleibt so, damit du es mit dem vergleichen kannst, was herausgekommen ist.',
    missing: (needsBands, needsBest, needsCostliest) => {
      const parts = [
        ...(needsBands ? ['eine Stufe für die Fähigkeiten'] : []),
        ...(needsBest ? ['die Antwort, die geholfen hat'] : []),
        ...(needsCostliest ? ['die Antwort, die geschadet hat'] : []),
      ];
      return parts.length > 1
        ? `Noch offen: ${parts.slice(0, -1).join('; ')}; und ${parts.at(-1)}.`
        : `Noch offen: ${parts.join('')}.`;
    },
  },
  side: {
    lead: (customer) => `Deine Worte, und was bei ${customer} davon angekommen ist.`,
    all: 'Alle Antworten zum Lesen',
    youWere: (role) => `Du warst ${role}`,
    youSaid: 'Du hast gesagt',
    heard: (customer) => `Bei ${customer} kam an`,
    lineOf: (at, all) => `Antwort ${at} von ${all}.`,
    seems: (customer, mood) => `${customer} wirkt ${mood}.`,
    moods: {
      calm: 'ruhig',
      curious: 'neugierig',
      hopeful: 'hoffnungsvoll',
      tense: 'angespannt',
      worried: 'besorgt',
      angry: 'verärgert',
      furious: 'wütend',
      cold: 'kühl',
      weary: 'erschöpft',
      sad: 'traurig',
      relieved: 'erleichtert',
      delighted: 'begeistert',
      amused: 'amüsiert',
    },
    before: 'Antwort davor',
    again: 'Ab der ersten Antwort',
    next: 'Nächste Antwort',
    slider: 'Antwort, um die es geht',
    sliderAt: (at, all, trust) => `Antwort ${at} von ${all}. ${trust}.`,
    trust: {
      jumps: (trust) => `Das Vertrauen springt auf ${trust}`,
      grows: (trust) => `Das Vertrauen wächst auf ${trust}`,
      drops: (trust) => `Das Vertrauen stürzt auf ${trust}`,
      slips: (trust) => `Das Vertrauen sinkt auf ${trust}`,
      none: 'Es ist kein Vertrauen mehr da',
      full: 'Das Vertrauen bleibt voll',
      holds: (trust) => `Das Vertrauen bleibt bei ${trust}`,
    },
    curve: {
      rose: (start, end, how) => `Das Vertrauen stieg von ${start} auf ${end} von 100, ${how}.`,
      fell: (start, end, how) => `Das Vertrauen sank von ${start} auf ${end} von 100, ${how}.`,
      level: (trust) => `Das Vertrauen war am Ende wie am Anfang, bei ${trust} von 100.`,
      alsoRose: (how) => `Zwischendurch stieg es, ${how}.`,
      alsoFell: (how) => `Zwischendurch sank es, ${how}.`,
      neverRose: 'Es stieg nie.',
      neverFell: 'Es sank nie.',
      bitByBit: 'nach und nach',
      aLittle: 'immer nur ein wenig',
      most: (first, second) =>
        second === null
          ? `am meisten nach Antwort ${first}`
          : `am meisten nach den Antworten ${first} und ${second}`,
    },
  },
  rounds: {
    lead: 'Deine Sätze, geordnet nach dem, wozu die Runden verleiten.',
    tempts: {
      defend: 'Sich zu verteidigen',
      blame: 'Jemandem die Schuld zu geben',
      excuse: 'Sich herauszureden',
      deny: 'Es abzustreiten',
      correct: 'Den anderen zu berichtigen',
    },
    lost: (lost, all) =>
      lost === 0
        ? 'Darauf bist du nicht hereingefallen.'
        : `Darauf bist du in ${lost} von ${all === 1 ? 'einer Runde' : `${all} Runden`} hereingefallen.`,
    landed: { well: 'kam an', badly: 'kam schlecht an' },
    more: 'Was sie hörten, und der stärkere Satz',
  },
  turns: {
    moment: (at, all) => `Moment ${at} von ${all}`,
    more: (count) => (count === 1 ? 'Ein weiterer Moment' : `${count} weitere Momente`),
    lookedAt: 'Angesehen',
    faces: {
      before: (mood) => `Davor: ${mood}`,
      after: (mood) => `Danach: ${mood}`,
    },
    question: 'Warum kam diese Antwort wohl schlecht an?',
    showMe: 'Zeig es mir',
    whoSaysSo: { both: 'Du und die Geschichte', writer: 'Die Geschichte', you: 'Du' },
    answers: {
      same: 'Wer diese Geschichte geschrieben hat, sieht es genauso.',
      another: 'Auch das kann mit hineinspielen. Die Geschichte nennt einen anderen Grund zuerst.',
    },
    did: 'Was die Antwort bewirkt hat',
    costMost: (skill) => `Am meisten gekostet hat es bei: ${skill}.`,
    stronger: 'Eine stärkere Antwort',
    tryStronger: 'Die stärkere Antwort versuchen',
    weaker: 'Eine schwächere Antwort',
    wouldHear: 'Was angekommen wäre',
    nothingLost:
      'Nirgends: Du hast es perfekt gespielt. Bei keiner Entscheidung gab es eine stärkere Antwort als deine.',
    tryWeaker:
      'Neugierig, was eine schwächere Antwort angerichtet hätte? Die falschen sind hier zum Ausprobieren da.',
  },
} satisfies Words['debrief'];
