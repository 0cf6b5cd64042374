// Which pick cost most: `w·(P − p)` over the skills tapped there, and the doors it closed.

import type { Turn } from '../play/playthrough.ts';
import type { Key } from '../story/edition.ts';
import type { ChoiceId } from '../story/line.ts';
import { SKILLS } from '../vocabulary.ts';
import { bestPoints, isEvidence } from './measure.ts';

/** In weighted points, over all skills. */
export function costOf({ closed }: Key, { decision, choice }: Turn): number {
  return SKILLS.filter((skill) => isEvidence(decision, skill)).reduce((sum, skill) => {
    const missed = decision.stakes * (bestPoints(decision, skill) - choice.points[skill]);
    return sum + missed + (closed[choice.id]?.[skill] ?? 0);
  }, 0);
}

/** The first of the costliest; null when nothing was lost. */
export function costliestPick(key: Key, turns: readonly Turn[]): ChoiceId | null {
  const costs = turns.map((turn) => costOf(key, turn));
  const most = Math.max(0, ...costs);
  return most > 0 ? (turns[costs.indexOf(most)]?.choice.id ?? null) : null;
}
