import type { Words } from '../words.ts';

export const pages = {
  astray: 'Dieser Link führt nirgendwohin',
  why: {
    page: (path) => `Eine Seite „${path}“ gibt es nicht.`,
    scenario: (id) =>
      `Ein Szenario „${id}“ gibt es nicht. Vielleicht ist der Link alt oder vertippt.`,
    mode: (mode) =>
      `Ein Szenario wird im Modus „learn“ oder „assess“ gespielt, nicht im Modus „${mode}“.`,
    card: (card) => `In der Auswertung gibt es keine Karte „${card}“.`,
    wayTooLong: (most) =>
      `Der Weg in diesem Link hat mehr als ${most} Antworten, und so viele hat keine Geschichte.`,
    wayUnreadable: (line) =>
      `Der Weg in diesem Link lässt sich nicht lesen: Seine Antwort ${line} ist kein Name einer Antwort.`,
    attempt: () =>
      'Diesen Versuch gibt es auf diesem Gerät nicht. Vielleicht wurde er woanders gespielt, oder er kam aus einer Datei, die inzwischen geschlossen ist.',
    scenarioOfAttempt: (id) =>
      `Der Versuch gehört zu einem Szenario „${id}“, das es hier nicht gibt.`,
    underWay: () =>
      'Dieser Versuch ist noch nicht zu Ende: Das Ergebnis kommt nach der letzten Zeile.',
    wayEnds: (line) => `Dieser Weg ist vor seiner Antwort ${line} zu Ende.`,
    wayStops: (line) =>
      `Diesem Weg kann man nicht folgen: Antwort ${line} lässt sich an dieser Stelle der Geschichte nicht geben.`,
    wayIsOver: () => 'Dieser Weg ist an seinem Ende: Es gibt darauf nichts mehr zu sagen.',
  },
  changed: {
    title: 'Diese Geschichte ist nicht mehr die, die du gespielt hast',
    afresh: 'Neu anfangen',
    begun: (scenario, day, count) =>
      `Du hast „${scenario}“ am ${day} begonnen und ${count === 1 ? '1 Entscheidung' : `${count} Entscheidungen`} getroffen. Seitdem wurde geändert, was zur Wahl steht, wohin es führt oder was es zählt,`,
    cannotGoOn:
      'darum kann es dort nicht weitergehen: Die nächste Zeile würde vielleicht nicht zu dem passen, was du gesagt hast.',
    noDebrief:
      'darum lässt sich hier nicht mehr ausrechnen, was dabei herauskam, und es gibt keine Auswertung.',
    nothingLost: 'Nichts ist verloren: Dein Versuch bleibt auf diesem Gerät, wie er war.',
    read: 'Lies, was du gesagt hast',
    gone: (choice) => `(Worte, die nicht mehr in der Geschichte stehen: ${choice})`,
  },
  credits: 'Mitwirkende',
} satisfies Words['pages'];
