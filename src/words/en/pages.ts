// Pages with one thing to say: a wrong link, an older edition, the credits.

export const pages = {
  astray: 'This link leads nowhere',
  why: {
    page: (path: string) => `There is no page “${path}”.`,
    scenario: (id: string) => `There is no scenario “${id}”. The link may be old or mistyped.`,
    mode: (mode: string) => `A scenario is played in the mode “learn” or “assess”, not “${mode}”.`,
    card: (card: string) => `The debrief has no card “${card}”.`,
    wayTooLong: (most: string) =>
      `The way in this link has more than ${most} lines, and no story has so many.`,
    wayUnreadable: (line: string) =>
      `The way in this link cannot be read: its line ${line} is no name of a line.`,
    attempt: () =>
      'This device does not hold that attempt. It may have been played elsewhere, or opened from a file that has been closed since.',
    scenarioOfAttempt: (id: string) => `The attempt is of a scenario “${id}” that is not here.`,
    underWay: () => 'That attempt has not ended: its result comes after its last line.',
    wayEnds: (line: string) => `This way has ended before its line ${line}.`,
    wayStops: (line: string) =>
      `This way cannot be followed: line ${line} cannot be said at that point of the story.`,
    wayIsOver: () => 'This way has come to its ending: there is nothing left to say on it.',
  },
  changed: {
    title: 'This story has changed since you played',
    afresh: 'Start afresh',
    /** `scenario`: a sign; the story’s own title stands in its place. */
    begun: (scenario: string, day: string, count: number) =>
      `You began “${scenario}” on ${day} and made ${count} ${count === 1 ? 'decision' : 'decisions'}. Since then the choices, what they lead to or what they count have been changed,`,
    cannotGoOn:
      'so it cannot go on where it stood: the next line might not follow from what you said.',
    noDebrief:
      'so what it came to cannot be worked out here any more, and there is no debrief of it.',
    nothingLost: 'Nothing is lost: your attempt is kept on this device as it was.',
    read: 'Read what you said',
    gone: (choice: string) => `(words no longer in the story: ${choice})`,
  },
  credits: 'Credits',
};
