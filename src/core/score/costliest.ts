// What a pick cost: `w·(P − p)` over the skills tapped there, and the doors it closed.

import type { Turn } from '../play/playthrough.ts';
import type { Key } from '../story/edition.ts';
import { SKILLS } from '../vocabulary.ts';
import { bestPoints, isEvidence } from './measure.ts';

/** In weighted points, over all skills. */
export function costOf({ closed }: Key, { decision, choice }: Turn): number {
  return SKILLS.filter((skill) => isEvidence(decision, skill)).reduce((sum, skill) => {
    const missed = decision.stakes * (bestPoints(decision, skill) - choice.points[skill]);
    return sum + missed + (closed[choice.id]?.[skill] ?? 0);
  }, 0);
}
