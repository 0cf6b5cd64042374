// One run: so many phones join a room, vote in both of its rounds and change their minds, and at the end
// every vote that was acknowledged has to be there.

import { setMaxListeners } from 'node:events';
import { loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { quantile } from '../figures.ts';
import { leadTo, openRoom } from './desk.ts';
import { joinRoom, type LoadPhone } from './phone.ts';
import type { Visitor } from './visitor.ts';

export type Load = {
  readonly phones: number;
  /** Seconds over which the votes of a turn are spread. */
  readonly seconds: number;
  /** Done at once when half of the second turn is acknowledged; resolves with when the server was up again. */
  readonly strike?: () => Promise<number>;
};

export type RunFigure = {
  readonly phones: number;
  /** That were acknowledged. */
  readonly votes: number;
  /** Acknowledged and not there at the end, or there and not the last of a phone. */
  readonly wrong: number;
  /** Milliseconds from sending a vote until it is at the desk. */
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds from pressing Next until a phone shows it, 99 %. */
  readonly step: number;
  /** Milliseconds until the last phone was connected: from joining, or after the strike. */
  readonly back: number;
  /** How many phones ask because no stream comes through. */
  readonly asking: number;
  /** Load average of the machine at the end. */
  readonly load: number;
};

/** Each phone votes so often in each round. */
const TURNS = 3;
const TOGETHER = 25;
const LONGEST = 180_000;

type Place = {
  readonly owner: Visitor;
  /** Where the phones find the server. */
  readonly address: URL;
  readonly plan: { readonly edition: string; readonly stops: readonly string[] };
};

export async function runRoom(load: Load, place: Place): Promise<RunFigure> {
  const ending = new AbortController();
  // Every phone listens to its end.
  setMaxListeners(0, ending.signal);
  const late = setTimeout(() => ending.abort(), LONGEST);
  try {
    return await within(ending.signal, played(load, place, ending.signal));
  } finally {
    clearTimeout(late);
    ending.abort();
  }
}

async function played(load: Load, place: Place, over: AbortSignal): Promise<RunFigure> {
  const desk = await openRoom(place.owner, place.plan, over);
  const phones = await gathered(load.phones, () => joinRoom(place.address, desk, over));
  await Promise.all(phones.map((phone) => phone.reached(0)));
  let back = Math.max(...phones.map((phone) => phone.connectedAt() - phone.joinedAt));
  const steps: number[] = [];
  const sent: Sent = new Map();
  const last: number[] = [];
  let wrong = 0;
  for (const step of ['committing', 'recommitting'] as const) {
    steps.push(...(await leadTo(step, desk, phones)));
    for (let nth = 1; nth <= TURNS; nth += 1) {
      const isStruck = step === 'committing' && nth === 2;
      let isBack: Promise<number> | number = back;
      const half = () => {
        if (isStruck && load.strike) isBack = struck(load.strike, phones, over);
      };
      const newest = await votedBy(phones, { sent, seconds: load.seconds, half, over });
      back = await isBack;
      const kept = new Set(await desk.kept());
      const there = newest.filter((seq) => kept.has(seq));
      wrong += newest.length - there.length;
      // A vote that takes the place of one that the desk has not seen would hide it.
      await untilTrue(() => there.every((seq) => desk.seen.has(seq)), over);
      if (nth === TURNS) last.push(...newest);
    }
  }
  steps.push(...(await leadTo('revealed', desk, phones)));
  wrong += differing(last, await desk.kept());
  const delays = [...desk.seen].flatMap(([seq, at]) => at - (sent.get(seq) ?? at));
  return {
    ...{ phones: load.phones, votes: sent.size, wrong, back, load: loadavg()[0] ?? 0 },
    ...{ p50: quantile(delays, 0.5), p99: quantile(delays, 0.99), step: quantile(steps, 0.99) },
    asking: phones.filter((phone) => phone.newest()?.by === 'question').length,
  };
}

async function gathered(
  count: number,
  join: () => Promise<LoadPhone>,
): Promise<readonly LoadPhone[]> {
  const phones: LoadPhone[] = [];
  while (phones.length < count) {
    const group = Array.from({ length: Math.min(TOGETHER, count - phones.length) }, join);
    phones.push(...(await Promise.all(group)));
  }
  return phones;
}

/** By `seq`: when the vote was sent, in milliseconds. */
type Sent = Map<number, number>;

/** Every phone votes once. Resolves with the `seq` of each vote when all are acknowledged. */
function votedBy(
  phones: readonly LoadPhone[],
  turn: {
    readonly sent: Sent;
    readonly seconds: number;
    /** Called when half of them are acknowledged. */
    readonly half: () => void;
    readonly over: AbortSignal;
  },
): Promise<readonly number[]> {
  let acknowledged = 0;
  const vote = async (phone: LoadPhone): Promise<number> => {
    await pause(Math.random() * turn.seconds * 1000, undefined, { signal: turn.over });
    const seq = turn.sent.size + 1;
    turn.sent.set(seq, performance.now());
    await phone.vote(seq);
    acknowledged += 1;
    if (acknowledged === Math.ceil(phones.length / 2)) turn.half();
    return seq;
  };
  return Promise.all(phones.map(vote));
}

/** Resolves with how long it took from when the server was up until every phone was connected anew. */
async function struck(
  strike: () => Promise<number>,
  phones: readonly LoadPhone[],
  over: AbortSignal,
): Promise<number> {
  const hit = performance.now();
  const up = await strike();
  await untilTrue(() => phones.every((phone) => phone.connectedAt() > hit), over);
  return Math.max(...phones.map((phone) => phone.connectedAt())) - up;
}

async function untilTrue(isSo: () => boolean, over: AbortSignal): Promise<void> {
  while (!isSo()) await pause(20, undefined, { signal: over });
}

/** How many are in one of both alone. */
function differing(some: readonly number[], others: readonly number[]): number {
  const [a, b] = [new Set(some), new Set(others)];
  return [...a].filter((one) => !b.has(one)).length + [...b].filter((one) => !a.has(one)).length;
}

const within = <Value>(over: AbortSignal, work: Promise<Value>): Promise<Value> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => {
      over.addEventListener('abort', () => reject(new Error('The run took too long.')));
    }),
  ]);
