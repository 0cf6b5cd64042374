// What a score is made of, as it is printed wherever a result stands.

export const receipt = {
  open: 'Open the receipt',
  of: (skill: string) => ` for ${skill}`,
  score: 'Score',
  silent: (count: number) =>
    count === 1
      ? 'One decision says nothing about this skill.'
      : `${count} decisions say nothing about this skill.`,
  rounding: 'Rounding',
  doorsClosed: (said: string, closed: number) =>
    `Doors closed: ${said} ended what could still have been earned (${closed} points).`,
  repaired: (said: string) => `Repair: ${said} put an earlier fault right. Part of it comes back.`,
  notRepaired: (said: string) => `Repair: ${said} did not put the earlier fault right.`,
  capped: (cap: number, isRepaired: boolean) =>
    `Red line: no more than ${cap} for this skill${isRepaired ? ', because it was put right' : ''}.`,
  withHelp: 'With help.',
  /** `said`: a sign; the story’s own words stand in its place. */
  firstTry: (said: string) => `Your first try was: ${said}`,
  theyHeard: (said: string) => `They heard: ${said}`,
  /** `points`: a sign; “2 of 4” stands in its place. */
  means: (points: string, anchor: string) => `${points} means: ${anchor}`,
  pointsOf: (points: number, best: number) => `${points} of ${best}`,
  noMore: (best: number) => `No line here earned more than ${best}.`,
  twice: 'It counts twice: a lot hung on it.',
  repair: 'It answers an earlier line, and counts as a repair.',
  redLine: (words: string) => `Red line: ${words}.`,
  putRight: 'You put it right afterwards.',
  notPutRight: 'It was not put right, so this attempt does not pass.',
  posted: (customer: string) => `${customer} posted a public review`,
  business: 'What it means for the business',
  tooLittle: 'Too little evidence',
  needs: (met: number, needed: number) =>
    `Only ${met} of the decisions you met say something about this skill; a number needs ${needed}.`,
};
