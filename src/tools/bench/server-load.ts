// The load on a team server: results at a steady rate, and results while it is killed again and again.

import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { Attempt } from '../../core/play/attempt.ts';
import { beginOf, type Crowd, putOf, type SendingResult, sendingAt } from './crowd.ts';
import { bodyOfAnswer, type RunningServer } from './server-run.ts';

export type Steady = {
  /** Milliseconds from when each was to be sent until it was acknowledged. */
  readonly waits: readonly number[];
  /** Acknowledged, over the whole time. */
  readonly perSecond: number;
};

type Played = readonly (readonly Attempt[])[];

/**
 * At its moment each is sent, however many are still on their way: a server that falls behind is not
 * spared.
 */
export async function sendSteadily(
  server: RunningServer,
  sendings: readonly SendingResult[],
  perSecond: number,
): Promise<Steady> {
  const begun = performance.now();
  const waits = await Promise.all(
    sendings.map(async (sending, at) => {
      const due = begun + (at * 1000) / perSecond;
      await pause(Math.max(0, due - performance.now()));
      const { state } = await bodyOfAnswer<{ readonly state: string }>(server.ask(putOf(sending)));
      if (state !== 'verified') throw new Error(`A result was ${state}.`);
      return performance.now() - due;
    }),
  );
  return { waits, perSecond: (waits.length * 1000) / (performance.now() - begun) };
}

type Killing = {
  readonly crowd: Crowd;
  readonly played: Played;
  /** The number of the first result that is sent. */
  readonly from: number;
  readonly batches: number;
  readonly batchSize: number;
  readonly random: () => number;
  readonly start: () => Promise<RunningServer>;
  readonly say: (text: string) => void;
};

export type Killed = {
  readonly server: RunningServer;
  readonly sent: readonly SendingResult[];
  /** Milliseconds from each kill to the first answer. */
  readonly away: readonly number[];
  /** How many were sent again. */
  readonly again: number;
};

/** The share of batches during which the server is killed, at a random moment. */
const KILLED = 1 / 4;
/** Milliseconds that a batch may take, about. */
const BATCH = 120;

/** Each result is sent until it is acknowledged, as a learner's page does, and never again after that. */
export async function sendWhileKilled(first: RunningServer, killing: Killing): Promise<Killed> {
  const { crowd, played, from, batches, batchSize, random, start, say } = killing;
  let running = Promise.resolve(first);
  const away: number[] = [];
  let again = 0;
  const kill = async () => {
    const server = await running;
    running = server.end('SIGKILL').then(start);
    const { startedIn } = await running;
    away.push(startedIn);
  };
  const deliver = async (sending: SendingResult): Promise<void> => {
    const server = await running;
    try {
      await bodyOfAnswer(server.ask(beginOf(sending)));
      await bodyOfAnswer(server.ask(putOf(sending)));
    } catch {
      again += 1;
      await pause(20);
      await deliver(sending);
    }
  };
  const sent: SendingResult[] = [];
  for (let batch = 0; batch < batches; batch += 1) {
    if (batch % 25 === 0) say(`Batches of results while it is killed: ${batch} of ${batches} …`);
    const own = Array.from({ length: batchSize }, (_, at) =>
      sendingAt(crowd, played, from + batch * batchSize + at),
    );
    sent.push(...own);
    const killed = random() < KILLED ? pause(random() * BATCH).then(kill) : null;
    await Promise.all([...own.map(deliver), killed]);
  }
  return { server: await running, sent, away, again };
}
