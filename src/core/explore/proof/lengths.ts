// Rule 7 of stories/README.md: the length of a choice must not show how good it is.

import { sumOfPoints } from '../../score/worth.ts';
import type { Choice, Decision } from '../../story/line.ts';
import { choicePlace, fault, knot, type Violation } from '../violation.ts';

export const MOST_SPREAD = 2;
export const MOST_LONGEST_BEST = 0.4;

const lengthOf = ({ text }: Choice) => text.length;

export type Lengths = {
  readonly shortest: Choice;
  readonly longest: Choice;
  /** Characters of the longest to those of the shortest. */
  readonly spread: number;
  readonly longestIsBest: boolean;
};

export function lengthsAt({ choices }: Decision): Lengths {
  const sorted = choices.toSorted((a, b) => lengthOf(a) - lengthOf(b));
  const [shortest] = sorted;
  const longest = sorted.at(-1);
  if (!shortest || !longest) throw new Error('A decision without choices.');
  const most = Math.max(...choices.map(sumOfPoints));
  return {
    shortest,
    longest,
    spread: lengthOf(longest) / Math.max(1, lengthOf(shortest)),
    longestIsBest: choices.some(
      (choice) => sumOfPoints(choice) === most && lengthOf(choice) === lengthOf(longest),
    ),
  };
}

/** The decisions at which the choice with the highest sum is the longest. */
export function whereLongestIsBest(decisions: readonly Decision[]): readonly Decision[] {
  return decisions.filter((decision) => lengthsAt(decision).longestIsBest);
}

export function lengthFaults(decisions: readonly Decision[]): readonly Violation[] {
  const given = whereLongestIsBest(decisions);
  const uneven = decisions.flatMap((decision) => {
    const { shortest, longest, spread } = lengthsAt(decision);
    if (spread <= MOST_SPREAD) return [];
    const message = `At “${decision.id}” the longest choice has ${lengthOf(longest)} characters and the shortest ${lengthOf(shortest)}; at most twice as many is fair.`;
    return [fault('uneven_lengths', message, choicePlace(longest.id), choicePlace(shortest.id))];
  });
  if (given.length <= MOST_LONGEST_BEST * decisions.length) return uneven;
  const message = `At ${given.length} of ${decisions.length} decisions the best choice is the longest; at most ${Math.floor(MOST_LONGEST_BEST * decisions.length)} may be.`;
  return [...uneven, fault('longest_is_best', message, ...given.map(({ id }) => knot(id)))];
}
