// Which branch the room may take, and what the split says about the talk before it.

import { sumOfPoints } from '../score/worth.ts';
import type { ChoiceId, Decision } from '../story/line.ts';
import { type Ballots, splitOf, totalOf, type VoteCount } from './ballots.ts';

/** The choices that lead; several: a tie, which the facilitator breaks. Empty without a split. */
export type Leaders = readonly ChoiceId[];

export type Branches = {
  readonly majority: Leaders;
  /** The fewest votes, but one at least; empty where all agree. */
  readonly minority: Leaders;
  /** The highest sum of points. */
  readonly best: ChoiceId;
};

/** The first in the writer's order where several are equal. */
export function bestKeyed({ choices }: Decision): ChoiceId {
  const most = Math.max(...choices.map(sumOfPoints));
  return choices.find((one) => sumOfPoints(one) === most)?.id ?? '';
}

export function branchesAt(ballots: Ballots, decision: Decision): Branches {
  const split = latestSplit(ballots, decision)?.filter(({ count }) => count > 0) ?? [];
  const counts = split.map(({ count }) => count);
  const most = Math.max(...counts);
  const fewest = Math.min(...counts);
  const having = (wanted: number): Leaders =>
    split.filter(({ count }) => count === wanted).map(({ choice }) => choice);
  return {
    majority: having(most),
    minority: fewest < most ? having(fewest) : [],
    best: bestKeyed(decision),
  };
}

/** Of the second vote where there was one. */
export const latestSplit = (ballots: Ballots, decision: Decision): readonly VoteCount[] | null =>
  splitOf(ballots, decision, 2) ?? splitOf(ballots, decision, 1);

/** From this share on the room agrees. */
const AGREED = 0.7;
const DIVIDED = 0.3;

/**
 * `agreed`: reveal and go on. `divided`: two options or more have 30 to 70 %, let them talk.
 * `scattered`: neither.
 */
export type Advice = 'agreed' | 'divided' | 'scattered';

export function adviceOn(split: readonly VoteCount[]): Advice {
  const shares = split.map(({ count }) => count / totalOf(split));
  if (shares.some((share) => share >= AGREED)) return 'agreed';
  return shares.filter((share) => share >= DIVIDED).length >= 2 ? 'divided' : 'scattered';
}
