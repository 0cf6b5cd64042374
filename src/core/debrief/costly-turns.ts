// Which picks are worth coming back to: at most three. Red lines that were never put right come first,
// then the costliest, and at most one per skill before a skill comes up again.

import type { Turn } from '../play/playthrough.ts';
import { hurtSkills, isUnrepairedRedLine } from '../score/measure.ts';
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

/** How much harm a turn did; `isRed`: it crossed a red line and nothing put that right. */
type Harm = {
  readonly at: number;
  readonly cost: number;
  readonly isRed: boolean;
  /** The skills it cost most; several when they lost equally. */
  readonly skills: readonly Skill[];
};

const MOST = 3;

/** What cost most comes first; empty when there was nothing to do better. */
export function costlyTurns(key: Key, turns: readonly Turn[]): readonly CostlyTurn[] {
  const ranked = harms(key, turns)
    .filter(({ cost, isRed }) => cost > 0 || isRed)
    .sort(byHarm);
  const chosen: (Harm & { readonly skill: Skill })[] = [];
  const take = (harm: Harm, skill: Skill | undefined) => {
    const isNew = chosen.every(({ at }) => at !== harm.at);
    if (skill && isNew && chosen.length < MOST) chosen.push({ ...harm, skill });
  };
  const isFree = (skill: Skill) => chosen.every((taken) => taken.skill !== skill);
  for (const harm of ranked)
    take(harm, harm.skills.find(isFree) ?? (harm.isRed ? harm.skills[0] : undefined));
  for (const harm of ranked) take(harm, harm.skills[0]);
  return chosen.sort(byHarm).map(({ at, skill, cost }) => ({ at, skill, cost }));
}

/** Where each turn stands among all of them by the harm it did, 1 first; equal turns stand equal. */
export function harmRanks(key: Key, turns: readonly Turn[]): readonly number[] {
  const all = harms(key, turns);
  const isWorse = (a: Harm, b: Harm) => (a.isRed !== b.isRed ? a.isRed : a.cost > b.cost);
  return all.map((own) => 1 + all.filter((other) => isWorse(other, own)).length);
}

function harms(key: Key, turns: readonly Turn[]): Harm[] {
  return turns.map((turn, at) => {
    const cost = lossOf(key, turn);
    const isRed = isUnrepairedRedLine(turn, turns);
    const most = Math.max(...SKILLS.map((skill) => costOn(key, turn, skill)));
    // A red line crossed in a repair costs no points of its own.
    const skills =
      cost > 0
        ? SKILLS.filter((skill) => costOn(key, turn, skill) === most)
        : hurtSkills(turn.decision, turn.choice);
    return { at, cost, isRed, skills };
  });
}

const byHarm = (a: Harm, b: Harm): number =>
  Number(b.isRed) - Number(a.isRed) || b.cost - a.cost || a.at - b.at;
