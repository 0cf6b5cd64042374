// A room whose server is killed with `kill -9` while phones vote: the run of the bench, with a handful.

import { expect, inject, test } from 'vitest';
import { findEdition } from '../../src/server/editions.ts';
import { setUp } from '../../src/tools/bench/room/desk.ts';
import { runRoom } from '../../src/tools/bench/room/run.ts';
import { urlOf } from './cluster.ts';
import { inTeam } from './harness.ts';
import { newFolder, startServer } from './process.ts';
import { engine, stops } from './room-parts.ts';

const team = inTeam();

test('no acknowledged vote is lost, none counts twice, and every phone goes on where the room is', async () => {
  const { edition } = engine.edition;
  await findEdition(team.server, edition);
  const url = urlOf(inject('cluster'), team.config.database ?? '');
  const options = { data: newFolder(), env: { DATABASE_URL: url } };
  let running = startServer(options);
  const address = new URL(await running.address());
  const [, token = ''] = await running.said(/#\/setup\/([\w-]+)/);
  const owner = await setUp(address, token, new AbortController().signal);

  const strike = async () => {
    running.signal('SIGKILL');
    expect(await running.ended).toBe(null);
    running = startServer({ ...options, env: { ...options.env, PORT: address.port } });
    await running.address();
    return performance.now();
  };
  const plan = { edition, stops: stops.slice(0, 1) };
  const figure = await runRoom({ phones: 8, seconds: 1, strike }, { owner, address, plan });
  // Three a round and phone.
  expect(figure).toMatchObject({ phones: 8, votes: 48, wrong: 0 });
});
