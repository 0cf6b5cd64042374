import type { Words } from '../words.ts';

export const coach = {
  title: 'Die Karte für den Coach',
  played: (mode, day) => `Gespielt am ${day}, im Modus „${mode}“.`,
  howTo: 'Fünf Minuten, von oben nach unten.',
  steps: {
    repeat: 'Fang mit einer Antwort an, die man sich merken sollte',
    ask: 'Frag nach einem Wendepunkt, und hör zu',
    agree: 'Einigt euch auf eine Sache',
  },
  noneStoodOut:
    'Diesmal ragte keine Antwort heraus. Fang damit an, was für den Kunden oder die Kundin erreicht werden sollte.',
  heard: (words) => `Was angekommen ist: ${words}`,
  nothingLost: 'Hier ging nichts verloren: Bei keiner Entscheidung gab es eine stärkere Antwort.',
  askAbove: 'Frag, wie es zu der Antwort oben gekommen ist.',
  copy: 'Kopieren',
  theQuestion: '(die Frage)',
  copied: 'Kopiert',
  notCopied: 'Dieser Browser kopiert nicht. Markier den Text und kopier ihn von Hand.',
  rule: 'Die Regel',
  noRule:
    'Noch zu vereinbaren: „Wenn …, dann …“, so klein, dass man es bei der Arbeit nicht vergisst.',
  ruleParts: ['Wenn', 'dann'],
  shift: 'Die Schicht, in der sie ausprobiert wird',
  day: 'Das Datum',
  name: 'Name oder Initialen',
  notKept: 'Was du einträgst, wird mit der Karte gedruckt. Gespeichert wird es nirgends.',
  doors: 'Von hier aus',
  print: 'Diese Karte drucken',
  toDebrief: 'Die Auswertung',
  toResult: 'Das ganze Ergebnis',
} satisfies Words['coach'];
