// One server a data folder: it holds an advisory lock on a connection that lives as long as the process,
// so there is no lock file to be left behind.

import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { CannotRun } from './cannot-run.ts';
import { isAlive } from './process-list.ts';

const LOCK = 1;
/** Tries, a tenth of a second apart, while the connection of a process that was killed is cleared away. */
const TRIES = 50;
const NAME = 'make-it-right';

/** A sentence where another process has it. */
export async function takeLock(config: pg.ClientConfig): Promise<pg.Client | CannotRun> {
  const client = new pg.Client({ ...config, application_name: `${NAME} ${process.pid}` });
  // Without a listener a lost connection would end the process.
  client.on('error', () => {});
  await client.connect();
  for (let left = TRIES; ; left -= 1) {
    const taken = await client.query<{ readonly ok: boolean }>(
      'select pg_try_advisory_lock($1) as ok',
      [LOCK],
    );
    if (taken.rows[0]?.ok) return client;
    const holder = await holderOf(client);
    if (holder !== null && (isAlive(holder) || left === 0)) {
      await client.end();
      return new CannotRun(
        `Make It Right already runs on this data folder (process ${holder}). Stop it, or set DATA_DIR to another folder.`,
      );
    }
    await pause(100);
  }
}

async function holderOf(client: pg.Client): Promise<number | null> {
  const { rows } = await client.query<{ readonly application_name: string }>(
    `select application_name from pg_locks join pg_stat_activity using (pid)
     where locktype = 'advisory' and granted and objid = $1 and application_name like $2`,
    [LOCK, `${NAME} %`],
  );
  const name = rows[0]?.application_name;
  return name ? Number(name.slice(NAME.length + 1)) : null;
}
