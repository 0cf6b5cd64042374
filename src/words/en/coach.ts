// The coach's card: what a manager has at hand for five minutes with the learner.

export const coach = {
  title: 'The coach’s card',
  /** `mode`: its name. `day`: written out. */
  played: (mode: string, day: string) => `Played in ${mode} on ${day}.`,
  howTo: 'Five minutes, from top to bottom.',
  steps: {
    repeat: 'Begin with a line worth repeating',
    ask: 'Ask about one turning point, and listen',
    agree: 'Agree on one thing',
  },
  noneStoodOut: 'No line stood out this time. Begin with what they meant to do for the customer.',
  /** A sign: the story’s own words stand in its place. */
  heard: (words: string) => `What was heard: ${words}`,
  nothingLost: 'Nothing was lost here: at no decision was there a stronger line.',
  askAbove: 'Ask how they came to the line above.',
  copy: 'Copy',
  /** Behind “Copy”, for ears. */
  theQuestion: 'the question',
  copied: 'Copied',
  notCopied: 'This browser does not copy. Select the text and copy it by hand.',
  rule: 'The rule',
  noRule: 'Still to be agreed: “When …, I …”, small enough to remember at the counter.',
  /** Each begins a line to write on. */
  ruleParts: ['When', 'I'],
  shift: 'The shift to try it on',
  day: 'The date',
  name: 'Name or initials',
  notKept: 'What you fill in is printed on the card. It is not saved anywhere.',
  doors: 'From here',
  print: 'Print this card',
  toDebrief: 'The debrief',
  toResult: 'The whole result',
};
