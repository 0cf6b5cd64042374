// What an attempt is evidence of: the dots of the profile, one’s own read beside the result, and how
// much all of it says. The profile, the whole result and the coach’s card say it.

import type { Evidence } from '../../core/debrief/evidence.ts';
import type { Apart } from '../../core/debrief/opener.ts';

const SMALL = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

const STANDINGS = {
  evidence: 'The first assessed attempt at one scenario',
  practice: 'A practice attempt, which is no evidence',
  unknown: 'An assessed attempt, evidence if it was the first at this scenario',
};

export const evidence = {
  profile: {
    lead: 'Every dot is one line you said. Tap it to see why.',
    howMuch: 'How much this says',
    yours: { best: 'Helped most, you said:', costliest: 'Hurt most, you said:' },
    found: { best: 'Your best by the points:', costliest: 'What cost most:' },
  },
  dots: {
    legend: 'What the dots mean',
    fuller: 'the fuller, the more it earned',
    large: 'large: counts twice',
    faulty: 'earned nothing: a fault',
    crossed: 'crossed a red line',
    answers: 'answers a fault',
    isRepaired: 'put right later',
    ofSkill: (skill: string) => `${skill}, line by line`,
    line: (at: number) => `Line ${at}`,
    earned: (at: number, points: number, best: number) => `Line ${at}: ${points} of ${best}`,
    twice: 'counts twice',
    repair: 'a repair',
    fault: 'a fault',
    redLine: (red: string) => `red line, ${red}`,
  },
  /** One’s own read of a skill; bands in words. */
  gap: {
    open: (guessed: string) => `You guessed ${guessed}; there is too little here to compare.`,
    same: (result: string) => `You read it right: ${result}.`,
    better: (guessed: string, result: string) =>
      `Better than you thought: ${result}, not ${guessed}.`,
    worse: (guessed: string, result: string) =>
      `You thought higher: ${guessed}; it came out ${result}.`,
  },
  /** Where the tapped line stands among one’s own lines. */
  best: {
    none: 'by the points no line stands out.',
    same: 'by the points, too.',
    equal: 'by the points another line did exactly as much.',
    rank: (rank: number, of: number) => `by the points ${ordinal(rank)} of your ${of} lines.`,
  },
  costliest: {
    none: 'by the points there was nothing to do better.',
    same: 'by the points, too.',
    equal: 'by the points another line cost exactly as much.',
    rank: (rank: number, of: number) =>
      `by the points ${ordinal(rank)} of your ${of} lines, the costliest first.`,
  },
  /** Where nothing was left to do better, and the strongest lines still give less than “Strong”. */
  mostThere: (skill: string, number: number) =>
    `The strongest lines of this story give ${number} in ${skill.toLowerCase()}.`,
  howMuch: ({ standing, met }: Evidence) =>
    `${STANDINGS[standing]}. Decisions that tell something: ${met.empathy} for empathy, ${met.ownership} for ownership, ${met.recovery} for recovery. One scenario separates bands roughly and ranks nobody.`,
  notFor: 'For training and coaching, not for pay or discipline.',
  /** The coach’s first question; what is quoted comes in quotation marks, `said` and `heard` with their stops. */
  opener: (said: string, heard: string, before: string | null, apart: Apart | null) =>
    `${before === null ? 'You said' : `When ${apart?.speaker ?? 'they'} said ${before}, you said`} ${said} What ${apart?.customer ?? 'they'} heard was ${heard} What was going on for you?`,
};

/** Ranks are small: in an attempt there are at most a few dozen lines. */
function ordinal(rank: number): string {
  const tail = rank % 10 === 1 ? 'st' : rank % 10 === 2 ? 'nd' : rank % 10 === 3 ? 'rd' : 'th';
  const isTeen = rank % 100 > 10 && rank % 100 < 14;
  return SMALL[rank] || `${rank}${isTeen ? 'th' : tail}`;
}
