// The last two cards of the debrief, which look ahead: “The other line” and “One rule”.

export const afterwards = {
  ways: { own: 'Your way', other: 'The other way' },
  other: {
    problem: (problem: string) => `${problem} Everything else is here as it was.`,
    endedBefore: (at: number) =>
      `The way in this link has ended before its line ${at}, so it cannot be shown here.`,
    cannotFollow: (at: number) =>
      `The way in this link cannot be followed: its line ${at} cannot be said at that point of the story.`,
    lead: (customer: string) =>
      `Go back, with ${customer} exactly as they were, and say something else. Nothing counts here: your result stays as it is.`,
    more: (count: number) => (count === 1 ? 'Another line' : `${count} other lines of yours`),
    ask: 'What else could you have said?',
    askHow: 'Tap a line to see where it leads.',
    play: 'Play it from here',
  },
  compared: {
    back: 'Back to the moment',
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
    sameWords: 'The answer is the same word for word; what it did to trust is not.',
    heard: 'What was heard',
    /** Whose pick a line of the other way was. */
    by: {
      shared: 'The same on both ways',
      tried: 'What you tried',
      yours: 'Your own pick again',
      strongest: 'The strongest on offer',
    },
    sameLines: (count: number) =>
      count === 1
        ? 'One line is the same on both ways'
        : `${count} lines are the same on both ways`,
    ownGap: { over: 'Your way was over.', elsewhere: 'Your way did not come here.' },
    otherGap: { over: 'The other way is over.', elsewhere: 'The other way does not come here.' },
    trust: (customer: string) => `${customer}’s trust`,
    ownTrust: (trust: number) => `Your way, ${trust} of 100 at the end`,
    otherTrust: (trust: number) => `The other way, ${trust}`,
    curves: {
      own: (values: string) => `Trust from 0 to 100, line by line. On your way: ${values}.`,
      both: (own: string, from: number, other: string) =>
        `Trust from 0 to 100, line by line. On your way: ${own}. On the other way, from line ${from} on: ${other}.`,
    },
    skills: 'What the skills would have been',
    skillsNote: 'Worked out by the same rules, to be looked at and not to be kept.',
    /** `result`: a sign; the band and the number stand in its place. First the one, then the other. */
    was: (result: string) => `was ${result},`,
    wouldHaveBeen: (result: string) => `would have been ${result}`,
    wouldBe: (result: string) => `would be so far ${result}`,
    open: 'open: too little evidence',
  },
  rule: {
    lead: 'Tap the one that you take to work.',
    more: (count: number) => `${count} more from this story`,
    own: 'In my own words',
    ownForm: 'When …, I …',
    keep: 'I take this to work',
    fromTurningPoint: 'From a turning point',
    room: (left: number) => `Room for ${left} more characters.`,
    tooMany: (over: number) => `${over} characters too many.`,
    empty: 'Write a rule, or tap one.',
    tooLong: (longest: number, length: number) =>
      `A rule has at most ${longest} characters; this one has ${length}.`,
    kept: 'It stands before the first line of your next scenario. Try it on somebody real first.',
    another: 'Take another rule',
  },
};
