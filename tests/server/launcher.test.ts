// The embedded database, case by case, with a real postmaster.

import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { connect } from '../../src/server/db/connect.ts';
import { type Embedded, launch } from '../../src/server/db/embedded/launch.ts';
import { asked } from './asked.ts';
import { newFolder, preparedData, startServer } from './process.ts';

const said: string[] = [];
afterEach(() => {
  said.length = 0;
});

async function open(folder: string): Promise<Embedded> {
  const embedded = await launch(folder, { say: (sentence) => said.push(sentence) });
  onTestFinished(() => embedded.stop());
  return embedded;
}

const pidFile = (folder: string) => join(folder, 'pg18/cluster/postmaster.pid');
const postmasterIn = (folder: string) => parseInt(readFileSync(pidFile(folder), 'utf8'), 10);

test('a new folder gets a cluster that syncs, sums and stands in nobody else’s reach', async () => {
  const folder = join(newFolder(), 'deeper/data');
  const embedded = await open(folder);
  const settings = await asked(
    embedded,
    `select name, setting from pg_settings where name in
     ('fsync', 'data_checksums', 'server_encoding', 'listen_addresses', 'password_encryption') order by 1`,
  );
  expect(settings).toEqual([
    { name: 'data_checksums', setting: 'on' },
    { name: 'fsync', setting: 'on' },
    { name: 'listen_addresses', setting: '' },
    { name: 'password_encryption', setting: 'scram-sha-256' },
    { name: 'server_encoding', setting: 'UTF8' },
  ]);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(join(folder, 'pg18/password')).mode & 0o777).toBe(0o600);
  const wrong = new pg.Client({ ...embedded.config, password: 'wrong' });
  await expect(wrong.connect()).rejects.toThrow('password authentication failed');
});

test('what was written is there at the next start', async () => {
  const folder = preparedData();
  const first = await launch(folder, { say: () => {} });
  await asked(first, 'create table kept as select 7 as number');
  await first.stop();
  expect(existsSync(pidFile(folder))).toBe(false);
  expect(await asked(await open(folder), 'select number from kept')).toEqual([{ number: 7 }]);
});

