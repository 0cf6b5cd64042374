// Whether a person is ready in a skill: passed there in two of the last three first assessed
// attempts, with enough decisions from enough scenarios behind it (src/core/score/README.md).

import type { Score } from '../score/score.ts';
import type { Skill } from '../vocabulary.ts';

/** What must lie behind a judgement. */
export const ENOUGH = { decisions: 12, scenarios: 3 } as const;
const LAST = 3;
const PASSED = 2;

export type Readiness = {
  /** `too_little`: too little evidence yet, whatever the numbers say. */
  readonly standing: 'too_little' | 'not_ready' | 'ready';
  /** Of the last three at most: how many passed in this skill. */
  readonly passed: number;
  readonly of: number;
  /** What is missing before anything can be said; 0 and 0 once there is enough. */
  readonly missing: { readonly decisions: number; readonly scenarios: number };
};

/** `passes`: of first assessed attempts at different scenarios, oldest first. */
export function readinessIn(
  passes: readonly boolean[],
  behind: { readonly decisions: number; readonly scenarios: number },
): Readiness {
  const last = passes.slice(-LAST);
  const passed = last.filter((one) => one).length;
  const missing = {
    decisions: Math.max(0, ENOUGH.decisions - behind.decisions),
    scenarios: Math.max(0, ENOUGH.scenarios - behind.scenarios),
  };
  const isEnough = missing.decisions === 0 && missing.scenarios === 0;
  const standing = !isEnough ? 'too_little' : passed >= PASSED ? 'ready' : 'not_ready';
  return { standing, passed, of: last.length, missing };
}

/** The pass mark is reached and no red line that hurts the skill is left unrepaired. */
export function passesIn(skill: Skill, { skills, redLines }: Score): boolean {
  return (
    skills[skill].reachesPassMark &&
    redLines.every(({ hurts, repaired }) => repaired || !hurts.includes(skill))
  );
}
