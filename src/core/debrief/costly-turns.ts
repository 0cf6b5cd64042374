// Which picks are worth coming back to: at most three, the costliest first, and at most one per
// skill before a skill comes up again.

import type { Turn } from '../play/playthrough.ts';
import { costOn, lossOf } from '../score/worth.ts';
import type { Key } from '../story/edition.ts';
import { SKILLS, type Skill } from '../vocabulary.ts';

export type CostlyTurn = {
  /** 0-based number of the turn. */
  readonly at: number;
  /** The skill it cost most. */
  readonly skill: Skill;
  /** In weighted points, over all skills. */
  readonly cost: number;
};

const MOST = 3;

/** Costliest first; empty when there was nothing to do better. */
export function costlyTurns(key: Key, turns: readonly Turn[]): readonly CostlyTurn[] {
  const ranked = turns
    .map((turn, at) => ({ at, cost: lossOf(key, turn), hurt: mostHurt(key, turn) }))
    .filter(({ cost }) => cost > 0)
    .sort((a, b) => b.cost - a.cost);
  const chosen: CostlyTurn[] = [];
  for (const { at, cost, hurt } of ranked) {
    const skill = hurt.find((one) => chosen.every((taken) => taken.skill !== one));
    if (skill) chosen.push({ at, skill, cost });
  }
  for (const { at, cost, hurt } of ranked) {
    const [skill] = hurt;
    if (skill && chosen.length < MOST && chosen.every((taken) => taken.at !== at))
      chosen.push({ at, skill, cost });
  }
  return chosen.sort((a, b) => b.cost - a.cost || a.at - b.at);
}

/** Several when they lost equally. */
function mostHurt(key: Key, turn: Turn): readonly Skill[] {
  const most = Math.max(...SKILLS.map((skill) => costOn(key, turn, skill)));
  return SKILLS.filter((skill) => costOn(key, turn, skill) === most);
}
