// What a decision can measure. Best and worst points shown at a decision are the same in every state
// in which it is reached (the checker proves it), so these are constants of the edition.

import type { Choice, Decision } from '../story/line.ts';
import { SKILLS, type Skill } from '../vocabulary.ts';

export function bestPoints(decision: Decision, skill: Skill): number {
  return Math.max(0, ...decision.choices.map((choice) => choice.points[skill]));
}

export function worstPoints(decision: Decision, skill: Skill): number {
  return Math.min(4, ...decision.choices.map((choice) => choice.points[skill]));
}

/** Below this spread a decision says nothing about the skill: it is silent. */
export function isTapped(decision: Decision, skill: Skill): boolean {
  const best = bestPoints(decision, skill);
  return best >= 3 && best - worstPoints(decision, skill) >= 2;
}

/** Learn mode helps after a 0 or 1 on a skill this decision trains. */
export function isWeak(decision: Decision, choice: Choice): boolean {
  return SKILLS.some((skill) => isTapped(decision, skill) && choice.points[skill] <= 1);
}
