// Whether picks can have been made at all: each known, each decision once, each reached from the
// pick before it on the edition's decision graph.

import type { Way } from '../play/way.ts';
import type { Edition } from '../story/edition.ts';
import type { ChoiceId, DecisionId } from '../story/line.ts';
import { openLedger, type PickLedger } from './ledger.ts';

export type Scorable = Readonly<Pick<Edition, 'key' | 'leadsTo' | 'openings'>>;

export const PICK_FAULTS = [
  'unknown_choice',
  'decision_twice',
  'out_of_order',
  'nothing_to_repair',
] as const;
export type PickFault = (typeof PICK_FAULTS)[number];

export type BadPick = {
  readonly ok: false;
  readonly reason: PickFault;
  /** 0-based. */
  readonly at: number;
  readonly choice: ChoiceId;
  /** Null where the choice is unknown. */
  readonly decision: DecisionId | null;
};

export type FollowedPicks = { readonly ok: true; readonly picks: readonly PickLedger[] };

export function followPicks(edition: Scorable, choices: Way): FollowedPicks | BadPick {
  const ledger = openLedger(edition.key);
  const known = choices.map((choice) => ledger.get(choice));
  const stop = known.indexOf(undefined);
  const followed = known.slice(0, stop < 0 ? choices.length : stop).flatMap((pick) => pick ?? []);
  for (const at of followed.keys()) {
    const fault = faultAt(edition, followed, at);
    if (fault) return bad(fault, at, choices, followed);
  }
  return stop < 0 ? { ok: true, picks: followed } : bad('unknown_choice', stop, choices, followed);
}

function faultAt(edition: Scorable, picks: readonly PickLedger[], at: number): PickFault | null {
  const pick = picks[at];
  const before = picks.slice(0, at);
  if (!pick) return 'unknown_choice';
  const here = pick.decision.id;
  if (before.some((one) => one.decision.id === here)) return 'decision_twice';
  const last = before.at(-1);
  const open = last ? (edition.leadsTo[last.choice.id] ?? []) : openings(edition);
  if (!open.includes(here)) return 'out_of_order';
  if (pick.answers !== null && !before.some((one) => one.choice.id === pick.answers))
    return 'nothing_to_repair';
  return null;
}

/** With which it can begin: in a story without cycles, the decision that no pick leads to. */
export function openings({ key, leadsTo, openings }: Scorable): readonly DecisionId[] {
  if (openings) return openings;
  const entered = new Set(Object.values(leadsTo).flat());
  return Object.keys(key.decisions).filter((id) => !entered.has(id));
}

function bad(reason: PickFault, at: number, choices: Way, picks: readonly PickLedger[]): BadPick {
  const decision = picks[at]?.decision.id ?? null;
  return { ok: false, reason, at, choice: choices[at] ?? '', decision };
}

/** For whoever has made the picks by hand or by program. */
export function pickError({ reason, at, choice, decision }: BadPick): Error {
  const pick = at + 1;
  switch (reason) {
    case 'unknown_choice':
      return new RangeError(`Pick ${pick}: “${choice}” is no choice of this story.`);
    case 'decision_twice':
      return new RangeError(
        `Pick ${pick}: “${choice}” answers the decision “${decision}”, which was answered before.`,
      );
    case 'out_of_order':
      return new RangeError(
        `Pick ${pick}: “${choice}” answers the decision “${decision}”, which is not open at this point.`,
      );
    case 'nothing_to_repair':
      return new RangeError(`Pick ${pick}: “${choice}” repairs something that was not done.`);
  }
}
