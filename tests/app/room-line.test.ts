// The line to a room, with a server, a clock and chance that the test holds.

import { expect, test } from 'vitest';
import { openRoomLine } from '../../src/app/shell/room-line.ts';
import { type PhoneState, phoneStateShape } from '../../src/wire/rooms.ts';

const state = (rev: number): PhoneState => ({
  ...{ rev, mark: String(rev), nickname: { adjective: 1, animal: 1 }, seq: 0 },
  view: {
    ...{ title: 'A car too late', language: 'en', step: 'reading', line: null, options: [] },
    ...{ vote: null, mine: null, outcomes: [], ask: null },
  },
});

/** Lets everything that needs no clock and no answer go on. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

class Call {
  readonly path: string;
  readonly headers: Headers;
  #answer: (response: Response) => void = () => {};
  #fail: (fault: unknown) => void = () => {};
  #body: ReadableStreamDefaultController<Uint8Array> | null = null;
  readonly response: Promise<Response>;
  isAborted = false;

  constructor(path: string, { headers, signal }: RequestInit) {
    this.path = path;
    this.headers = new Headers(headers);
    this.response = new Promise((resolve, reject) => {
      this.#answer = resolve;
      this.#fail = reject;
    });
    signal?.addEventListener('abort', () => {
      this.isAborted = true;
      this.#fail(new DOMException('aborted', 'AbortError'));
      this.#body?.error(new DOMException('aborted', 'AbortError'));
    });
  }
  async lose() {
    this.#fail(new TypeError('Failed to fetch'));
    await settle();
  }
  async reply(status: number, data?: unknown) {
    this.#answer(new Response(data === undefined ? null : JSON.stringify(data), { status }));
    await settle();
  }
  async begin() {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        this.#body = controller;
      },
    });
    this.#answer(new Response(body));
    await settle();
  }
  async say(text: string) {
    this.#body?.enqueue(new TextEncoder().encode(text));
    await settle();
  }
  event = (data: unknown, kind = 'view') =>
    this.say(`event: ${kind}\ndata: ${JSON.stringify(data)}\n\n`);
  async die() {
    this.#body?.close();
    await settle();
  }
}

function opened(more: { readonly as?: 'host'; readonly headers?: Record<string, string> } = {}) {
  const calls: Call[] = [];
  const told: number[] = [];
  const standings: boolean[] = [];
  const refusals: string[] = [];
  let now = 0;
  let timers: { readonly at: number; readonly run: () => void }[] = [];
  const line = openRoomLine(
    {
      ...{ room: 'r1', shape: phoneStateShape, ...more },
      told: ({ rev }) => told.push(rev),
      standing: (isConnected) => standings.push(isConnected),
      refused: (problem) => refusals.push(problem),
    },
    {
      fetch: (path, options) => {
        const call = new Call(path, options);
        calls.push(call);
        return call.response;
      },
      after: (milliseconds, run) => {
        const timer = { at: now + milliseconds, run };
        timers.push(timer);
        return () => {
          timers = timers.filter((one) => one !== timer);
        };
      },
      now: () => now,
      random: () => 0.5,
    },
  );
  const pass = async (milliseconds: number) => {
    now += milliseconds;
    const due = timers.filter(({ at }) => at <= now);
    timers = timers.filter((one) => !due.includes(one));
    for (const { run } of due) run();
    await settle();
  };
  const last = () => calls.at(-1) as Call;
  return { line, calls, told, standings, refusals, pass, last };
}

/** A stream that has said hello and then lived so long. */
async function lived(room: ReturnType<typeof opened>, milliseconds: number, rev: number) {
  await room.last().begin();
  await room.last().event(state(rev), 'hello');
  await room.pass(milliseconds);
  await room.last().die();
}

test('it tells what the stream tells, in pieces too, and nothing older', async () => {
  const room = opened({ as: 'host', headers: { 'X-Host': 'secret' } });
  expect(room.last().path).toBe('./api/rooms/r1/events?as=host');
  expect(room.last().headers.get('X-Host')).toBe('secret');
  await room.last().begin();
  await room.last().event(state(3), 'hello');
  const whole = `:\n\nevent: view\ndata: ${JSON.stringify(state(4))}\n\n`;
  await room.last().say(whole.slice(0, 40));
  await room.last().say(whole.slice(40));
  await room.last().event(state(2));
  expect(room.told).toEqual([3, 4]);
  room.line.take(state(3));
  room.line.take(state(5));
  expect(room.told).toEqual([3, 4, 5]);
  expect(room.standings).toEqual([true]);
});

