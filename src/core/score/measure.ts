// Which decisions count for a skill, and which choices are faults there.

import type { Turn } from '../play/playthrough.ts';
import { bestPoints, isTapped } from '../play/tapped.ts';
import type { Choice, ChoiceId, Decision } from '../story/line.ts';
import { SKILLS, type Skill } from '../vocabulary.ts';

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

/** A pick at its decision. */
export type MadePick = Pick<Turn, 'decision' | 'choice'>;

/** Whether a repair is good enough (`q ≥ ¾`) on every skill that the fault was one on. */
export function mends({ decision, choice }: MadePick, fault: MadePick): boolean {
  const toMend = faultedSkills(fault.decision, fault.choice);
  return (
    toMend.length > 0 &&
    toMend.every(
      (skill) => 4 * choice.points[skill] >= 3 * Math.max(1, bestPoints(decision, skill)),
    )
  );
}

/** Whether a red line was crossed here and never put right. */
export function isUnrepairedRedLine(made: MadePick, all: readonly MadePick[]): boolean {
  const isAnswered = (later: MadePick) =>
    faultRepairedAt(later.decision) === made.choice.id && mends(later, made);
  return made.choice.red !== null && !all.some(isAnswered);
}

/** The lowest points on offer above none: what the next-worst honest choice would have earned. */
export function nextWorstPoints(decision: Decision, skill: Skill): number {
  const honest = decision.choices.map((choice) => choice.points[skill]).filter((one) => one > 0);
  return honest.length === 0 ? 0 : Math.min(...honest);
}
