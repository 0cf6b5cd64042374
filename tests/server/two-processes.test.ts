// Two server processes over one database of one's own.

import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { urlOf } from './cluster.ts';
import { newFolder, startServer } from './process.ts';

const name = `two_${randomBytes(6).toString('hex')}`;
let admin: pg.Client;

beforeAll(async () => {
  admin = new pg.Client(inject('cluster'));
  await admin.connect();
  await admin.query(`create database ${name}`);
});
afterAll(async () => {
  await admin.query(`drop database ${name} with (force)`);
  await admin.end();
});

const post = (address: string, path: string, body: unknown, cookie = '') =>
  fetch(address + path, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Sec-Fetch-Site': 'same-origin',
      Cookie: cookie,
    },
    body: JSON.stringify(body),
  });

const password = 'a long walk in the rain';

test('they bring it up to date once, and are one server for whoever asks', async () => {
  const env = { DATABASE_URL: urlOf(inject('cluster'), name) };
  const both = [0, 1].map(() => startServer({ data: newFolder(), env }));
  const [one = '', two = ''] = await Promise.all(both.map((running) => running.address()));
  const [first] = both;
  const [, token = ''] = (await first?.said(/#\/setup\/([\w-]{22})\n/)) ?? [];

  // A link that one printed is claimed at both: once.
  const setup = { token, name: 'Olga', password };
  const claims = await Promise.all([one, two].map((address) => post(address, 'api/setup', setup)));
  expect(claims.map(({ status }) => status).sort()).toEqual([200, 410]);
  const won = claims.find(({ ok }) => ok);
  const cookie = won?.headers.getSetCookie()[0]?.split(';')[0] ?? '';

  // A session that one gave holds at the other, and ends at both.
  const who = async (address: string) =>
    (await (await fetch(`${address}api/me`, { headers: { Cookie: cookie } })).json()).who;
  expect(await who(one)).toMatchObject({ name: 'Olga' });
  expect(await who(two)).toMatchObject({ name: 'Olga' });
  await post(one, 'api/signout', {}, cookie);
  expect(await who(two)).toBeNull();

  // They count failures together.
  const tries = await Promise.all(
    Array.from({ length: 12 }, (_, index) =>
      post(index % 2 ? one : two, 'api/signin', { name: 'Olga', password: 'wrong wrong wrong' }),
    ),
  );
  expect(tries.filter(({ status }) => status === 429)).toHaveLength(2);

  // When one is killed the other goes on.
  both[0]?.signal('SIGKILL');
  await both[0]?.ended;
  expect((await fetch(`${two}healthz`)).status).toBe(200);
});
