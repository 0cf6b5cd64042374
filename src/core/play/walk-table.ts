// Every way through an edition as a table, written when the story is built: who has it can check picks
// without playing the story. It says where picks lead and nothing of what is said there.

import { listOf, only, record, type Shape } from '../json.ts';
import { dictionaryOf } from '../json-records.ts';
import { dealOf } from '../story/deal.ts';
import type { ChoiceId, EndingId } from '../story/line.ts';
import type { Attempt } from './attempt.ts';

/** The number of a state, 0-based, or the id of an ending. */
export type WalkTarget = number | EndingId;

export type WalkTable = {
  /** One for each deal. */
  readonly starts: readonly WalkTarget[];
  /** By choice, where it leads; only those on offer in the state. */
  readonly states: readonly Readonly<Record<ChoiceId, WalkTarget>>[];
};

const target = only(
  'a state or an ending',
  (data): data is WalkTarget =>
    (typeof data === 'string' && data !== '') || (Number.isSafeInteger(data) && Number(data) >= 0),
);

export const walkTableShape: Shape<WalkTable> = record({
  starts: listOf(target),
  states: listOf(dictionaryOf(target)),
});

export type Walked =
  | {
      readonly ok: true;
      /** Null while a decision is open. */
      readonly ending: EndingId | null;
      /** 0-based, of the first pick whose first try was not on offer with it; null: none. */
      readonly strangeFirst: number | null;
    }
  | {
      readonly ok: false;
      readonly reason: 'not_on_offer' | 'after_the_ending';
      /** 0-based. */
      readonly at: number;
      readonly choice: ChoiceId;
    };

/** Follows the picks from the first decision of the seed's deal. */
export function checkWalk(
  { starts, states }: WalkTable,
  { seed, picks }: Pick<Attempt, 'seed' | 'picks'>,
): Walked {
  let here = starts[dealOf(seed, starts.length)];
  let strangeFirst: number | null = null;
  for (const [at, { choice, first }] of picks.entries()) {
    const offer = typeof here === 'number' ? states[here] : undefined;
    if (!offer) return { ok: false, reason: 'after_the_ending', at, choice };
    if (!Object.hasOwn(offer, choice)) return { ok: false, reason: 'not_on_offer', at, choice };
    if (first !== undefined && !Object.hasOwn(offer, first)) strangeFirst ??= at;
    here = offer[choice] as WalkTarget;
  }
  return { ok: true, ending: typeof here === 'string' ? here : null, strangeFirst };
}
