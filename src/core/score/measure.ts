// What a decision can measure. Best and worst points shown at a decision are the same in every state
// in which it is reached (the checker proves it), so these are constants of the edition.

import type { Choice, ChoiceId, Decision } from '../story/line.ts';
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

/** The fault that this decision repairs, when all its choices repair the same one; else it is core. */
export function faultRepairedAt(decision: Decision): ChoiceId | null {
  const [first] = decision.choices;
  return first?.repairs && decision.choices.every((one) => one.repairs === first.repairs)
    ? first.repairs
    : null;
}

export function isCore(decision: Decision): boolean {
  return faultRepairedAt(decision) === null;
}

/** A core decision that counts for the skill. */
export function isEvidence(decision: Decision, skill: Skill): boolean {
  return isCore(decision) && isTapped(decision, skill);
}

export function isFault(decision: Decision, choice: Choice, skill: Skill): boolean {
  return choice.points[skill] === 0 && isEvidence(decision, skill);
}

export function faultedSkills(decision: Decision, choice: Choice): readonly Skill[] {
  return SKILLS.filter((skill) => isFault(decision, choice, skill));
}

/** The skills that a red line hurts: tapped where it was crossed, with nothing earned. */
export function hurtSkills(decision: Decision, choice: Choice): readonly Skill[] {
  return SKILLS.filter((skill) => choice.points[skill] === 0 && isTapped(decision, skill));
}

/** The lowest points on offer above none: what the next-worst honest choice would have earned. */
export function nextWorstPoints(decision: Decision, skill: Skill): number {
  const honest = decision.choices.map((choice) => choice.points[skill]).filter((one) => one > 0);
  return honest.length === 0 ? 0 : Math.min(...honest);
}
