// The fewest picks from the beginning to each decision, by the walk table: no story is played for it.
// Of a drill it is the run of seed 0.

import type { Decision, DecisionId } from '../story/line.ts';
import type { WalkTable, WalkTarget } from './walk-table.ts';
import type { Way } from './way.ts';

/** Decisions that no way leads to have no entry. */
export function shortestWays(
  { starts: [start], states }: WalkTable,
  decisions: Readonly<Record<DecisionId, Decision>>,
): ReadonlyMap<DecisionId, Way> {
  const decisionOf = new Map(
    Object.values(decisions).flatMap(({ id, choices }) => choices.map((one) => [one.id, id])),
  );
  const ways = new Map<DecisionId, Way>();
  // A Map keeps the order of insertion and may grow while it is walked: breadth first.
  const reached = new Map<WalkTarget, Way>(start === undefined ? [] : [[start, []]]);
  for (const [here, way] of reached)
    for (const [choice, next] of Object.entries((typeof here === 'number' && states[here]) || {})) {
      const decision = decisionOf.get(choice);
      if (decision !== undefined && !ways.has(decision)) ways.set(decision, way);
      if (!reached.has(next)) reached.set(next, [...way, choice]);
    }
  return ways;
}
