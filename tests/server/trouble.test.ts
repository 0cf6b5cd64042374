// What the database itself refuses becomes an answer that says so.

import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { connect } from '../../src/server/db/connect.ts';
import { answerToFault } from '../../src/server/http/refusal.ts';
import { inTeam } from './harness.ts';

const team = inTeam();

const answerWhen = (fail: () => Promise<unknown>) =>
  new Hono()
    .onError(answerToFault)
    .get('/', async (context) => context.json(await fail()))
    .request('/');

test('a character that cannot be stored is the fault of the request', async () => {
  const answer = await answerWhen(() =>
    team.server.db.insertInto('team').values({ name: 'a\0b' }).execute(),
  );
  expect(answer.status).toBe(400);
  expect((await answer.json()).detail).toContain('cannot be stored');
});

test('a database that cannot be reached is said, and to try again', async () => {
  const { db } = connect({ host: '/nowhere', user: 'nobody' });
  const answer = await answerWhen(() => db.selectFrom('team').selectAll().execute());
  expect(answer.status).toBe(503);
  expect((await answer.json()).problem).toBe('no-database');
});

test('a connection that ends in the middle of a query is said in the same way', async () => {
  const answer = await answerWhen(() =>
    team.server.pool.query('select pg_terminate_backend(pg_backend_pid())'),
  );
  expect(answer.status).toBe(503);
});

test('a full disk is said as such', async () => {
  const answer = await answerWhen(() =>
    team.server.pool.query(`do $$ begin raise exception 'full' using errcode = '53100'; end $$`),
  );
  expect(answer.status).toBe(507);
});
