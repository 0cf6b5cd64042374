import type { Words } from '../words.ts';

export const managerPerson = {
  skills: 'Wo die Person steht',
  ready: (isReady) => (isReady ? 'Bereit für den Schalter.' : 'Noch nicht oft genug gezeigt.'),
  pooled: 'Alle ersten geprüften Versuche zusammen, ohne die privaten. Das ist keine Rangliste.',
  talk: 'Das Gespräch',
  talkHint:
    'Fünf Minuten: ein Satz zum Wiederholen, eine Frage, eine Regel. Die Karte zu einem Versuch hat alle drei.',
  attempts: 'Versuche',
  none: 'Bisher wurde nichts gespielt.',
  assign: 'Ein Szenario aufgeben',
  logged:
    'Wenn du öffnest, was jemand gesagt hat, oder eine gewählte Regel siehst, wird das aufgeschrieben, und die Person kann es sehen.',
  day: 'Begonnen',
  outcome: 'Ausgang',
  card: 'Karte zum Gespräch',
  open: 'Karte öffnen',
  nth: (title, mode, nth) => `${title}, ${mode} Nr. ${nth}`,
  guessed: (band) => `eigene Einschätzung: ${band}`,
  rule: 'Eigene Regel',
  level: {
    private: 'vertraulich',
    skills: 'nur Stufen',
    open: 'nicht mehr da',
  },
  begun: 'nicht fertig',
  finished: 'fertig',
  passed: 'bestanden',
  notPassed: 'noch nicht bestanden',
  redLine: 'Eine rote Linie ist noch offen.',
  unverified: {
    unknown_edition: 'nicht geprüft: Diese Ausgabe ist hier nicht bekannt',
    other_keying: 'nicht geprüft: Die Geschichte hat sich geändert',
    impossible: 'nicht geprüft: So kann niemand gespielt haben',
  },
} satisfies Words['managerPerson'];
