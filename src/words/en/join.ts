// Coming in by a link, on a shared tablet, and going again.

export const join = {
  waiting: 'One moment …',
  person: {
    title: (name: string) => `Hello, ${name}`,
    lead: (org: string) =>
      `${org} invites you to practise what to say when something has gone wrong.`,
    whoSees: 'Who will see what',
    nothingYet:
      'Nothing has been asked of you yet. When it is, it says who will see what before you start.',
    practice:
      'Practice is never sent. Results are for training, not for pay, hiring or discipline.',
    earlier: (count: number) =>
      count === 1
        ? 'Take along the one play that is on this device'
        : `Take along the ${count} plays that are on this device`,
    earlierWhy:
      'Leave it out where somebody else has played here. They come along and are not sent.',
    claim: 'Yes, that is me',
    notMe: 'That is not me',
  },
  device: {
    title: 'A tablet for the team',
    lead: (team: string, org: string) =>
      `This device becomes “${team}” of ${org}. Everybody in the team can play on it, each for themselves.`,
    claim: 'Set it up',
  },
  manager: 'This link is for somebody who runs the team.',
  who: {
    title: 'Who are you?',
    lead: (team: string) => `${team}. Nobody sees what others have played.`,
    pin: (name: string) => `Your PIN, ${name}`,
    newPin: (name: string) => `Choose a PIN, ${name}`,
    pinHint: 'Four digits. You need it whenever you come back.',
    enter: 'Play',
    back: 'Back to the names',
    empty: 'There is nobody in this team yet.',
  },
  leave: {
    title: 'Leave this device?',
    lead: (name: string) => `${name}, what you have played is taken off this device.`,
    unsent: (count: number) =>
      `Not sent yet (${count}): that stays here, unseen by others, until you come back.`,
    leave: 'Leave',
    stay: 'Stay',
  },
  seen: {
    title: 'Who has read your lines',
    lead: 'Whoever opens what you said in a scenario, sees the rules you chose, or takes a file of everything about you, stands here. Nobody can take that out.',
    nobody: 'Nobody has read them yet. When somebody does, it says here who it was, and when.',
    /** `scenario`: a sign. */
    lines: (scenario: string) => `What you said in “${scenario}”`,
    rules: 'The rules that you chose',
    everything: 'A file of everything that is kept about you',
    by: (name: string, day: string) => `${name}, on ${day}`,
    somebody: 'Somebody who no longer runs the team',
    signedOut: 'Open your link once more, and it says here who has read your lines.',
    back: 'Back to the scenarios',
  },
  problems: {
    offline: 'The server does not answer. Look at the connection, then try again.',
    'link-used-up': 'This link does not open any more. Ask for a new one.',
    'not-as-expected': 'This is not a whole link. Copy all of it, or scan the card again.',
    'too-many-tries': 'That was tried too often. Wait a few minutes, then try again.',
    'wrong-pin': 'That is not your PIN. Try again, or ask your manager to take it back.',
    'signed-out': 'This device is not set up for a team any more. Ask your manager for a new link.',
    storage: 'This browser keeps nothing, so nobody can come in here. Allow storage for this page.',
    other: 'That did not work. Try again.',
  },
  again: 'Try again',
};
