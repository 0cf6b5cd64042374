import type { Words } from '../words.ts';

export const managerAssignments = {
  title: 'Aufgaben',
  nobody: 'In diesem Team ist noch niemand, also bekäme es auch niemand.',
  addPeople: 'Erst Leute dazunehmen',
  assign: 'Aufgeben',
  scenarios: 'Welche Szenarien?',
  scenario: (level, minutes) => `Stufe ${level} von 3, etwa ${minutes} Min.`,
  noScenario: 'Such mindestens ein Szenario aus.',
  forWhom: (people) => `Für alle im Team (${people}), oder nur für einige`,
  onlySome: 'Nur für die mit Haken; ohne Haken für alle',
  due: 'Bis zu welchem Tag?',
  dueHint: 'Der Tag endet da, wo deine Organisation ist. Lass ihn offen für jederzeit.',
  privacy: 'Was wirst du sehen?',
  level: {
    private: 'Nur, dass es gemacht ist',
    skills: 'Stufen der drei Fähigkeiten',
    open: 'Auch, was gesagt wurde',
  },
  levelHint: {
    private: 'Vor dem Start lesen sie, dass du siehst, dass es gemacht ist, und sonst nichts.',
    skills:
      'Vor dem Start lesen sie, dass du eine Stufe je Fähigkeit neben ihrer eigenen Einschätzung siehst und ob sie bestanden haben, aber nicht, was sie gesagt haben.',
    open: 'Vor dem Start lesen sie, dass du auch siehst, was sie gesagt haben und welche Regel sie mitnehmen. Die Karte zum Gespräch zitiert beides.',
  },
  more: 'Modus, Grenze, welcher Versuch zählt, eine Notiz',
  mode: 'Wie wird gespielt?',
  modeHint: {
    learn: 'Ein Coach hilft. Das ist Übung, und gesendet wird nur, dass es gemacht ist.',
    assess: 'Ohne Hilfe. Daraus werden Ergebnisse.',
  },
  counts: 'Welcher Versuch zählt?',
  count: { first: 'Der erste', best: 'Der beste' },
  countHint: {
    first: 'Er sagt, wo jemand steht.',
    best: 'Er belohnt, wer es noch einmal versucht.',
  },
  passMark: 'Grenze zum Bestehen',
  passHint: 'Was jede Fähigkeit erreichen muss, von 0 bis 100.',
  note: 'Eine Notiz an alle',
  noteHint: 'Warum dieses, warum jetzt. Sie steht über dem Szenario.',
  submit: 'Aufgeben',
  assigned: 'Bisher aufgegeben',
  terms: (mode, due, people, level) =>
    `${mode}, ${due ? `bis ${due}` : 'jederzeit'}, für ${people === 1 ? '1 Person' : `${people} Personen`}. Du siehst: ${level}.`,
  isClosed: 'beendet',
  close: 'Beenden',
  reopen: 'Wieder öffnen',
} satisfies Words['managerAssignments'];
