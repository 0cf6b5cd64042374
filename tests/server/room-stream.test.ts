// The stream of a room, over a real connection.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen } from '../../src/server/http/listen.ts';
import { inTeam } from './harness.ts';
import { newTestRoom } from './room-parts.ts';

const team = inTeam();
let listening: Awaited<ReturnType<typeof listen>>;

beforeAll(async () => {
  listening = await listen(team.app, 0);
});
afterAll(() => {
  listening.server.close();
});

/** Each part between two empty lines. */
async function* eventsOf(response: Response): AsyncGenerator<string, void> {
  let text = '';
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) return;
    text += value;
    const parts = text.split('\n\n');
    text = parts.pop() ?? '';
    yield* parts;
  }
}

const cookiesOf = (cookies: ReadonlyMap<string, string>) =>
  [...cookies].map((pair) => pair.join('=')).join('; ');

const open = async (path: string, cookies: ReadonlyMap<string, string>) => {
  const response = await fetch(listening.address + path.slice(1), {
    headers: { Cookie: cookiesOf(cookies) },
  });
  return { response, events: eventsOf(response) };
};

const dataOf = (event: string | undefined) =>
  JSON.parse(/^data: (.*)$/m.exec(event ?? '')?.[1] ?? '{}');

test('it says hello with what stands, then every step, and closes when the server ends', async () => {
  const room = await newTestRoom(team);
  const phone = await room.phone();
  const { response, events } = await open(`/api/rooms/${room.id}/events`, phone.visitor.cookies);
  expect(response.headers.get('Content-Type')).toBe('text/event-stream');
  expect(response.headers.get('X-Accel-Buffering')).toBe('no');
  const hello = (await events.next()).value ?? '';
  expect(hello).toMatch(/^retry: 1000\nevent: hello\nid: 0\n/);
  expect(dataOf(hello)).toEqual((await phone.state()).body);

  // Nobody else's vote makes a phone's stream speak: the next thing that it says is the step.
  await room.until('committing');
  const steps: string[] = [];
  while (steps.at(-1) !== 'committing')
    steps.push(dataOf((await events.next()).value ?? '').view.step);
  const desk = await open(`/api/rooms/${room.id}/events?as=host`, room.host.cookies);
  expect(dataOf((await desk.events.next()).value ?? '').votes).toEqual([]);
  await (await room.phone()).vote(0, 1);
  let told = dataOf((await desk.events.next()).value ?? '');
  while (told.votes.length === 0) told = dataOf((await desk.events.next()).value ?? '');
  await room.control({ type: 'next' });
  expect(dataOf((await events.next()).value ?? '').view.step).toBe('split');

  team.stopping.abort();
  expect((await events.next()).done).toBe(true);
  for await (const _ of desk.events);
});
