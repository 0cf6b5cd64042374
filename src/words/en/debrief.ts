// The debrief: what its cards have in common, and those that look back at the talk as it was.

export const debrief = {
  steps: {
    label: 'The debrief',
    title: 'Debrief',
    closedNote: 'The rest opens once you have noted your own read.',
    closed: ', opens after your read',
    done: ', done',
  },
  allScenarios: 'All scenarios',
  cards: 'Cards',
  cardOf: (at: number, all: number) => `${at} of ${all}`,
  back: 'Back',
  next: 'Next',
  /** In the list of steps. */
  names: {
    outcome: 'What happened',
    read: 'Your read',
    side: 'Their side',
    profile: 'The profile',
    turns: 'Turning points',
    other: 'The other line',
    rule: 'One rule',
  },
  /** At the head of a card; the first one is headed by the story itself. */
  titles: {
    read: 'How do you think it went?',
    side: 'The same talk, from their chair',
    profile: 'Three skills, decision by decision',
    turns: 'Where it turned',
    other: 'What if you had said something else?',
    rule: 'One rule to take to work',
  },
  ruleTaken: 'That is the rule you take along',
  /** What was asked for before one’s own read. */
  tooEarly: (name: string) =>
    `${name} comes after your own read: whoever has seen how it came out cannot guess it any more.`,
  theCard: (name: string) => `“${name}”`,
  pages: { result: 'The result', map: 'The map' },
  you: 'You',
  line: (at: number) => `Line ${at}`,
  lineOf: (at: number, all: number) => `Line ${at} of ${all}`,
  yourBest: 'Your best line',
  yourCostliest: 'Your costliest line',
  tryAnother: 'Try another line',
  theyHeard: 'What they heard',
  outcome: {
    after: (customer: string) =>
      `The wrong lines are here to be tried: better on ${customer} here than on somebody at work. Five minutes on what you said, and you do the talking.`,
  },
  read: {
    lead: (customer: string) =>
      `Before anything is told. Go by what you heard and saw in ${customer}, not by what you meant.`,
    skills: 'How were you in the three skills?',
    lines: 'Which line was your best, and which one cost you most?',
    notWhole: (missing: string) => `Not whole yet. ${missing}`,
    whole: 'That is all. Once noted, it stays as it is.',
    note: 'This is my read',
    noted: 'Noted. It stays as it is, so that you can hold it against what came out.',
    mine: { best: 'My best', costliest: 'My costliest' },
    ofLine: (at: number, all: number) => `: line ${at} of ${all}`,
    /** “Still missing: a band for Recovery, and your costliest line.” */
    missing: (skills: readonly string[], needsBest: boolean, needsCostliest: boolean) => {
      const parts = [
        ...(skills.length > 0 ? [`a band for ${joined(skills, ' and ')}`] : []),
        ...(needsBest ? ['your best line'] : []),
        ...(needsCostliest ? ['your costliest line'] : []),
      ];
      return `Still missing: ${joined(parts, ', and ')}.`;
    },
  },
  side: {
    lead: (customer: string) =>
      `Your words, and what ${customer} heard in them. At your own pace: go line by line, or read on.`,
    youWere: (role: string) => `You were ${role}`,
    youSaid: 'You said',
    heard: (customer: string) => `${customer} heard`,
    lineOf: (at: number, all: number) => `Line ${at} of ${all}.`,
    seems: (customer: string, mood: string) => `${customer} seems ${mood}.`,
    moods: {
      calm: 'calm',
      curious: 'curious',
      hopeful: 'hopeful',
      tense: 'tense',
      worried: 'worried',
      angry: 'angry',
      furious: 'furious',
      cold: 'cold',
      weary: 'weary',
      sad: 'sad',
      relieved: 'relieved',
      delighted: 'delighted',
      amused: 'amused',
    },
    before: 'Line before',
    again: 'From the first line',
    next: 'Next line',
    slider: 'Line that is looked at',
    sliderAt: (at: number, all: number, trust: string) => `Line ${at} of ${all}. ${trust}.`,
    trust: {
      jumps: (trust: number) => `Trust jumps to ${trust}`,
      grows: (trust: number) => `Trust grows to ${trust}`,
      drops: (trust: number) => `Trust drops to ${trust}`,
      slips: (trust: number) => `Trust slips to ${trust}`,
      none: 'No trust is left',
      full: 'Trust stays full',
      holds: (trust: number) => `Trust holds at ${trust}`,
    },
    curve: {
      /** `how`: bit by bit, or at which lines most. */
      rose: (start: number, end: number, how: string) =>
        `Trust rose from ${start} to ${end} of 100, ${how}.`,
      fell: (start: number, end: number, how: string) =>
        `Trust fell from ${start} to ${end} of 100, ${how}.`,
      level: (trust: number) => `Trust ended where it began, at ${trust} of 100.`,
      alsoRose: (how: string) => `On the way it rose, ${how}.`,
      alsoFell: (how: string) => `On the way it fell, ${how}.`,
      neverRose: 'It never rose.',
      neverFell: 'It never fell.',
      bitByBit: 'bit by bit',
      aLittle: 'a little at a time',
      most: (first: number, second: number | null) =>
        second === null ? `most after line ${first}` : `most after lines ${first} and ${second}`,
    },
  },
  turns: {
    moment: (at: number, all: number) => `Moment ${at} of ${all}`,
    moments: 'Moments',
    momentAt: 'Moment ',
    lookedAt: ', looked at',
    nextMoment: 'The next moment',
    question: 'Why might this have landed badly?',
    showMe: 'Show me',
    tellMe: 'Tell me',
    whoSaysSo: { both: 'You and the writer', writer: 'The writer', you: 'You' },
    answers: {
      same: 'The writer of this story sees it the same way.',
      told: 'That may well be part of it. The writer put another one first.',
      another:
        'That may well be part of it. The writer put another one first: try again, or have it told.',
    },
    did: 'What the line did',
    costMost: (skill: string) => `It cost most in ${skill.toLowerCase()}.`,
    stronger: 'A stronger line',
    tryStronger: 'Try the stronger line',
    weaker: 'A weaker line',
    wouldHear: 'They would have heard',
    rule: 'A rule for next time',
    nothingLost:
      'Nowhere: you played it perfectly. At no decision was there a stronger line than yours.',
    tryWeaker: 'Curious what a weaker line would have done? The wrong ones are here to be tried.',
  },
};

function joined(parts: readonly string[], and: string): string {
  const [last = ''] = parts.slice(-1);
  const before = parts.slice(0, -1).join(', ');
  return before === '' ? last : `${before}${and}${last}`;
}
