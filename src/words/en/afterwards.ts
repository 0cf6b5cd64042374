// The last two cards of the debrief, which look ahead: “The other line” and “One rule”.

export const afterwards = {
  ways: { own: 'Your way', other: 'The other way' },
  allWays: 'All the ways there were',
  other: {
    problem: (problem: string) => `${problem} Everything else is here as it was.`,
    endedBefore: (at: number) =>
      `The way in this link has ended before its line ${at}, so it cannot be shown here.`,
    cannotFollow: (at: number) =>
      `The way in this link cannot be followed: its line ${at} cannot be said at that point of the story.`,
    lead: (customer: string) =>
      `Go back to any moment, with ${customer} exactly as they were, and say something else. Nothing counts here: your result stays as it is.`,
    turningPoints: 'Where another line could have changed most',
    otherLines: 'Your other lines',
    lines: 'Your lines',
    map: 'The map has every moment of this story and every ending, with your way through it.',
    openMap: 'Open the map',
    ask: 'What else could you have said?',
    askHow: 'Tap a line to see at once where it leads.',
    orPlay: 'Or go back in, and play on from exactly here.',
    play: 'Play it from here',
  },
  compared: {
    back: 'Back to all moments',
    title: 'Your way and the other, side by side',
    nothingCounts: 'Nothing of this counts: your result stays as it is.',
    goOn: 'Go on from there',
    playFrom: (at: number) => `Play it yourself from line ${at}`,
    same: 'This is the way you went: every line is the same.',
    sameSoFar:
      'This is the way you went, as far as it goes: it was left before anything else was said.',
    partAt: (at: number) => `The two part at line ${at}.`,
    leftAt: (at: number) =>
      `The two part at line ${at}. The other way was left in the middle, so it is compared as far as it goes.`,
    runFrom: (at: number) =>
      `The two part at line ${at}. After that your own picks go on wherever they still fit, and the strongest line on offer wherever they do not.`,
    endings: 'How it ended',
    sameEnding: 'Both ways come to the same ending.',
    noEnding: 'Not at an ending yet.',
    lineByLine: 'Line by line',
    atLine: (at: number) => `line ${at}`,
    heard: 'What was heard',
    /** Whose pick a line of the other way was. */
    by: {
      shared: 'The same on both ways',
      tried: 'What you tried',
      yours: 'Your own pick again',
      strongest: 'The strongest on offer',
    },
    sameLine: (line: number) => `Line ${line}: the same on both ways`,
    sameLines: (from: number, to: number) => `Lines ${from} to ${to}: the same on both ways`,
    ownAgain: (line: number) => `Line ${line}: your own pick again`,
    ownAgainLines: (from: number, to: number) => `Lines ${from} to ${to}: your own picks again`,
    ownGap: { over: 'Your way was over.', elsewhere: 'Your way did not come here.' },
    otherGap: { over: 'The other way is over.', elsewhere: 'The other way does not come here.' },
    trust: (customer: string) => `${customer}’s trust`,
    ownTrust: (trust: number) => `Your way, ${trust} of 100 at the end`,
    otherTrust: (trust: number) => `The other way, ${trust}`,
    parting: 'The dotted line: where they part',
    curves: {
      own: (values: string) => `Trust from 0 to 100, line by line. On your way: ${values}.`,
      both: (own: string, from: number, other: string) =>
        `Trust from 0 to 100, line by line. On your way: ${own}. On the other way, from line ${from} on: ${other}.`,
    },
    skills: 'What the skills would have been',
    skillsNote: 'Worked out by the same rules, to be looked at and not to be kept.',
    /** `result`: a sign; the band and the number stand in its place. */
    was: (result: string) => `was ${result}`,
    wouldHaveBeen: (result: string) => `would have been ${result}`,
    wouldBe: (result: string) => `would be so far ${result}`,
    open: 'open: too little evidence',
  },
  rule: {
    lead: 'When something happens, you do something: small enough to remember at the counter. It will stand before the first line of your next scenario.',
    yours: 'Your rule',
    more: (count: number) => `${count} more from this story`,
    own: 'In my own words',
    ownForm: 'When …, I …',
    keep: 'I take this to work',
    fromTurningPoint: 'From a turning point',
    room: (left: number) => `Room for ${left} more characters.`,
    tooMany: (over: number) => `${over} characters too many.`,
    empty: 'Write a rule, or choose one.',
    tooLong: (longest: number, length: number) =>
      `A rule has at most ${longest} characters; this one has ${length}.`,
    kept: 'It stands before the first line of your next scenario. Try it on somebody real first.',
    playAgain: 'Play again',
    result: 'The whole result',
    print: 'Print',
    coach: 'A card for a talk with your manager',
    another: 'Take another rule',
  },
};
