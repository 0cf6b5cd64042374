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
    rounds: 'The rounds',
    other: 'The other line',
    rule: 'One rule',
  },
  /** At the head of a card; the first one is headed by the story itself. */
  titles: {
    read: 'How do you think it went?',
    side: 'The same talk, from their chair',
    profile: 'Three skills, decision by decision',
    turns: 'Where it turned',
    rounds: 'What was tempting',
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
  lineOf: (at: number, all: number) => `Line ${at} of ${all}`,
  yourBest: 'Your best line',
  tryAnother: 'Try another line',
  theyHeard: 'What they heard',
  outcome: {
    /** `customer` null: each round had another. */
    after: (customer: string | null, minutes: number) =>
      `Better to try a wrong line ${customer === null ? 'here' : `on ${customer}`} than on somebody at work. The debrief takes about ${minutes} minutes, and you do the talking.`,
  },
  read: {
    lead: (customer: string | null) =>
      `Nothing is told yet. Go by what you saw in ${customer ?? 'their faces'}, not by what you meant.`,
    skills: 'How were you in the three skills?',
    follow: 'Your first answer counts for all three until you change one.',
    /** One question after the other, above the same lines. */
    asks: {
      best: 'Tap the line that helped most.',
      costliest: 'Now tap the line that hurt most.',
      both: 'Both are marked.',
    },
    marks: { best: 'Helped most', costliest: 'Hurt most' },
    notWhole: (missing: string) => `Not whole yet. ${missing}`,
    whole: 'That is all. Once noted, it stays as it is.',
    note: 'This is my read',
    noted: 'Noted. It stays as it is, so that you can hold it against what came out.',
    /** “Still missing: a band for the skills, and the line that hurt most.” */
    missing: (needsBands: boolean, needsBest: boolean, needsCostliest: boolean) => {
      const parts = [
        ...(needsBands ? ['a band for the skills'] : []),
        ...(needsBest ? ['the line that helped most'] : []),
        ...(needsCostliest ? ['the line that hurt most'] : []),
      ];
      const [last = ''] = parts.slice(-1);
      const before = parts.slice(0, -1).join(', ');
      return `Still missing: ${before === '' ? last : `${before}, and ${last}`}.`;
    },
  },
  side: {
    lead: (customer: string) => `Your words, and what ${customer} heard in them.`,
    all: 'All lines in writing',
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
  rounds: {
    lead: 'Your lines, put together by what the rounds tempted you to do.',
    tempts: {
      defend: 'To defend yourself',
      blame: 'To blame somebody',
      excuse: 'To make an excuse',
      deny: 'To say no to it',
      correct: 'To correct them',
    },
    lost: (lost: number, all: number) =>
      lost === 0
        ? 'It did not get you.'
        : `It got you in ${lost} of ${all === 1 ? 'one round' : `${all} rounds`}.`,
    landed: { well: 'landed', badly: 'landed badly' },
    more: 'What they heard, and the stronger line',
  },
  turns: {
    moment: (at: number, all: number) => `Moment ${at} of ${all}`,
    more: (count: number) => (count === 1 ? 'One more moment' : `${count} more moments`),
    lookedAt: 'Looked at',
    faces: {
      before: (mood: string) => `Before: ${mood}`,
      after: (mood: string) => `After: ${mood}`,
    },
    question: 'Why might this have landed badly?',
    showMe: 'Show me',
    whoSaysSo: { both: 'You and the writer', writer: 'The writer', you: 'You' },
    answers: {
      same: 'The writer of this story sees it the same way.',
      another: 'That may well be part of it. The writer put another one first.',
    },
    did: 'What the line did',
    costMost: (skill: string) => `It cost most in ${skill.toLowerCase()}.`,
    stronger: 'A stronger line',
    tryStronger: 'Try the stronger line',
    weaker: 'A weaker line',
    wouldHear: 'They would have heard',
    nothingLost:
      'Nowhere: you played it perfectly. At no decision was there a stronger line than yours.',
    tryWeaker: 'Curious what a weaker line would have done? The wrong ones are here to be tried.',
  },
};
