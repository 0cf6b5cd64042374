// Brings the database to the schema of this copy: forward only, each run in one transaction and under
// a lock, so that several processes may start at once.

import { type Migration, Migrator, sql } from 'kysely';
import type { Database } from './connect.ts';
import { CannotRun } from './embedded/cannot-run.ts';
import { tables } from './migrations/0001-tables.ts';
import { results } from './migrations/0002-results.ts';
import { rooms } from './migrations/0003-rooms.ts';
import { roomEntry } from './migrations/0004-room-entry.ts';

const inSql = (text: string): Migration => ({ up: (db) => sql.raw(text).execute(db).then() });

/** By name, which is their order. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-tables': inSql(tables),
  '0002-results': inSql(results),
  '0003-rooms': inSql(rooms),
  '0004-room-entry': inSql(roomEntry),
};

export const isKnownMigration = (name: string): boolean => name in MIGRATIONS;

type Migrating = {
  /** Awaited where there is something to change and something that could be lost. */
  readonly beforeChange?: () => Promise<unknown>;
  /** The last one to be run; all where it is left out. */
  readonly upTo?: string;
};

export async function migrate(db: Database, { beforeChange, upTo }: Migrating = {}): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
  const known = await migrator.getMigrations();
  const done = known.filter(({ executedAt }) => executedAt);
  if (done.length > 0 && done.length < known.length) await beforeChange?.();
  const { error } = await (upTo ? migrator.migrateTo(upTo) : migrator.migrateToLatest());
  if (!error) return;
  const said = error instanceof Error ? error.message : String(error);
  throw new CannotRun(
    said.includes('previously executed migration')
      ? 'The data was written by a newer copy of Make It Right. Start that copy, or restore a backup that this one has made.'
      : `The database could not be brought up to date, and nothing was changed: ${said}`,
  );
}
