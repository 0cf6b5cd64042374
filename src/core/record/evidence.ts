// Evidence over all attempts of a person: the first assessed attempt at each scenario; all others are
// practice. Decisions are pooled, weighted by their stakes; percentages are never averaged.

import { type BySkill, bySkill } from '../by-skill.ts';
import type { Attempt } from '../play/attempt.ts';
import { bandOf } from '../score/bands.ts';
import { add, type Fraction, fraction, roundHalfUp, sum } from '../score/fraction.ts';
import type { Score, SkillScore } from '../score/score.ts';
import { ENOUGH_EVIDENCE } from '../score/tally.ts';
import { barOf, standardError } from '../score/uncertainty.ts';
import type { Band, Skill } from '../vocabulary.ts';
import { type Readiness, readinessIn } from './readiness.ts';

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

/** The first assessed attempt of each scenario, in order of time; all others are practice. */
export function firstAssessed(attempts: readonly Attempt[]): readonly Attempt[] {
  const assessed = attempts
    .filter(({ mode }) => mode === 'assess')
    .sort((a, b) => a.startedAt.localeCompare(b.startedAt));
  return assessed.filter(
    ({ scenario }, index) => assessed.findIndex((one) => one.scenario === scenario) === index,
  );
}

/** Played in assess mode, and before every other such attempt at its scenario. */
export function isFirstAssessed(attempts: readonly Attempt[], attempt: Attempt): boolean {
  return firstAssessed(attempts).some(({ id }) => id === attempt.id);
}

/**
 * `scores`: by id of the attempt, of those that can be replayed here. A first attempt without one,
 * or one that has not ended, is no evidence, and no later attempt takes its place.
 */
export function poolEvidence(
  attempts: readonly Attempt[],
  scores: ReadonlyMap<string, Score>,
): BySkill<Pooled> {
  const evidence = firstAssessed(attempts).flatMap(({ id }) => {
    const score = scores.get(id);
    return score?.ended && !score.withHelp ? [score] : [];
  });
  return bySkill((skill) => pool(evidence, skill));
}

function pool(evidence: readonly Score[], skill: Skill): Pooled {
  const scores = evidence.map((one) => one.skills[skill]);
  const decisions = scores.reduce((all, { met }) => all + met, 0);
  const scenarios = scores.filter(({ met }) => met > 0).length;
  const number = decisions < ENOUGH_EVIDENCE ? null : pooledNumber(scores);
  const error = standardError(scores.flatMap((one) => one.evidence));
  return {
    number,
    band: number === null ? null : bandOf(number),
    bar: number === null || error === null ? null : barOf(error),
    decisions,
    scenarios,
    readiness: readinessIn(skill, evidence, { decisions, scenarios }),
  };
}

/** Over one attempt this is its own score. */
function pooledNumber(scores: readonly SkillScore[]): number {
  const all = scores.map(weighted);
  const reached = sum(all.map((one) => one.reached));
  const possible = all.reduce((total, one) => total + one.possible, 0);
  return roundHalfUp(fraction(100 * reached.over, reached.under * possible));
}

export type Weighted = {
  /** After repairs and the red-line cap. */
  readonly reached: Fraction;
  /** `open + closed`. */
  readonly possible: number;
};

/** One skill of one attempt, read off the rows of its receipt, so that attempts can be added up. */
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
