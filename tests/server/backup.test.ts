import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import pg from 'pg';
import { describe, expect, inject, onTestFinished, test, vi } from 'vitest';
import { backupDaily, tablesOf, writeBackup } from '../../src/server/db/backup.ts';
import { type Connected, connect } from '../../src/server/db/connect.ts';
import { restore } from '../../src/server/db/restore.ts';
import { databaseOf } from './cluster.ts';
import { inTeam } from './harness.ts';
import { newFolder } from './process.ts';
import { ROWS } from './rows.ts';

const team = inTeam();

/** An empty database. */
async function emptyDatabase(): Promise<Connected> {
  const name = `restored_${process.pid}_${Math.random().toString(36).slice(2)}`;
  const admin = new pg.Client(inject('cluster'));
  await admin.connect();
  await admin.query(`create database ${name}`);
  const connected = connect(databaseOf(inject('cluster'), name));
  onTestFinished(async () => {
    await connected.db.destroy();
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  });
  return connected;
}

/** Table → sum over all its rows. */
async function sums({ pool }: Pick<Connected, 'pool'>): Promise<Record<string, string>> {
  const client = await pool.connect();
  const all: Record<string, string> = {};
  for (const { table } of await tablesOf(client)) {
    const { rows } = await client.query<{ readonly sum: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as sum from "${table}" t`,
    );
    all[table] = rows[0]?.sum ?? '';
  }
  client.release();
  return all;
}

async function filled(): Promise<string> {
  const { pool } = team.server;
  const { rowCount } = await pool.query('select from org');
  if (rowCount === 0) await pool.query(ROWS);
  return writeBackup(team.server, newFolder(), new Date());
}

test('a backup restored into an empty database has every row of every table', async () => {
  const file = await filled();
  const before = await sums(team.server);
  expect(Object.values(before).filter((sum) => sum.startsWith('0 '))).toEqual([]);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const empty = await emptyDatabase();
  await restore(empty, file);
  expect(await sums(empty)).toEqual(before);
  await empty.db.insertInto('read_log').values({ what: 'goes on counting' }).execute();
});

test('what is written while a backup is made is not in it by halves', async () => {
  await filled();
  const before = await sums(team.server);
  const { db, pool } = team.server;
  const writer = await db.startTransaction().execute();
  await sql`lock table team in access exclusive mode`.execute(writer);
  const { id: manager } = await writer
    .insertInto('manager')
    .values({ name: 'Late', roles: ['manager'], password: 'x' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id } = await writer
    .insertInto('team')
    .values({ name: 'Late' })
    .returning('id')
    .executeTakeFirstOrThrow();
  await writer.insertInto('team_manager').values({ team: id, manager }).execute();
  // It has read the managers, and waits for the teams.
  const file = writeBackup(team.server, newFolder(), new Date());
  const isWaiting = async () => {
    const { rowCount } = await pool.query(
      "select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()",
    );
    return rowCount === 1;
  };
  await vi.waitUntil(isWaiting, { timeout: 10_000 });
  await writer.commit().execute();
  const empty = await emptyDatabase();
  await restore(empty, await file);
  expect(await sums(empty)).toEqual(before);
});

test('a backup is never restored over people', async () => {
  const file = await filled();
  const before = await sums(team.server);
  await expect(restore(team.server, file)).rejects.toThrow('There are people in this database');
  expect(await sums(team.server)).toEqual(before);
});

describe('what is no whole backup is named, and nothing is restored', () => {
  const rewritten = async (change: (text: string) => string) => {
    const file = await filled();
    writeFileSync(file, gzipSync(change(gunzipSync(readFileSync(file)).toString())));
    return file;
  };
  test.each<[string, () => Promise<string>, string]>([
    [
      'cut off in the file',
      async () => {
        const file = await filled();
        truncateSync(file, 700);
        return file;
      },
      'could not be restored',
    ],
    [
      'cut off between tables',
      () => rewritten((text) => text.slice(0, text.lastIndexOf('{"table"'))),
      'ends in the middle',
    ],
    [
      'cut off in a table',
      () => rewritten((text) => text.slice(0, text.lastIndexOf('\\.'))),
      'ends in the middle',
    ],
    [
      'another file',
      async () => {
        const file = await filled();
        writeFileSync(file, gzipSync('{"format":"x"}\n'));
        return file;
      },
      'is no backup of Make It Right',
    ],
    [
      'not packed',
      async () => {
        const file = await filled();
        writeFileSync(file, 'hello');
        return file;
      },
      'could not be restored',
    ],
    [
      'made by a newer copy',
      () => rewritten((text) => text.replace('0001-tables', '0001-tables","9999-later')),
      'made by a newer copy',
    ],
  ])('%s', async (_, make, words) => {
    const empty = await emptyDatabase();
    await expect(restore(empty, await make())).rejects.toThrow(words);
    const people = await sums(empty);
    expect(people.person ?? '0 ').toMatch(/^0 /);
  });
});

test('the server keeps one backup a day, and fourteen at most', async () => {
  const folder = newFolder();
  const day = (count: number) => new Date(Date.now() + count * 86_400_000);
  await backupDaily(team.server, folder, day(0));
  await backupDaily(team.server, folder, day(0.5));
  expect(readdirSync(folder)).toHaveLength(1);
  for (let count = 2; count < 18; count += 1) await backupDaily(team.server, folder, day(count));
  expect(readdirSync(folder)).toHaveLength(14);
});
