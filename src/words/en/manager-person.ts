// One person’s page.

export const managerPerson = {
  skills: 'Where they stand',
  ready: (isReady: boolean) => (isReady ? 'Ready for the counter.' : 'Not shown often enough yet.'),
  pooled: 'All first assessed attempts together, but for private ones. It ranks nobody.',
  talk: 'The talk',
  talkHint:
    'Five minutes: a line worth repeating, one question, one rule to agree on. The coach’s card of an attempt has all three.',
  attempts: 'Attempts',
  none: 'Nothing has been played yet.',
  assign: 'Assign a scenario',
  logged:
    'If you open what somebody said, or see a rule they chose, that is written down, and they can see it.',
  day: 'Begun',
  outcome: 'Outcome',
  card: 'Coach’s card',
  open: 'Open the card',
  nth: (title: string, mode: string, nth: number) => `${title}, ${mode} ${nth}`,
  guessed: (band: string) => `own guess: ${band}`,
  rule: 'Their rule',
  level: {
    private: 'private',
    skills: 'bands only',
    open: 'no longer kept',
  },
  begun: 'not finished',
  finished: 'finished',
  passed: 'passed',
  notPassed: 'not passed yet',
  redLine: 'A red line is left open.',
  unverified: {
    unknown_edition: 'not verified: its edition is not known here',
    other_keying: 'not verified: the story has changed',
    impossible: 'not verified: these picks cannot be made',
  },
};
