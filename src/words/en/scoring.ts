// What the numbers of a receipt mean. Said to the person who picked, so in the past tense and about
// the words that were said, never about the person.

export const scoring = {
  /** What 0 to 4 points mean; after 0 follows what the line did, its slip or its red line. */
  anchors: {
    empathy: [
      'The feeling was not met.',
      'It stepped over the feeling and went straight to the procedure.',
      'It was kind, but it would have fitted anyone.',
      'It named what they feel or what this costs them, in their own words.',
      'It named their situation and what follows from it, concretely, and checked that it was right.',
    ] as const,
    ownership: [
      'Nothing was owned.',
      'It stood behind a rule, or sent them on to someone who knows nothing about it.',
      'It did the step that was asked for and promised nothing beyond.',
      'It said “I” and a concrete next step.',
      'It answered for the whole firm, said who does what by when, and stayed until someone else really had it.',
    ] as const,
    recovery: [
      'Nothing was put right.',
      'It gave a token, or gave way only under pressure, and left the problem where it was.',
      'It offered the standard remedy, with no choice and no time.',
      'It fixed the core of the problem and said by when.',
      'It fixed the problem in proportion to the harm, left them a choice, confirmed it and kept it from happening again.',
    ] as const,
  },
  /** What a weak line did: about the line, never about the person who said it. */
  slips: {
    argued: 'It argued with what they feel.',
    blamed: 'It looked for somebody to blame.',
    brushed_off: 'It made the problem smaller than it is to them.',
    denied: 'It denied what had happened.',
    explained_first: 'It explained before it took responsibility.',
    hid_behind_policy: 'It stood behind a rule.',
    made_them_work: 'It left the work to them.',
    only_felt: 'It understood, and changed nothing.',
    only_owned: 'It took the matter on, and mended nothing yet.',
    passed_on: 'It handed them on to somebody else.',
    promised_air: 'It promised what nobody can be sure to keep.',
    rushed: 'It hurried past what they had just said.',
    scripted: 'It could have been said to anyone.',
    stalled: 'It left things exactly where they were.',
    token: 'It gave something small in place of a solution.',
  },
  /** Completes the sentence “Red line: …”. */
  redLines: {
    blame: 'the customer or a colleague was blamed',
    lie: 'the customer was told something untrue',
    disclose: 'something private was given away',
    overpromise: 'something was promised that cannot be kept',
    unsafe: 'someone’s safety was put at risk',
    insult: 'the customer was insulted',
  },
};
