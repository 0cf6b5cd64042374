// Whether picks can have been made at all: each known, each decision once, each reached from the
// pick before it on the edition's decision graph.

import type { Way } from '../play/way.ts';
import type { Edition } from '../story/edition.ts';
import type { ChoiceId, DecisionId } from '../story/line.ts';
import { openLedger, type PickLedger } from './ledger.ts';

export type Scorable = Readonly<Pick<Edition, 'key' | 'leadsTo'>>;

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
  readonly problem: string;
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

/** The decisions that no pick leads to: in a story without cycles, its first. */
export function openings({ key, leadsTo }: Scorable): readonly DecisionId[] {
  const entered = new Set(Object.values(leadsTo).flat());
  return Object.keys(key.decisions).filter((id) => !entered.has(id));
}

const SENTENCES: Readonly<Record<PickFault, (choice: string, decision: string) => string>> = {
  unknown_choice: (choice) => `“${choice}” is no choice of this story.`,
  decision_twice: (choice, decision) =>
    `“${choice}” answers the decision “${decision}”, which was answered before.`,
  out_of_order: (choice, decision) =>
    `“${choice}” answers the decision “${decision}”, which is not open at this point.`,
  nothing_to_repair: (choice) => `“${choice}” repairs something that was not done.`,
};

function bad(reason: PickFault, at: number, choices: Way, picks: readonly PickLedger[]): BadPick {
  const choice = choices[at] ?? '';
  const sentence = SENTENCES[reason](choice, picks[at]?.decision.id ?? '');
  return { ok: false, reason, at, choice, problem: `Pick ${at + 1}: ${sentence}` };
}
