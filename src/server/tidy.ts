// What nobody can use any more goes: sessions and links that have ended, and rooms with all that was
// said in them.

import type { Database } from './db/connect.ts';

/** Milliseconds that a room can be used. */
const ROOM_LIFE = 12 * 3_600_000;

export async function tidy(db: Database, now: Date): Promise<void> {
  await db.deleteFrom('session').where('expires_at', '<', now).execute();
  await db
    .deleteFrom('link')
    .where((row) => row.or([row('expires_at', '<', now), row('revoked_at', 'is not', null)]))
    .execute();
  await db
    .deleteFrom('room')
    .where('created_at', '<', new Date(now.getTime() - ROOM_LIFE))
    .execute();
}
