import type { Words } from '../words.ts';

export const afterwards = {
  ways: { own: 'Dein Weg', other: 'Der andere Weg' },
  other: {
    problem: (problem) => `${problem} Alles andere ist hier, wie es war.`,
    endedBefore: (at) =>
      `Der Weg in diesem Link ist schon vor seiner Antwort ${at} zu Ende, deshalb lässt er sich hier nicht zeigen.`,
    cannotFollow: (at) =>
      `Dem Weg in diesem Link lässt sich nicht folgen: Seine Antwort ${at} kann an dieser Stelle der Geschichte nicht gesagt werden.`,
    lead: (customer) =>
      `Geh zurück, mit ${customer} genau in der Stimmung von damals, und sag etwas anderes. Hier zählt nichts: Dein Ergebnis bleibt, wie es ist.`,
    more: (count) => (count === 1 ? 'Eine andere Antwort' : `${count} andere Antworten von dir`),
    ask: 'Was hättest du sonst sagen können?',
    askHow: 'Tipp auf eine Antwort und sieh, wohin sie führt.',
    play: 'Von hier aus spielen',
  },
  compared: {
    back: 'Zurück zum Moment',
    title: 'Dein Weg und der andere, nebeneinander',
    nothingCounts: 'Nichts davon zählt: Dein Ergebnis bleibt, wie es ist.',
    goOn: 'Von dort aus weiterspielen',
    playFrom: (at) => `Ab Antwort ${at} selbst spielen`,
    same: 'Das ist der Weg, den du gegangen bist: Jede Antwort ist dieselbe.',
    sameSoFar:
      'Das ist der Weg, den du gegangen bist, so weit er reicht: Er wurde verlassen, bevor etwas anderes gesagt war.',
    partAt: (at) => `Bei Antwort ${at} trennen sich die beiden.`,
    leftAt: (at) =>
      `Bei Antwort ${at} trennen sich die beiden. Der andere Weg wurde mittendrin verlassen, deshalb wird er verglichen, so weit er reicht.`,
    runFrom: (at) =>
      `Bei Antwort ${at} trennen sich die beiden. Danach geht es mit deinen eigenen Antworten weiter, wo sie noch passen, und sonst mit der stärksten, die es gibt.`,
    endings: 'Wie es ausging',
    sameEnding: 'Beide Wege führen zum selben Ende.',
    noEnding: 'Noch an keinem Ende.',
    lineByLine: 'Antwort für Antwort',
    atLine: (at) => `Antwort ${at}`,
    sameWords: 'Die Erwiderung ist Wort für Wort dieselbe; beim Vertrauen ist es anders.',
    heard: 'Was angekommen ist',
    by: {
      shared: 'Auf beiden Wegen gleich',
      tried: 'Was du versucht hast',
      yours: 'Wieder deine eigene Antwort',
      strongest: 'Die stärkste, die es gab',
    },
    sameLines: (count) =>
      count === 1
        ? 'Eine Antwort ist auf beiden Wegen gleich'
        : `${count} Antworten sind auf beiden Wegen gleich`,
    ownGap: { over: 'Dein Weg war zu Ende.', elsewhere: 'Dein Weg kam hier nicht vorbei.' },
    otherGap: {
      over: 'Der andere Weg ist zu Ende.',
      elsewhere: 'Der andere Weg kommt hier nicht vorbei.',
    },
    trust: (customer) => `Vertrauen: ${customer}`,
    ownTrust: (trust) => `Dein Weg, am Ende ${trust} von 100`,
    otherTrust: (trust) => `Der andere Weg, ${trust}`,
    curves: {
      own: (values) => `Vertrauen von 0 bis 100, Antwort für Antwort. Auf deinem Weg: ${values}.`,
      both: (own, from, other) =>
        `Vertrauen von 0 bis 100, Antwort für Antwort. Auf deinem Weg: ${own}. Auf dem anderen Weg, ab Antwort ${from}: ${other}.`,
    },
    skills: 'Was bei den Fähigkeiten herausgekommen wäre',
    skillsNote: 'Nach denselben Regeln ausgerechnet, zum Ansehen und nicht zum Behalten.',
    was: (result) => `war ${result},`,
    wouldHaveBeen: (result) => `wäre gewesen: ${result}`,
    wouldBe: (result) => `wäre bis hierher: ${result}`,
    open: 'offen: zu wenig für ein Urteil',
  },
  rule: {
    lead: 'Tipp auf die, die du mit zur Arbeit nimmst.',
    more: (count) => `${count} weitere aus dieser Geschichte`,
    own: 'In meinen eigenen Worten',
    ownForm: 'Wenn …, dann …',
    keep: 'Das nehme ich mit zur Arbeit',
    fromTurningPoint: 'Von einem Wendepunkt',
    room: (left) => `Noch Platz für ${left} Zeichen.`,
    tooMany: (over) => `${over} Zeichen zu viel.`,
    empty: 'Schreib eine Regel, oder tipp eine an.',
    tooLong: (longest, length) =>
      `Eine Regel hat höchstens ${longest} Zeichen; diese hat ${length}.`,
    kept: 'Sie steht vor der ersten Zeile deines nächsten Szenarios. Probier sie vorher an einem echten Menschen aus.',
    another: 'Eine andere Regel nehmen',
  },
} satisfies Words['afterwards'];
