// How many paths there are, how long they can be, and the shortest one to each ending.

import type { ChoiceId, EndingId } from '../story/line.ts';
import { alongPaths } from './along-paths.ts';
import type { Exploration } from './exploration.ts';

export type Paths = {
  /** Exact, however many. */
  readonly count: bigint;
  readonly perEnding: Readonly<Record<EndingId, bigint>>;
  /** Picks that lead there; of several, the first as written. */
  readonly shortest: Readonly<Record<EndingId, readonly ChoiceId[]>>;
  /** Decisions on the longest path of the story. */
  readonly longest: number;
};

export function pathsOf(exploration: Exploration): Paths {
  const counted = alongPaths<bigint>(
    exploration,
    1n,
    (count) => count,
    (a, b) => a + b,
  ).endings;
  const routes = alongPaths<readonly ChoiceId[]>(
    exploration,
    [],
    (route, { choice }) => [...route, choice],
    (a, b) => (b.length < a.length ? b : a),
  ).endings;
  const lengths = alongPaths<number>(exploration, 0, (length) => length + 1, Math.max).endings;
  return {
    count: [...counted.values()].reduce((all, one) => all + one, 0n),
    perEnding: Object.fromEntries(counted),
    shortest: Object.fromEntries(routes),
    longest: Math.max(0, ...lengths.values()),
  };
}
