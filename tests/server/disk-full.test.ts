// A disk that is full, for tables and for the log of changes (WAL), on a small file system of its own.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Connected, connect, troubleOf } from '../../src/server/db/connect.ts';
import { type Embedded, launch } from '../../src/server/db/embedded/launch.ts';
import { copyPrepared } from './process.ts';

const disk = mkdtempSync(join(tmpdir(), 'mir-disk-'));
const filler = join(disk, 'filler');
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=160m,mode=700', 'tmpfs', disk]);
/** Only root may, and not in every container. */
const canMount = mounted.status === 0;
if (!canMount) rmSync(disk, { recursive: true });

let embedded: Embedded;
let connected: Connected;
const said: string[] = [];

beforeAll(async () => {
  if (!canMount) return;
  copyPrepared(disk);
  embedded = await launch(disk, { say: (sentence) => said.push(sentence) });
  connected = connect(embedded.config);
  await connected.pool.query('create table kept (id serial, text text)');
});
afterAll(async () => {
  if (!canMount) return;
  await connected.db.destroy();
  await embedded.stop();
  spawnSync('umount', [disk]);
  rmSync(disk, { recursive: true });
});

/** Leaves so many bytes. */
function fill(left: number): void {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - left)));
}

/** A row of 100 kB that no packing makes smaller. */
const ROW = `insert into kept (text) select string_agg(md5(random()::text), '') from generate_series(1, 3200)`;
/** A megabyte of log and nothing else. */
const LOG = "select pg_logical_emit_message(true, '', repeat('x', 1000000))";

/** Gives how often it was done, and why it was refused. */
async function untilRefused(query: string): Promise<readonly [number, unknown]> {
  for (let done = 0; ; done += 1) {
    try {
      await connected.pool.query(query);
    } catch (fault) {
      return [done, fault];
    }
  }
}

const rows = async () => (await connected.pool.query('select from kept')).rowCount;

test.skipIf(!canMount)('a full table is refused, and reads go on', async () => {
  // The log goes on in the 16 MB that it has already.
  fill(500_000);
  const [done, fault] = await untilRefused(ROW);
  expect(troubleOf(fault)).toBe('full');
  expect(await rows()).toBe(done);
  rmSync(filler);
  await connected.pool.query(ROW);
  expect(await rows()).toBe(done + 1);
});

test.skipIf(!canMount)('without room for the log it ends, and is back when there is', async () => {
  const before = await rows();
  fill(500_000);
  const [, fault] = await untilRefused(LOG);
  // The last word of the database, or that it is gone.
  expect(['full', 'away']).toContain(troubleOf(fault));
  await vi.waitUntil(() => said.some((one) => one.includes('does not start')), { timeout: 60_000 });
  expect(troubleOf(await rows().catch((trouble) => trouble))).toBe('away');
  rmSync(filler);
  await vi.waitUntil(() => said.includes('The database is back.'), { timeout: 60_000 });
  expect(await rows()).toBe(before);
});
