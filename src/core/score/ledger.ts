// What each pick is worth, skill by skill. A pick's entry is a constant of the edition: a repair
// decision is reached only after its fault, so even the refund needs no history.

import { type BySkill, bySkill } from '../by-skill.ts';
import { bestPoints, isTapped } from '../play/tapped.ts';
import type { Key } from '../story/edition.ts';
import type { Choice, ChoiceId, Decision } from '../story/line.ts';
import type { Skill } from '../vocabulary.ts';
import {
  faultedSkills,
  faultRepairedAt,
  hurtSkills,
  isFault,
  type MadePick,
  mends,
  nextWorstPoints,
} from './measure.ts';

/** Refunds are multiples of 1/24: halves of points times quarters or thirds of a repair. */
export const REFUND_UNIT = 24;

/** One pick on one skill, in weighted points. */
export type Entry = {
  readonly points: number;
  readonly best: number;
  readonly tapped: boolean;
  /** `p = 0` at a core decision tapped for the skill. */
  readonly fault: boolean;
  /** Zero unless core and tapped. */
  readonly earned: number;
  readonly open: number;
  readonly closed: number;
  /** In units of 1/24 weighted point; zero unless this is the pick of a repair decision. */
  readonly refund: number;
  /** Crosses a red line and hurts this skill by it. */
  readonly hurt: boolean;
};

export type PickLedger = {
  readonly decision: Decision;
  readonly choice: Choice;
  /** The fault this pick answers; null at a core decision. */
  readonly answers: ChoiceId | null;
  /** It puts the fault right on every skill (`mends`). */
  readonly repairs: boolean;
  readonly skills: BySkill<Entry>;
};

export type Ledger = ReadonlyMap<ChoiceId, PickLedger>;

export function openLedger(key: Key): Ledger {
  const places = new Map<ChoiceId, MadePick>();
  for (const decision of Object.values(key.decisions))
    for (const choice of decision.choices) places.set(choice.id, { decision, choice });
  return new Map([...places].map(([id, place]) => [id, pickLedger(place, places, key)]));
}

function pickLedger(
  { decision, choice }: MadePick,
  places: ReadonlyMap<ChoiceId, MadePick>,
  key: Key,
): PickLedger {
  const answers = faultRepairedAt(decision);
  const fault = answers === null ? null : (places.get(answers) ?? null);
  const toMend = fault ? faultedSkills(fault.decision, fault.choice) : [];
  const hurt = choice.red ? hurtSkills(decision, choice) : [];
  const entry = (skill: Skill): Entry => {
    const best = bestPoints(decision, skill);
    const points = choice.points[skill];
    const tapped = isTapped(decision, skill);
    const counts = tapped && answers === null;
    return {
      points,
      best,
      tapped,
      fault: isFault(decision, choice, skill),
      earned: counts ? decision.stakes * points : 0,
      open: counts ? decision.stakes * best : 0,
      closed: key.closed[choice.id]?.[skill] ?? 0,
      refund: fault && toMend.includes(skill) ? refund(fault.decision, skill, points, best) : 0,
      hurt: hurt.includes(skill),
    };
  };
  return {
    decision,
    choice,
    answers,
    repairs: fault !== null && mends({ decision, choice }, fault),
    skills: bySkill(entry),
  };
}

/** README.md: `w · q · max(0, min(P/2, nextWorst − ½))`, with w, P and nextWorst those of the fault. */
function refund(fault: Decision, skill: Skill, points: number, best: number): number {
  if (best === 0) return 0;
  const halves = Math.min(bestPoints(fault, skill), 2 * nextWorstPoints(fault, skill) - 1);
  return (fault.stakes * Math.max(0, halves) * points * REFUND_UNIT) / (2 * best);
}
