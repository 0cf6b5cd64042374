// One pool of connections, and Kysely on it.

import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;

export type Connected = {
  readonly db: Database;
  readonly pool: pg.Pool;
};

const MOST_CONNECTIONS = 10;
const MILLISECONDS_TO_CONNECT = 5000;

// A date is a day and no moment: `pg` would make local midnight of it.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

export function connect(config: pg.PoolConfig): Connected {
  const pool = new pg.Pool({
    ...config,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: MILLISECONDS_TO_CONNECT,
  });
  // A lost connection without a listener would end the process. The query on it fails all the same, and
  // the next one connects anew.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return { pool, db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }) };
}

/** SQLSTATEs and codes of the system that say: not now. */
const AWAY = /^(?:08...|57P0.|53300|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE)$/;
const FULL = /^(?:53100|ENOSPC)$/;
/** A character that PostgreSQL does not store: NUL. */
const UNSTORABLE = /^(?:22021|22P05)$/;

/** Why a query failed, where the fault is not in the program. */
export function troubleOf(fault: unknown): 'away' | 'full' | 'unstorable' | null {
  if (!(fault instanceof Error)) return null;
  const { code } = fault as { readonly code?: unknown };
  if (typeof code === 'string' && FULL.test(code)) return 'full';
  if (typeof code === 'string' && UNSTORABLE.test(code)) return 'unstorable';
  if (typeof code === 'string' && AWAY.test(code)) return 'away';
  return /Connection terminated|timeout exceeded when trying to connect/.test(fault.message)
    ? 'away'
    : null;
}
