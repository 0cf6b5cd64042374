import type { Words } from '../words.ts';

export const map = {
  title: 'Alle Wege, die es hätte nehmen können',
  elsewhere: 'Anderswo',
  toDebrief: 'Zurück zur Auswertung',
  toResult: 'Das Ergebnis',
  notDrawn:
    'Die Zeichnung konnte nicht geladen werden. Alles, was sie zeigt, steht auch hier; schau nach der Verbindung und öffne die Seite noch einmal, um sie gezeichnet zu sehen.',
  seen: {
    title: 'Was du gesehen hast',
    counts: (decisions, allDecisions, endings, allEndings) =>
      `${decisions} von ${allDecisions} Entscheidungen, ${endings} von ${allEndings} Enden.`,
    invitation:
      'Wähl einen Ort, um zu sehen, wohin die Antworten dort führen, und geh dort noch einmal hinein. Nichts, was du dort sagst, zählt: Die falschen Antworten sind zum Ausprobieren da.',
  },
  window: 'Die Karte. Die Pfeiltasten verschieben sie; auf einem Ort führen sie von Ort zu Ort.',
  places: 'Orte auf der Karte',
  zoomOut: 'Verkleinern',
  zoomIn: 'Vergrößern',
  fit: 'Die ganze Karte zeigen',
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
  inBox: { kept: 'gehalten', at_risk: 'in Gefahr', lost: 'verloren' },
  visits: (visits) =>
    visits === 0 ? 'ungesehen' : visits === 1 ? '1 Besuch' : `${visits} Besuche`,
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
