// A phone of the load. It does what the page does: it comes again when its stream ends, asks where no
// stream comes through, and sends a vote until it is acknowledged.

import { Agent } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { PhoneState } from '../../../wire/rooms.ts';
import { visitorAt } from './visitor.ts';

/** In milliseconds, as in the page. */
const HELLO_WITHIN = 4000;
const AGAIN_AFTER = 1000;
/** In seconds. */
const WAIT = 25;

type Heard = {
  readonly state: PhoneState;
  /** When it came, in milliseconds. */
  readonly at: number;
  readonly by: 'stream' | 'question';
};

export type LoadPhone = {
  readonly newest: () => Heard | null;
  readonly joinedAt: number;
  /** When it was connected anew last. */
  readonly connectedAt: () => number;
  /** When a state with this `rev` or a later one came first; resolves when it has. */
  readonly reached: (rev: number) => Promise<number>;
  /** Resolves when it is acknowledged. */
  readonly vote: (seq: number) => Promise<void>;
};

const agent = new Agent({ keepAlive: true });

export type RoomKey = { readonly id: string; readonly code: string };

const aWhile = (over: AbortSignal): Promise<void> =>
  pause(AGAIN_AFTER * (1 + Math.random()), undefined, { signal: over });

/** Resolves when it has joined, and listens until `over`. */
export async function joinRoom(
  address: URL,
  { id, code }: RoomKey,
  over: AbortSignal,
): Promise<LoadPhone> {
  const { ask, listen } = visitorAt(address, over, agent);
  const path = `/api/rooms/${id}`;
  let newest: Heard | null = null;
  let connectedAt = 0;
  const waiting = new Set<{ readonly rev: number; readonly done: (at: number) => void }>();

  const hear = (state: PhoneState, by: Heard['by']) => {
    if (newest && state.rev < newest.state.rev) return;
    newest = { state, by, at: performance.now() };
    for (const one of waiting) if (one.rev <= state.rev && waiting.delete(one)) one.done(newest.at);
  };
  const stream = (): Promise<boolean> => {
    let isFirst = true;
    const heard = (state: unknown) => {
      hear(state as PhoneState, 'stream');
      if (isFirst) connectedAt = performance.now();
      isFirst = false;
    };
    return listen(`${path}/events`, heard, HELLO_WITHIN);
  };
  const askNext = async () => {
    const since = newest?.by === 'question' ? newest.state.mark : '';
    const address = `${path}/state?since=${since}&wait=${WAIT}`;
    const { status, body } = await ask<PhoneState>('GET', address);
    if (status === 204) return;
    if (status !== 200) throw new Error(`A phone was answered ${status}.`);
    if (newest?.by !== 'question') connectedAt = performance.now();
    hear(body, 'question');
  };
  const follow = async () => {
    let isStreaming = true;
    while (!over.aborted) {
      if (!isStreaming) await askNext().catch(() => aWhile(over));
      else if ((await stream()) || newest) await aWhile(over);
      else isStreaming = false;
    }
  };
  const join = async (): Promise<void> => {
    const { status } = await ask('POST', `${path}/join`, { code });
    if (status !== 200) throw new Error(`A phone could not join: ${status}`);
  };

  await untilDone(join, over);
  follow().catch(() => {});
  return {
    newest: () => newest,
    joinedAt: performance.now(),
    connectedAt: () => connectedAt,
    reached: (rev) =>
      newest && newest.state.rev >= rev
        ? Promise.resolve(newest.at)
        : new Promise((done) => waiting.add({ rev, done })),
    vote: (seq) => {
      const { vote, options = [] } = newest?.state.view ?? {};
      const option = options[Math.floor(Math.random() * options.length)];
      if (!vote || !option) throw new Error('A phone sees no vote that is open.');
      const body = { ...vote, letter: option.letter, seq };
      return untilDone(async () => {
        const { status } = await ask('POST', `${path}/votes`, body);
        if (status !== 200) throw new Error(`A vote was not taken: ${status}`);
      }, over);
    },
  };
}

/** Again and again, until the time of the run is over. */
async function untilDone(work: () => Promise<void>, over: AbortSignal): Promise<void> {
  for (;;) {
    try {
      return await work();
    } catch (fault) {
      if (over.aborted) throw fault;
      await pause(200 + Math.random() * 300, undefined, { signal: over });
    }
  }
}
