// Who may come into a room and who may lead it, as the facilitator changes it.

import { sql } from 'kysely';
import type { EntryChange } from '../../wire/rooms.ts';
import type { Database } from '../db/connect.ts';
import { refuse } from '../http/refusal.ts';
import { hashOf, newToken } from '../http/tokens.ts';
import type { LiveRoom } from './live-room.ts';
import { withFreeCode } from './rows.ts';

/** Resolves with the token of a second facilitator where one was asked for. */
export async function changeEntry(
  db: Database,
  { row, voters }: LiveRoom,
  change: EntryChange,
): Promise<string | null> {
  const room = db.updateTable('room').where('id', '=', row.id);
  switch (change.type) {
    case 'locked':
      await room.set({ locked: change.isLocked }).execute();
      return null;
    case 'recoded':
      await withFreeCode(async (code) => {
        const { rows } = await sql`
          update room set code = ${code} where id = ${row.id}
          and not exists (select from room where code = ${code}) returning id`.execute(db);
        return rows[0] ?? null;
      });
      return null;
    case 'removed': {
      const voter = [...voters].find(([, { phone }]) => phone === change.phone)?.[0];
      await removeVoter(db, row.id, voter ?? refuse('not-there', 'This phone is not in the room.'));
      return null;
    }
    case 'shared': {
      const token = newToken(16);
      await room.set({ cohost_token: hashOf(token) }).execute();
      return token;
    }
  }
}

/**
 * Takes its vote out of the vote that is open. What is closed has been on the wall and stays. A group of
 * votes that is being written holds the row of the room, and the next one sees that the voter is gone.
 */
const removeVoter = (db: Database, room: string, voter: string): Promise<void> =>
  db.transaction().execute(async (all) => {
    const { open_decision: decision, open_round: round } = await all
      .updateTable('room')
      .set({ removed: sql`array_append(array_remove(removed, ${voter}::uuid), ${voter}::uuid)` })
      .where('id', '=', room)
      .returning(['open_decision', 'open_round'])
      .executeTakeFirstOrThrow();
    if (decision === null || round === null) return;
    await all
      .deleteFrom('vote')
      .where('room', '=', room)
      .where('voter', '=', voter)
      .where('decision', '=', decision)
      .where('round', '=', round)
      .execute();
  });
