// A room in the tables: the only place where its truth is.

import { randomInt } from 'node:crypto';
import type { KeptVote } from '../../core/room/kept-room.ts';
import type { RoomState } from '../../core/room/room.ts';
import { type RoomEvent, roomEventShape } from '../../core/room/room-event.ts';
import { openVote } from '../../core/room/update-room.ts';
import { CODE_LENGTH, CODE_SIGNS, NICKNAMES, type Nickname } from '../../wire/rooms.ts';
import type { Database } from '../db/connect.ts';
import { refuse } from '../http/refusal.ts';

export type RoomRow = NonNullable<Awaited<ReturnType<typeof roomRow>>>;

export const roomRow = (db: Database, id: string) =>
  db.selectFrom('room').selectAll().where('id', '=', id).executeTakeFirst();

const newCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => CODE_SIGNS[randomInt(CODE_SIGNS.length)]).join('');

const TRIES = 5;

/** With a code that no other room has. `write` gives null where it is taken. */
export async function withFreeCode<Value>(
  write: (code: string) => Promise<Value | null>,
): Promise<Value> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const done = await write(newCode());
    if (done !== null) return done;
  }
  return refuse('busy', 'No free code was found. Try again.');
}

export function addRoom(
  db: Database,
  values: {
    readonly edition: string;
    readonly stops: readonly string[];
    readonly host: string | null;
    readonly host_token: Buffer;
    readonly created_at: Date;
  },
): Promise<{ readonly id: string; readonly code: string }> {
  return withFreeCode(async (code) => {
    const made = await db
      .insertInto('room')
      .values({ ...values, code, seed: randomInt(2 ** 31) })
      .onConflict((taken) => taken.doNothing())
      .returning('id')
      .executeTakeFirst();
    return made ? { id: made.id, code } : null;
  });
}

/** In their order, from behind the one that is known. */
export async function eventsAfter(
  db: Database,
  room: string,
  rev: number,
): Promise<readonly { readonly rev: number; readonly event: RoomEvent }[]> {
  const rows = await db
    .selectFrom('room_event')
    .select(['rev', 'event'])
    .where('room', '=', room)
    .where('rev', '>', rev)
    .orderBy('rev')
    .execute();
  return rows.map(({ rev: at, event }) => ({ rev: at, event: roomEventShape(event, '') }));
}

/** `decisions`: of these alone; null: all. */
export async function votesOf(
  db: Database,
  room: string,
  decisions: readonly string[] | null,
): Promise<readonly KeptVote[]> {
  if (decisions?.length === 0) return [];
  let query = db
    .selectFrom('vote')
    .select(['decision', 'round', 'voter', 'choice', 'seq'])
    .where('room', '=', room);
  if (decisions) query = query.where('decision', 'in', decisions);
  const rows = await query.execute();
  return rows.map(({ round, seq, ...vote }) => ({
    ...vote,
    ...{ round: round === 2 ? 2 : 1, seq: Number(seq) },
  }));
}

/**
 * Adds an event behind the one that was seen last, and says in the same statement which vote is open
 * from now on. False where another one came before.
 */
export async function addEvent(
  db: Database,
  { id, rev }: { readonly id: string; readonly rev: number },
  event: RoomEvent,
  after: RoomState,
): Promise<boolean> {
  const open = openVote(after.now);
  return db.transaction().execute(async (all) => {
    const moved = await all
      .updateTable('room')
      .set({
        rev: rev + 1,
        open_decision: open?.decision.id ?? null,
        open_round: open?.round ?? null,
      })
      .where('id', '=', id)
      .where('rev', '=', rev)
      .executeTakeFirst();
    if (moved.numUpdatedRows === 0n) return false;
    await all
      .insertInto('room_event')
      .values({ room: id, rev: rev + 1, event: JSON.stringify(event) })
      .execute();
    return true;
  });
}

export const readNickname = (kept: string): Nickname => {
  const [adjective = 0, animal = 0] = kept.split(' ').map(Number);
  return { adjective, animal };
};

/** One that nobody has yet, while there are any. */
export function freeNickname(taken: ReadonlySet<string>): string {
  const any = () => `${randomInt(NICKNAMES.adjectives)} ${randomInt(NICKNAMES.animals)}`;
  const all = NICKNAMES.adjectives * NICKNAMES.animals;
  let name = any();
  while (taken.has(name) && taken.size < all) name = any();
  return name;
}