test('a second start on the same folder says so, and the first goes on', async () => {
  const folder = preparedData();
  const first = await open(folder);
  await expect(launch(folder, { say: () => {} })).rejects.toThrow(
    `already runs on this data folder (process ${process.pid})`,
  );
  expect(await asked(first, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('of two first starts at once one serves and the other says so', async () => {
  const data = newFolder();
  const both = [startServer({ data }), startServer({ data })];
  await Promise.all(both.map((one) => one.address()));
  const refused = both.filter((one) => /already runs on this data folder/.test(one.printed()));
  expect(refused).toHaveLength(1);
  expect(readdirSync(data).filter((name) => name.startsWith('pg'))).toEqual(['pg18']);
});

test('a postmaster that a killed server left behind is taken over with its rows', async () => {
  const data = preparedData();
  const killed = startServer({ data });
  await killed.said(/#\/setup\//);
  const postmaster = postmasterIn(data);
  killed.signal('SIGKILL');
  await killed.ended;
  const embedded = await open(data);
  expect(postmasterIn(data)).toBe(postmaster);
  expect(await asked(embedded, 'select kind from link')).toEqual([{ kind: 'setup' }]);
});

test('a pid file whose number now belongs to another process is not believed', async () => {
  const folder = preparedData();
  const first = await launch(folder, { say: () => {} });
  const text = readFileSync(pidFile(folder), 'utf8');
  await first.stop();
  // PostgreSQL itself would believe any number but those of the processes that started it.
  const stranger = spawn('sleep', ['600']);
  onTestFinished(() => void stranger.kill());
  writeFileSync(pidFile(folder), text.replace(/^\d+/, String(stranger.pid)), { mode: 0o600 });
  writeFileSync(join(folder, 'pg18/.s.PGSQL.5432.lock'), `${stranger.pid}\n`);
  expect(await asked(await open(folder), 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('a pid file that a power cut has emptied is not waited for', async () => {
  const folder = preparedData();
  writeFileSync(pidFile(folder), '', { mode: 0o600 });
  const anHourAgo = Date.now() / 1000 - 3600;
  utimesSync(pidFile(folder), anHourAgo, anHourAgo);
  expect(await asked(await open(folder), 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('why it does not start is told from the log of this start', async () => {
  const folder = preparedData();
  writeFileSync(join(folder, 'pg18/log'), 'FATAL:  something of yesterday\n');
  writeFileSync(join(folder, 'pg18/cluster/global/pg_control'), '');
  await expect(launch(folder, { say: () => {} })).rejects.toThrow(
    /^PostgreSQL does not start: .*pg_control/,
  );
});

test('a first start that was cut off leaves nothing half done', async () => {
  const folder = preparedData();
  const gone = join(folder, 'pg18.4194303.new');
  mkdirSync(join(gone, 'cluster'), { recursive: true });
  writeFileSync(join(gone, 'cluster/PG_VERSION'), '18');
  await open(folder);
  expect(readdirSync(folder)).toEqual(['pg18']);
});

test('a postmaster that is killed is back, with every row', async () => {
  const folder = preparedData();
  const embedded = await open(folder);
  await asked(embedded, 'create table kept as select 7 as number');
  process.kill(postmasterIn(folder), 'SIGKILL');
  await vi.waitUntil(() => said.includes('The database is back.'), { timeout: 30_000 });
  expect(await asked(embedded, 'select number from kept')).toEqual([{ number: 7 }]);
});

test('of rows that were acknowledged none is missing after five kills', async () => {
  const folder = preparedData();
  const { config } = await open(folder);
  const { db, pool } = connect(config);
  onTestFinished(() => db.destroy());
  await pool.query('create table kept (number int primary key)');
  const acknowledged: number[] = [];
  let isOver = false;
  const write = async () => {
    for (let number = 0; !isOver; number += 1)
      await pool
        .query('insert into kept values ($1)', [number])
        .then(() => acknowledged.push(number))
        .catch(() => {});
  };
  const writing = write();
  for (let kills = 1; kills <= 5; kills += 1) {
    const enough = acknowledged.length + 20;
    await vi.waitUntil(() => acknowledged.length > enough, { timeout: 30_000 });
    process.kill(postmasterIn(folder), 'SIGKILL');
    const isBack = () => said.filter((one) => one === 'The database is back.').length === kills;
    await vi.waitUntil(isBack, { timeout: 30_000 });
  }
  isOver = true;
  await writing;
  const { rows } = await pool.query<{ readonly number: number }>('select number from kept');
  const kept = new Set(rows.map(({ number }) => number));
  expect(acknowledged.filter((number) => !kept.has(number))).toEqual([]);
});

test('a path that is too long for a socket is served by one in the temp folder', async () => {
  const folder = join(newFolder(), 'long'.repeat(30));
  const { config, stop } = await launch(folder, { say: () => {} });
  const { host = '' } = config;
  onTestFinished(() => rmSync(host, { recursive: true }));
  expect(host).toMatch(/make-it-right-[0-9a-f]{16}$/);
  await stop();
  expect((await open(folder)).config.host).toBe(host);
});

test('data of another major version is named and left alone', async () => {
  const folder = newFolder();
  mkdirSync(join(folder, 'pg17'));
  await expect(launch(folder, { say: () => {} })).rejects.toThrow('holds data of PostgreSQL 17');
  expect(readdirSync(folder)).toEqual(['pg17']);
});

test('a file in the place of the folder is named, and the game is served all the same', async () => {
  const data = join(newFolder(), 'data');
  writeFileSync(data, 'mine');
  const running = startServer({ data });
  const address = await running.address();
  expect(running.printed()).toContain(`The data folder ${data} cannot be written to`);
  expect(await (await fetch(address)).text()).toContain('Hello');
  expect((await fetch(`${address}api/me`)).status).toBe(503);
  expect(readFileSync(data, 'utf8')).toBe('mine');
});
