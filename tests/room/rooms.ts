// Rooms for the tests: one at its first line, and rows of events as rooms meet them, some of which come
// late, twice or make no sense.

import fc from 'fast-check';
import type { Round } from '../../src/core/room/ballots.ts';
import { newRoom, type RoomState } from '../../src/core/room/room.ts';
import type { RoomEvent } from '../../src/core/room/room-event.ts';
import { suggestedStops } from '../../src/core/room/stops.ts';
import { decisionAt, foldRoom, updateRoom } from '../../src/core/room/update-room.ts';
import type { Decision } from '../../src/core/story/line.ts';
import { shipped } from '../shipped.ts';

export const engine = shipped('rental_garage');
const { edition, keying } = engine.edition;

export const STOPS = suggestedStops(engine, 30);

export const begun = newRoom(engine, {
  ...{ scenario: 'rental_garage', edition, keying, seed: 7, stops: STOPS },
});

export const on = (room: RoomState, event: RoomEvent): RoomState => updateRoom(engine, room, event);

export const after = (room: RoomState, events: readonly RoomEvent[]): RoomState =>
  foldRoom(engine, room, events);

export function decisionOf(room: RoomState): Decision {
  const decision = decisionAt(room.now);
  if (!decision) throw new Error(`At “${room.now.step}” there is no decision.`);
  return decision;
}

/** Presses Next until the room stands at this step. */
export function until(room: RoomState, isThere: (room: RoomState) => boolean): RoomState {
  let now = room;
  for (let count = 0; !isThere(now); count += 1) {
    if (count > 300) throw new Error(`The room stays at “${now.now.step}”.`);
    now = on(now, { type: 'next' });
  }
  return now;
}

/** At the first stop, with voting open. */
export const voting = until(begun, ({ now }) => now.step === 'committing');

/** So many hands for each choice, in the writer's order. */
export function hands(room: RoomState, counts: readonly number[], round: Round = 1): RoomState {
  const { id, choices } = decisionOf(room);
  return after(
    room,
    counts.map((count, at) => ({
      ...{ type: 'counted', decision: id, round, count },
      choice: choices[at]?.id ?? '',
    })),
  );
}

/** So many phones for each choice, in the writer's order. */
export function phones(room: RoomState, counts: readonly number[], round: Round = 1): RoomState {
  const { id, choices } = decisionOf(room);
  const votes = counts.flatMap((count, at) => Array<string>(count).fill(choices[at]?.id ?? ''));
  return after(
    room,
    votes.map((choice, at) => ({
      ...{ type: 'voted', decision: id, round, choice, voter: `v${at}`, seq: 1 },
    })),
  );
}

/** What is about to happen, before it is known where the room stands. */
type Doing = { readonly type: RoomEvent['type']; readonly a: number; readonly b: number };

const OFTEN: Readonly<Record<RoomEvent['type'], number>> = {
  ...{ next: 6, voted: 9, counted: 6, undone: 2, went: 2, branched: 3 },
  ...{ joined: 1, left: 1, blanked: 1, worded: 1, unworded: 1, ruled: 1, noted: 1 },
};

export const doings: fc.Arbitrary<readonly Doing[]> = fc.array(
  fc.record({
    type: fc.oneof(
      ...Object.entries(OFTEN).map(([type, weight]) => ({
        weight,
        arbitrary: fc.constant(type as RoomEvent['type']),
      })),
    ),
    a: fc.nat(11),
    b: fc.nat(11),
  }),
  { minLength: 5, maxLength: 90 },
);

const STEPS = ['committing', 'split', 'talking', 'recommitting', 'revealed', 'branching'] as const;

function eventOf({ type, a, b }: Doing, room: RoomState): RoomEvent {
  const decision = decisionAt(room.now);
  const choice = (at: number) => decision?.choices[at % 4]?.id ?? 'never_written';
  const vote = {
    decision: a === 11 ? (STOPS[0] ?? '') : (decision?.id ?? 'nowhere'),
    round: room.now.step === 'recommitting' || a === 10 ? 2 : 1,
    choice: choice(b),
  } as const;
  switch (type) {
    case 'next':
    case 'undone':
      return { type };
    case 'went':
      return { type, to: STEPS[a % STEPS.length] ?? 'split' };
    case 'branched':
      return { type, choices: a % 2 === 0 ? [choice(b)] : [choice(b), choice(a)] };
    case 'voted':
      return { type, ...vote, voter: `v${a}`, seq: b };
    case 'counted':
      return { type, ...vote, count: a };
    case 'joined':
    case 'left':
      return { type, voter: `v${a}` };
    case 'blanked':
      return { type, isBlank: a % 2 === 0 };
    case 'worded':
      return { type, sign: a % 2 === 0 ? 'plus' : 'delta', text: `word ${b}` };
    case 'unworded':
      return { type, at: a };
    default:
      return { type, text: `text ${b}` };
  }
}

/**
 * Every state that a row of doings leads through, from the first stop on, with the event that led there.
 */
export function walk(
  done: readonly Doing[],
): readonly { readonly event: RoomEvent; readonly before: RoomState; readonly room: RoomState }[] {
  let room = voting;
  return done.map((doing) => {
    const before = room;
    const event = eventOf(doing, before);
    room = on(before, event);
    return { event, before, room };
  });
}
