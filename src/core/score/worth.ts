// What a pick earned and what it cost, in weighted points. Only core decisions tapped for a skill
// count: nothing is earned by repairing a fault of one's own.

import { bestPoints } from '../play/tapped.ts';
import type { Key } from '../story/edition.ts';
import type { Choice, Decision } from '../story/line.ts';
import { SKILLS, type Skill } from '../vocabulary.ts';
import { isEvidence, type MadePick } from './measure.ts';

const overSkills = (of: (skill: Skill) => number): number =>
  SKILLS.reduce((sum, skill) => sum + of(skill), 0);

/** All points of a choice, whatever its decision measures. */
export const sumOfPoints = ({ points }: Pick<Choice, 'points'>): number =>
  overSkills((skill) => points[skill]);

/** `w·p` over the skills. */
export function worthOf(decision: Decision, choice: Choice): number {
  return overSkills((skill) =>
    isEvidence(decision, skill) ? decision.stakes * choice.points[skill] : 0,
  );
}

/** `Σ w·p / Σ w·P`: the earned share of what could be earned at the decision; 0 where nothing could. */
export function shareOf({ decision, choice }: MadePick): number {
  const open = overSkills((skill) =>
    isEvidence(decision, skill) ? decision.stakes * bestPoints(decision, skill) : 0,
  );
  return open === 0 ? 0 : worthOf(decision, choice) / open;
}

/** `w·(P − p)` plus the doors closed, on one skill. */
export function costOn({ closed }: Key, { decision, choice }: MadePick, skill: Skill): number {
  if (!isEvidence(decision, skill)) return 0;
  const missed = bestPoints(decision, skill) - choice.points[skill];
  return decision.stakes * missed + (closed[choice.id]?.[skill] ?? 0);
}

export const costOf = (key: Key, made: MadePick): number =>
  overSkills((skill) => costOn(key, made, skill));

/**
 * The cost that could have been avoided: 0 where no choice of the decision was worth more and the pick
 * has no slip.
 */
export function lossOf(key: Key, made: MadePick): number {
  const { decision, choice } = made;
  const own = worthOf(decision, choice);
  const isLost =
    choice.slip !== null || decision.choices.some((one) => worthOf(decision, one) > own);
  return isLost ? costOf(key, made) : 0;
}
