// Evidence over all attempts of a person: the first assessed attempt at each scenario; all others are
// practice.

import { type BySkill, bySkill } from '../by-skill.ts';
import type { Attempt } from '../play/attempt.ts';
import type { Score } from '../score/score.ts';
import { evidenceIn, type Pooled, pool } from './pool.ts';

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
  return bySkill((skill) => pool(evidence.map((score) => evidenceIn(score, skill))));
}
