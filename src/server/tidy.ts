// What nobody can use any more goes: sessions and links that have ended.

import type { Database } from './db/connect.ts';

export async function tidy(db: Database, now: Date): Promise<void> {
  await db.deleteFrom('session').where('expires_at', '<', now).execute();
  await db
    .deleteFrom('link')
    .where((row) => row.or([row('expires_at', '<', now), row('revoked_at', 'is not', null)]))
    .execute();
}
