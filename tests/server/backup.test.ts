import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import pg from 'pg';
import { describe, expect, inject, onTestFinished, test, vi } from 'vitest';
import { backupDaily, tablesOf, writeBackup } from '../../src/server/db/backup.ts';
import { type Connected, connect } from '../../src/server/db/connect.ts';
import { restore } from '../../src/server/db/restore.ts';
import { databaseOf } from './cluster.ts';
import { inTeam, PASSWORD } from './harness.ts';
import { newFolder, preparedData, runCommand, startServer } from './process.ts';

const team = inTeam();

/** A row in every table, with what is awkward in text. */
const ROWS = `
  insert into org (name, lines_days) values (E'Caf\\u00e9 \\\\. \\u2028 tab\\there', 30);
  insert into manager (id, name, roles, password) values ('00000000-0000-4000-8000-000000000001', E'O''Neil\\nline', '{owner,manager}', 'x');
  insert into team (id, name) values ('00000000-0000-4000-8000-000000000002', '\\.');
  insert into team_manager select team.id, manager.id from team, manager;
  insert into person (id, name) values ('00000000-0000-4000-8000-000000000003', '\\N');
  insert into team_person select team.id, person.id from team, person;
  insert into device (team, name) select id, '' from team;
  insert into link (token, kind, person, expires_at) select '\\x00ff0a0d', 'person', id, now() from person;
  insert into session (token, person, expires_at) select '\\x5c2e0a', id, now() from person;
  insert into edition (edition, scenario, keying, language, body, walk) values ('e', 's', 'k', 'en', '{"a": "\\u2028"}', '[]');
  insert into assignment (id, scenario, mode, due_on) values ('00000000-0000-4000-8000-000000000004', 's', 'assess', '2026-03-31');
  insert into assigned select assignment.id, person.id from assignment, person;
  insert into attempt (person, id, scenario, edition, keying, mode, nth, started_at, seed, picks) select id, 'a', 's', 'e', 'k', 'assess', 1, now(), 9007199254740993, '{a,"b,c",""}' from person;
  insert into room (id, edition, host_token) values ('00000000-0000-4000-8000-000000000005', 'e', '\\x00');
  insert into voter (room, id, token, nickname) select id, id, '\\x01', E'\\r' from room;
  insert into vote (room, step, round, voter, choice, seq) select id, 1, 1, id, 'c', 1 from room;
  insert into read_log (person, what) select id, 'lines' from person;
  insert into rate_limit (key, points) values ('k', 1);
  insert into talk (person, on_day) select id, '2026-11-27' from person;
  insert into kept_count (team, scenario, keying, choice, people)
    select id, 's', 'k', 'c', 5 from team;
`;

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

test('backup and owner work beside a running server, restore into a new folder', async () => {
  const data = preparedData();
  const running = startServer({ data });
  const address = await running.address();
  const [, token = ''] = await running.said(/#\/setup\/([\w-]{22})\n/);
  const post = (path: string, body: unknown) =>
    fetch(address + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' },
      body: JSON.stringify(body),
    });
  await post('api/setup', { token, name: 'Olga', password: PASSWORD });
  const { code, printed } = await runCommand('backup', data);
  expect(code).toBe(0);
  const file = printed.trim();
  expect(file).toContain(join(data, 'backups'));
  const owner = await runCommand('owner', data);
  const [, reset] = /A new password for Olga.*#\/setup\/([\w-]{22})/.exec(owner.printed) ?? [];
  expect((await post('api/setup', { token: reset, password: 'another walk in rain' })).status).toBe(
    200,
  );
  // The server has not noticed that anybody was there.
  expect((await fetch(`${address}healthz`)).status).toBe(200);
  expect(await runCommand('restore', data, file)).toMatchObject({
    code: 1,
    printed: expect.stringContaining('already runs on this data folder'),
  });

  const other = preparedData();
  expect((await runCommand('restore', other, file)).code).toBe(0);
  const restored = startServer({ data: other });
  const signin = await fetch(`${await restored.address()}api/signin`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' },
    body: JSON.stringify({ name: 'Olga', password: PASSWORD }),
  });
  expect(signin.status).toBe(200);
  expect(await runCommand('restore', newFolder(), join(other, 'none'))).toMatchObject({ code: 1 });
});
