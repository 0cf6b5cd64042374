// Everything that can happen to a room. Events are what is kept of it.

import { flag, id, oneOf, only, record, type Shape, someText, text } from '../json.ts';
import type { ChoiceId, DecisionId } from '../story/line.ts';
import { ROUNDS, type Round, type VoterId } from './ballots.ts';
import { ROOM_STEPS, type RoomStep, type RoomWord, SIGNS } from './room.ts';

/** A command of the facilitator that undo takes back. */
export type RoomMove =
  | { readonly type: 'next' }
  /** A later step at this decision, or the close; all between is left out. */
  | { readonly type: 'went'; readonly to: RoomStep }
  /** One choice, or two that are played one after the other; the story goes on with the last. */
  | { readonly type: 'branched'; readonly choices: readonly ChoiceId[] };

type Vote = { readonly decision: DecisionId; readonly round: Round; readonly choice: ChoiceId };

export type RoomEvent =
  | RoomMove
  | { readonly type: 'undone' }
  /** By phone. `seq` grows with every change of mind of this voter. */
  | (Vote & { readonly type: 'voted'; readonly voter: VoterId; readonly seq: number })
  /** By hand: so many for this choice. */
  | (Vote & { readonly type: 'counted'; readonly count: number })
  | { readonly type: 'joined' | 'left'; readonly voter: VoterId }
  | { readonly type: 'blanked'; readonly isBlank: boolean }
  | ({ readonly type: 'worded' } & Omit<RoomWord, 'decision'>)
  /** 0-based place in the words of the room. */
  | { readonly type: 'unworded'; readonly at: number }
  | { readonly type: 'ruled' | 'noted'; readonly text: string };

/** No room is larger. */
export const MOST_VOTES = 999;

const isWhole = (data: unknown): data is number => Number.isSafeInteger(data) && Number(data) >= 0;
const whole = only('a whole number', isWhole);
const count = only(
  `a number of votes up to ${MOST_VOTES}`,
  (data): data is number => isWhole(data) && data <= MOST_VOTES,
);
/** `knot` or `knot.stitch`. */
const decision = someText;
const choices = only(
  'one or two choices',
  (data): data is readonly string[] =>
    Array.isArray(data) &&
    (data.length === 1 || data.length === 2) &&
    data.every((one) => typeof one === 'string'),
);

const vote = { decision, round: oneOf(ROUNDS), choice: id };

const SHAPES: Readonly<Record<RoomEvent['type'], Shape<unknown>>> = {
  next: record({}),
  undone: record({}),
  went: record({ to: oneOf(ROOM_STEPS) }),
  branched: record({ choices }),
  voted: record({ ...vote, voter: someText, seq: whole }),
  counted: record({ ...vote, count }),
  joined: record({ voter: someText }),
  left: record({ voter: someText }),
  blanked: record({ isBlank: flag }),
  worded: record({ sign: oneOf(SIGNS), text: someText }),
  unworded: record({ at: whole }),
  ruled: record({ text }),
  noted: record({ text }),
};

const types = Object.keys(SHAPES) as RoomEvent['type'][];

export const roomEventShape: Shape<RoomEvent> = (data, at) => {
  const { type } = record({ type: oneOf(types) })(data, at);
  return { type, ...(SHAPES[type](data, at) as object) } as RoomEvent;
};
