// One skill of one attempt as weighted points, read off the rows of its receipt, so that attempts can
// be added up: what the score says was reached, of what could have been.

import { add, type Fraction, fraction } from '../score/fraction.ts';
import type { SkillScore } from '../score/score.ts';

export type Weighted = {
  /** After repairs and the red-line cap. */
  readonly reached: Fraction;
  /** `open + closed`. */
  readonly possible: number;
};

export function weighted({ exact, rows }: SkillScore): Weighted {
  let possible = 0;
  let reached = fraction(0);
  for (const row of rows) {
    if (row.kind === 'pick' && row.standing === 'tapped') {
      possible += row.weight * row.best;
      reached = add(reached, fraction(row.weight * row.points));
    }
    if (row.kind === 'doors_closed') possible += row.closed;
    if (row.kind === 'repair') reached = add(reached, row.refund);
  }
  // The exact score knows the cap; with too few decisions for one there is only what was earned.
  return exact
    ? { reached: fraction(exact.over * possible, 100 * exact.under), possible }
    : { reached, possible };
}
