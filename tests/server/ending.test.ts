// How a server process starts, and how it ends.

import { existsSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { expect, inject, test, vi } from 'vitest';
import { urlOf } from './cluster.ts';
import { newFolder, preparedData, startServer } from './process.ts';

test('it prints one set-up link while there is no owner, and no secret besides', async () => {
  const data = preparedData();
  const running = startServer({ data });
  const address = await running.address();
  const [, token = ''] = await running.said(/#\/setup\/([\w-]{22})\n/);
  const done = await fetch(`${address}api/setup`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' },
    body: JSON.stringify({ token, name: 'Olga', password: 'a long walk in the rain' }),
  });
  expect(done.status).toBe(200);
  const [cookie = ''] = done.headers.getSetCookie();
  running.signal('SIGTERM');
  expect(await running.ended).toBe(0);
  for (const secret of ['a long walk', cookie.split(/[=;]/)[1] ?? ''])
    expect(running.printed()).not.toContain(secret);

  const again = startServer({ data });
  await fetch(`${await again.address()}healthz`);
  again.signal('SIGTERM');
  await again.ended;
  expect(again.printed()).not.toContain('/setup/');
});

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s stops the database', async (signal) => {
  const data = preparedData();
  const running = startServer({ data });
  // A connection that is kept alive holds nothing up.
  await fetch(`${await running.address()}healthz`);
  running.signal(signal);
  expect(await running.ended).toBe(0);
  expect(existsSync(join(data, 'pg18/cluster/postmaster.pid'))).toBe(false);
});

test('a request that never comes whole does not keep it from ending', async () => {
  const running = startServer({ data: preparedData() });
  const { port } = new URL(await running.address());
  const half = createConnection(Number(port), 'localhost');
  half.on('error', () => {});
  const head = [
    'POST /api/signin HTTP/1.1',
    'Host: localhost',
    'Sec-Fetch-Site: same-origin',
    'Content-Type: application/json',
    'Content-Length: 10',
  ];
  half.write(`${head.join('\r\n')}\r\n\r\n{`);
  // An answer on another connection comes after that.
  await fetch(`${await running.address()}healthz`);
  running.signal('SIGTERM');
  expect(await running.ended).toBe(0);
});

test('connections that the database ends are made anew', async () => {
  const name = `ended_${process.pid}`;
  const admin = new pg.Client(inject('cluster'));
  await admin.connect();
  await admin.query(`create database ${name}`);
  const running = startServer({
    data: newFolder(),
    env: { DATABASE_URL: urlOf(inject('cluster'), name) },
  });
  const health = `${await running.address()}healthz`;
  expect((await fetch(health)).status).toBe(200);
  await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
    name,
  ]);
  // The pool may hear of it a moment later.
  await vi.waitUntil(async () => (await fetch(health)).ok, { timeout: 10_000 });
  running.signal('SIGTERM');
  expect(await running.ended).toBe(0);
  await admin.query(`drop database ${name}`);
  await admin.end();
});

test('a setting that cannot be is named', async () => {
  const running = startServer({ data: newFolder(), env: { PUBLIC_URL: 'shop.lan' } });
  expect(await running.ended).toBe(1);
  expect(running.printed()).toContain('PUBLIC_URL is “shop.lan”');
});

test('a database of one’s own that does not answer is named, and the game is served', async () => {
  const url = 'postgres://nobody@127.0.0.1:1/none';
  const running = startServer({ data: newFolder(), env: { DATABASE_URL: url } });
  const address = await running.address();
  expect(running.printed()).toContain('The database of DATABASE_URL does not answer');
  expect((await fetch(address)).status).toBe(200);
});
