// The page's own line to a room, through a proxy that passes on no answer before it is whole.

import { expect, onTestFinished, test } from 'vitest';
import { type LinePorts, openRoomLine } from '../../src/app/shell/room-line.ts';
import { listen } from '../../src/server/http/listen.ts';
import { holdingBack } from '../../src/tools/bench/room/proxies.ts';
import { phoneStateShape } from '../../src/wire/rooms.ts';
import { inTeam } from './harness.ts';
import { newTestRoom } from './room-parts.ts';

const team = inTeam();

/** The page's clock goes so much faster here. */
const HASTE = 10;

test('where no stream comes through the page asks, within five seconds, and hears of each step', async () => {
  const { server, address } = await listen(team.app, 0);
  const between = await holdingBack(new URL(address));
  onTestFinished(() => {
    between.close();
    server.close();
  });
  const room = await newTestRoom(team);
  const { visitor } = await room.phone();
  const cookie = [...visitor.cookies].map((pair) => pair.join('=')).join('; ');

  const asked: string[] = [];
  const waited: number[] = [];
  const steps: string[] = [];
  const ports: LinePorts = {
    fetch: (path, options = {}) => {
      asked.push(path.replace(/\?.*/, '').replace(/.*\//, ''));
      const headers = { ...options.headers, Cookie: cookie };
      return fetch(new URL(path, between.address), { ...options, headers });
    },
    after: (milliseconds, run) => {
      const timer = setTimeout(() => {
        waited.push(milliseconds);
        run();
      }, milliseconds / HASTE);
      return () => clearTimeout(timer);
    },
    now: () => performance.now() * HASTE,
    random: Math.random,
  };
  const line = openRoomLine(
    {
      ...{ room: room.id, shape: phoneStateShape },
      told: ({ view }) => steps.push(view.step),
      standing: () => {},
      refused: (problem) => steps.push(problem),
    },
    ports,
  );
  onTestFinished(line.end);

  await expect.poll(() => steps, { timeout: 20_000 }).toEqual(['reading']);
  expect(asked.slice(0, 2)).toEqual(['events', 'state']);
  expect(waited.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(5000);
  await room.until('committing');
  await expect.poll(() => steps.at(-1), { timeout: 20_000 }).toBe('committing');
  expect(asked.filter((what) => what === 'events')).toHaveLength(1);
});
