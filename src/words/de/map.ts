import type { Words } from '../words.ts';

export const map = {
  title: 'Alle Wege, die es hätte nehmen können',
  elsewhere: 'Anderswo',
  toDebrief: 'Zurück zur Auswertung',
  toResult: 'Das Ergebnis',
  seen: {
    counts: (decisions, allDecisions, endings, allEndings) =>
      `${decisions} von ${allDecisions} Entscheidungen, ${endings} von ${allEndings} Enden.`,
    invitation:
      'Wähl einen Ort, um zu sehen, wohin er führt, und geh noch einmal hinein: Dort zählt nichts.',
  },
  window: 'Die Karte. Auf einem Ort führen die Pfeiltasten von Ort zu Ort.',
  signs: 'Zeichen auf der Karte',
  ways: { own: 'dein Weg', seen: 'ein andermal gesehen', unseen: 'noch nicht gesehen' },
  countsTwice: 'zählt doppelt',
  marks: {
    red: 'eine rote Linie überschritten',
    fault: 'eine Antwort, die wehtat',
    mended: 'eine Antwort, die wehtat, später wiedergutgemacht',
    mends: 'wiedergutgemacht',
    tries: 'versucht, es wiedergutzumachen, noch nicht ganz',
  },
  endings: {
    kept: 'Ende: Kundschaft gehalten',
    at_risk: 'Ende: Kundschaft in Gefahr',
    lost: 'Ende: Kundschaft verloren',
  },
  yourEnding: 'dein Ende',
  step: (number) => `Schritt ${number} auf deinem Weg`,
  timesSeen: (visits) =>
    visits === 0
      ? 'noch nicht gesehen'
      : visits === 1
        ? 'einmal gesehen'
        : visits === 2
          ? 'zweimal gesehen'
          : `${visits}-mal gesehen`,
  hiddenEnding: (number) => `Ende ${number}`,
  inBox: { kept: 'gehalten', at_risk: 'in Gefahr', lost: 'verloren' },
  inWords: 'Die Karte in Worten',
  decisions: 'Entscheidungen',
  endingsList: 'Enden',
  yourLine: 'Deine Antwort',
  leadsTo: 'führt zu',
  or: 'oder',
  whatToSay: 'Was man dort sagen kann',
  otherLines: 'Wohin andere Antworten führen',
  youSaid: 'Du hast gesagt',
  noWay: 'Wir konnten den Weg zurück zu diesem Moment nicht finden.',
  reenter: 'Hier wieder einsteigen',
  from: 'Hierher kommt man von',
  close: 'Zurück zur Karte',
} satisfies Words['map'];
