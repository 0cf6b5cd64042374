// Puts two ways through one story side by side: a decision that both met is one row.

import type { DecisionId } from '../story/line.ts';
import type { Timeline } from './timeline.ts';

/** 0-based numbers of turns; null where that way did not meet the decision. */
export type SideBySide = {
  readonly decision: DecisionId;
  readonly original: number | null;
  readonly other: number | null;
};

export function sideBySide(original: Timeline, other: Timeline): readonly SideBySide[] {
  const left = idsOf(original);
  const right = idsOf(other);
  const rows: SideBySide[] = [];
  // Decisions form a graph without cycles, so what both ways met they met in the same order.
  let met = 0;
  for (const [index, decision] of left.entries()) {
    const there = right.indexOf(decision);
    for (; met < there; met += 1)
      rows.push({ decision: right[met] ?? '', original: null, other: met });
    rows.push({ decision, original: index, other: there < 0 ? null : there });
    if (there >= 0) met = there + 1;
  }
  for (; met < right.length; met += 1)
    rows.push({ decision: right[met] ?? '', original: null, other: met });
  return rows;
}

const idsOf = ({ playthrough }: Timeline): readonly DecisionId[] =>
  playthrough.turns.map(({ decision }) => decision.id);
