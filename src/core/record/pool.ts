// One skill of one attempt as evidence, and how several are added up: decisions are pooled, weighted by
// their stakes; percentages are never averaged.

import { bandOf } from '../score/bands.ts';
import { add, type Fraction, fraction, roundHalfUp, sum } from '../score/fraction.ts';
import type { Score, SkillScore } from '../score/score.ts';
import { ENOUGH_EVIDENCE } from '../score/tally.ts';
import { barOf, type Sample, standardError } from '../score/uncertainty.ts';
import type { Band, Skill } from '../vocabulary.ts';
import { passesIn, type Readiness, readinessIn } from './readiness.ts';

/** Enough of a score to pool it: plain JSON, which the server keeps. */
export type SkillEvidence = {
  /** 0–100; null with too little evidence in this one attempt. */
  readonly number: number | null;
  /** After repairs and the red-line cap, in weighted points. */
  readonly reached: Fraction;
  /** `open + closed`. */
  readonly possible: number;
  /** One for each tapped core decision. */
  readonly samples: readonly Sample[];
  /** The pass mark is reached and no red line that hurts the skill is left unrepaired. */
  readonly passes: boolean;
};

/** As much of it as a band needs. */
export type CountedEvidence = Omit<SkillEvidence, 'number' | 'samples'> & {
  /** Tapped core decisions. */
  readonly decisions: number;
};

export type Pooled = {
  /** 0–100; null with fewer than three decisions. */
  readonly number: number | null;
  readonly band: Band | null;
  /** The 80 % bar is `number` ± this. */
  readonly bar: number | null;
  /** Tapped core decisions, and the scenarios they are from. */
  readonly decisions: number;
  readonly scenarios: number;
  readonly readiness: Readiness;
};

export function evidenceIn(score: Score, skill: Skill): SkillEvidence {
  const { number, evidence, ...rest } = score.skills[skill];
  return { number, ...weighted(rest), samples: evidence, passes: passesIn(skill, score) };
}

/** `all`: of first assessed attempts at different scenarios, oldest first. */
export function pool(all: readonly SkillEvidence[]): Pooled {
  const pooled = poolCounted(all.map(countedEvidence));
  const error = standardError(all.flatMap(({ samples }) => samples));
  return { ...pooled, bar: pooled.number === null || error === null ? null : barOf(error) };
}

export const countedEvidence = ({
  reached,
  possible,
  passes,
  samples,
}: SkillEvidence): CountedEvidence => ({
  ...{ reached, possible, passes },
  decisions: samples.length,
});

/** The same without the bar. */
export function poolCounted(all: readonly CountedEvidence[]): Omit<Pooled, 'bar'> {
  const decisions = all.reduce((total, one) => total + one.decisions, 0);
  const scenarios = all.filter((one) => one.decisions > 0).length;
  const number = decisions < ENOUGH_EVIDENCE ? null : pooledNumber(all);
  return {
    number,
    band: number === null ? null : bandOf(number),
    decisions,
    scenarios,
    readiness: readinessIn(
      all.map(({ passes }) => passes),
      { decisions, scenarios },
    ),
  };
}

/** Over one attempt this is its own score. */
function pooledNumber(all: readonly CountedEvidence[]): number {
  const reached = sum(all.map((one) => one.reached));
  const possible = all.reduce((total, one) => total + one.possible, 0);
  return roundHalfUp(fraction(100 * reached.over, reached.under * possible));
}

/** Read off the rows of the receipt. */
function weighted({
  exact,
  rows,
}: Pick<SkillScore, 'exact' | 'rows'>): Pick<SkillEvidence, 'reached' | 'possible'> {
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
