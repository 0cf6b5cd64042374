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
  /** Done in the middle of the second turn; resolves with when the server was up again. */
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

export async function runRoom(
  { phones: count, seconds, strike }: Load,
  at: {
    readonly owner: Visitor;
    /** Where the phones find the server. */
    readonly address: URL;
    readonly plan: { readonly edition: string; readonly stops: readonly string[] };
  },
): Promise<RunFigure> {
  const ending = new AbortController();
  const over = ending.signal;
  setMaxListeners(0, over);
  const late = setTimeout(() => ending.abort(), LONGEST);
  const desk = await openRoom(at.owner, at.plan, over);
  const phones: LoadPhone[] = [];
  while (phones.length < count) {
    const group = Array.from({ length: Math.min(TOGETHER, count - phones.length) }, () =>
      joinRoom(at.address, desk, over),
    );
    phones.push(...(await Promise.all(group)));
  }
  await within(over, Promise.all(phones.map((phone) => phone.reached(0))));
  let back = Math.max(...phones.map((phone) => phone.connectedAt() - phone.joinedAt));

  const steps: number[] = [];
  const lead = async (step: Parameters<typeof leadTo>[0]) => {
    const { begun: pressed, reached } = await within(over, leadTo(step, desk, phones));
    steps.push(...reached.map((when) => when - pressed));
  };
  const sent = new Map<number, number>();
  const last: number[] = [];
  let seq = 0;
  const turn = () =>
    Promise.all(
      phones.map(async (phone) => {
        await pause(Math.random() * seconds * 1000, undefined, { signal: over });
        seq += 1;
        const mine = seq;
        sent.set(mine, performance.now());
        await phone.vote(mine);
        return mine;
      }),
    );
  const struck = async () => {
    if (!strike) return;
    await pause(seconds * 500, undefined, { signal: over });
    const hit = performance.now();
    const up = await strike();
    const areBack = () => phones.every((phone) => phone.connectedAt() > hit);
    while (!areBack()) await pause(20, undefined, { signal: over });
    back = Math.max(...phones.map((phone) => phone.connectedAt())) - up;
  };

  for (const step of ['committing', 'recommitting'] as const) {
    await lead(step);
    for (let nth = 1; nth <= TURNS; nth += 1) {
      const isStruck = step === 'committing' && nth === 2;
      const [newest] = await Promise.all([turn(), isStruck ? struck() : null]);
      // A vote that takes the place of one that the desk has not seen would hide it.
      while (!newest.every((one) => desk.seen.has(one)))
        await pause(20, undefined, { signal: over });
      if (nth === TURNS) last.push(...newest);
    }
  }
  await lead('revealed');
  const kept = await desk.kept();
  clearTimeout(late);
  ending.abort();
  const delays = [...sent].map(([one, when]) => (desk.seen.get(one) ?? Number.NaN) - when);
  return {
    ...{ phones: count, votes: sent.size, wrong: differing(last, kept) },
    ...{ p50: quantile(delays, 0.5), p99: quantile(delays, 0.99), step: quantile(steps, 0.99) },
    ...{ back, load: loadavg()[0] ?? 0 },
    asking: phones.filter((phone) => phone.newest()?.by === 'question').length,
  };
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
