// What a pick brought and what it cost, in weighted points. Only core decisions count: a repair puts
// out one's own fire.

import type { Turn } from '../play/playthrough.ts';
import { costOf } from '../score/costliest.ts';
import { bestPoints, isEvidence } from '../score/measure.ts';
import type { Key } from '../story/edition.ts';
import type { Choice, Decision } from '../story/line.ts';
import { SKILLS, type Skill } from '../vocabulary.ts';

/** `w·p` over the skills tapped at the decision. */
export function worthOf(decision: Decision, choice: Choice): number {
  return SKILLS.filter((skill) => isEvidence(decision, skill)).reduce(
    (sum, skill) => sum + decision.stakes * choice.points[skill],
    0,
  );
}

/** `w·(P − p)` plus the doors closed, on one skill; over all skills it is `costOf`. */
export function costOn(
  { closed }: Key,
  { decision, choice }: Pick<Turn, 'decision' | 'choice'>,
  skill: Skill,
): number {
  if (!isEvidence(decision, skill)) return 0;
  const missed = bestPoints(decision, skill) - choice.points[skill];
  return decision.stakes * missed + (closed[choice.id]?.[skill] ?? 0);
}

/**
 * What could have been kept: `costOf`, but nothing where the pick was the best on offer and no slip.
 * What such a line lacked, no other line of the decision had as well.
 */
export function lossOf(key: Key, turn: Turn): number {
  const { decision, choice } = turn;
  const own = worthOf(decision, choice);
  const isLost =
    choice.slip !== null || decision.choices.some((one) => worthOf(decision, one) > own);
  return isLost ? costOf(key, turn) : 0;
}