test('a stream that breaks is said, and opened again after a second and a bit', async () => {
  const room = opened();
  await lived(room, 30_000, 1);
  expect(room.standings).toEqual([true, false]);
  await room.pass(1499);
  expect(room.calls).toHaveLength(1);
  await room.pass(1);
  expect(room.calls).toHaveLength(2);
  await room.last().lose();
  await room.pass(1500);
  await room.last().begin();
  await room.last().event(state(2), 'hello');
  expect(room.told).toEqual([1, 2]);
  expect(room.standings).toEqual([true, false, true]);
  expect(room.last().path).toContain('/events');
});

test('four seconds without a hello: it asks instead, at once', async () => {
  const room = opened();
  await room.last().begin();
  await room.pass(3999);
  expect(room.calls).toHaveLength(1);
  await room.pass(1);
  expect(room.calls[0]?.isAborted).toBe(true);
  expect(room.last().path).toBe('./api/rooms/r1/state?since=&wait=0');
  await room.last().reply(200, state(7));
  expect(room.last().path).toBe(`./api/rooms/r1/state?since=${state(7).mark}&wait=25`);
  await room.last().reply(200, state(8));
  await room.last().reply(204);
  expect(room.calls).toHaveLength(4);
  await room.pass(1500);
  expect(room.last().path).toContain('wait=25');
  await room.last().lose();
  await room.pass(1500);
  // Not sure to be connected, it waits for nothing.
  expect(room.last().path).toContain('wait=0');
  await room.last().reply(200, state(8));
  expect(room.told).toEqual([7, 8, 8]);
  expect(room.standings).toEqual([true, false, true]);
});

test('two streams that die within five seconds: it asks instead; one in between forgives', async () => {
  const room = opened();
  for (const milliseconds of [4999, 5000, 4999]) {
    await lived(room, milliseconds, 1);
    await room.pass(1500);
    expect(room.last().path).toContain('/events');
  }
  await lived(room, 4999, 1);
  expect(room.last().path).toContain('/state');
});

test('a server that cannot be reached is no stream that died', async () => {
  const room = opened();
  for (let count = 0; count < 4; count += 1) {
    await room.last().lose();
    await room.pass(1500);
  }
  expect(room.last().path).toContain('/events');
  expect(room.standings).toEqual([false]);
});

test('a stream that has gone silent is given up', async () => {
  const room = opened();
  await room.last().begin();
  await room.last().event(state(1), 'hello');
  await room.pass(39_000);
  await room.last().say(':\n\n');
  await room.pass(39_000);
  expect(room.standings).toEqual([true]);
  await room.pass(1000);
  expect(room.standings).toEqual([true, false]);
  await room.pass(1500);
  expect(room.last().path).toContain('/events');
  expect(room.calls).toHaveLength(2);
});

test('whoever looks again is connected anew at once, and nothing of the old attempt counts', async () => {
  const room = opened();
  await room.last().begin();
  await room.last().event(state(1), 'hello');
  room.line.again();
  await settle();
  const [first, second] = room.calls;
  expect(first?.isAborted).toBe(true);
  await second?.begin();
  await second?.event(state(2), 'hello');
  expect(room.calls).toHaveLength(2);
  expect(room.told).toEqual([1, 2]);
  expect(room.standings).toEqual([true]);
});

test.each([
  [401, 'signed-out'],
  [404, 'not-there'],
  [410, 'not-there'],
])('a refusal of the server ends it (%s), until it is asked for again', async (status, problem) => {
  const room = opened();
  await room.last().reply(status, { problem, detail: '' });
  expect(room.refusals).toEqual([problem]);
  await room.pass(60_000);
  expect(room.calls).toHaveLength(1);
  room.line.again();
  expect(room.calls).toHaveLength(2);
});

test.each([
  [503, { problem: 'no-database', detail: '' }],
  [502, 'a page of the proxy'],
])('what passes by itself does not (%s)', async (status, body) => {
  const room = opened();
  await room.last().reply(status, body);
  expect(room.standings).toEqual([false]);
  await room.pass(1500);
  expect(room.calls).toHaveLength(2);
  expect(room.refusals).toEqual([]);
});

test('once ended it asks for nothing more', async () => {
  const room = opened();
  await room.last().begin();
  await room.last().event(state(1), 'hello');
  room.line.end();
  await settle();
  await room.pass(60_000);
  expect(room.calls).toHaveLength(1);
  expect(room.standings).toEqual([true]);

  const waiting = opened();
  await waiting.last().lose();
  waiting.line.end();
  await waiting.pass(60_000);
  expect(waiting.calls).toHaveLength(1);
});
