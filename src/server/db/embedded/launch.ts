// The embedded database: PostgreSQL from the packages that npm installed, over a Unix socket in the data
// folder. It is started, watched while the server runs (killed, it is back in a quarter of a second) and
// stopped behind it.

import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { accountFor } from './account.ts';
import { installedPrograms } from './binaries.ts';
import { CannotRun } from './cannot-run.ts';
import { clusterIn } from './cluster.ts';
import { takeLock } from './lock.ts';
import { type Postmaster, postmasterOf } from './postmaster.ts';

const DATABASE = 'make_it_right';
const LONGEST_PAUSE = 5000;

export type Embedded = {
  readonly config: pg.ClientConfig;
  readonly stop: () => Promise<void>;
};

type Launching = {
  /** For sentences while it runs. */
  readonly say: (sentence: string) => void;
  /** Where a server has it already, work beside that one, and let it run in the end. */
  readonly isGuest?: boolean;
};

/** Throws `CannotRun`. */
export async function launch(
  folder: string,
  { say, isGuest = false }: Launching,
): Promise<Embedded> {
  const programs = installedPrograms();
  const account = await accountFor(programs);
  const cluster = await clusterIn(folder, programs, account);
  const postmaster = postmasterOf(cluster, programs, account);
  const config = await postmaster.ensure();
  const lock = await takeLock(config);
  if (lock instanceof CannotRun) {
    if (!isGuest) throw lock;
    return { config: { ...config, database: DATABASE }, stop: async () => {} };
  }
  await makeDatabase(lock);
  const stopWatching = watch(postmaster, lock, say);
  return {
    config: { ...config, database: DATABASE },
    stop: async () => {
      await stopWatching();
      await postmaster.stop();
    },
  };
}

async function makeDatabase(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
  if (rowCount === 0) await client.query(`create database ${DATABASE}`);
}

/** A disk may be full for hours: what was said last is not said again. */
function once(say: (sentence: string) => void): (sentence: string) => void {
  let last = '';
  return (sentence) => {
    if (sentence !== last) say(sentence);
    last = sentence;
  };
}

/** The lock's connection tells when the database has ended. Returns what ends the watch. */
function watch(
  postmaster: Postmaster,
  first: pg.Client,
  say: (sentence: string) => void,
): () => Promise<void> {
  const stopping = new AbortController();
  let lock = first;
  let mending = Promise.resolve();
  const listen = () =>
    lock.once('end', () => {
      if (!stopping.signal.aborted) mending = mend();
    });
  const mend = async () => {
    const sayOnce = once(say);
    sayOnce('The database has ended. It is started again.');
    for (let wait = 100; !stopping.signal.aborted; wait = Math.min(wait * 2, LONGEST_PAUSE)) {
      try {
        const taken = await takeLock(await postmaster.ensure());
        if (taken instanceof CannotRun) throw taken;
        lock = taken;
        listen();
        sayOnce('The database is back.');
        return;
      } catch (fault) {
        sayOnce(fault instanceof Error ? fault.message : String(fault));
        await pause(wait, null, { signal: stopping.signal }).catch(() => {});
      }
    }
  };
  listen();
  return async () => {
    stopping.abort();
    await mending;
    await lock.end().catch(() => {});
  };
}
