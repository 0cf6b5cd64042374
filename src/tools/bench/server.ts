// `npm run bench -- --server`: what a team server must hold, on the embedded database. The load comes from
// this process; the server and the database are others.

import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Attempt } from '../../core/play/attempt.ts';
import { randomFrom } from '../../core/random.ts';
import { verdictOn } from '../../server/take-in.ts';
import { readStory, STORIES, scenarioIds } from '../story-files.ts';
import { type Crowd, gather, playedAt, type SendingResult, sendingAt } from './crowd.ts';
import { median, quantile } from './figures.ts';
import { lostOf, twiceIn } from './ledger.ts';
import type { ServerFigure } from './server-figures.ts';
import { sendSteadily, sendWhileKilled } from './server-load.ts';
import { countRows, editionKnown, fillUp, keptResults, withRows } from './server-rows.ts';
import { type RunningServer, startServer } from './server-run.ts';

export type LoadSize = {
  readonly people: number;
  /** Attempts of each person when the manager's page is asked for. */
  readonly each: number;
  /** Results that are sent at a steady rate. */
  readonly steady: number;
  readonly perSecond: number;
  readonly batches: number;
  readonly batchSize: number;
};

export const FULL: LoadSize = {
  ...{ people: 1000, each: 20, steady: 4000, perSecond: 205, batches: 100, batchSize: 8 },
};
/** To see that the bench works; the bars are meant for the other one. */
export const SMALL: LoadSize = {
  ...{ people: 100, each: 20, steady: 400, perSecond: 205, batches: 12, batchSize: 8 },
};

/** Of each story, sent again and again under new ids. */
const PLAYED = 50;
const ROUNDS = { page: 9, start: 3 };

export async function measureServer(
  site: string,
  size: LoadSize,
  say: (text: string) => void,
): Promise<readonly ServerFigure[]> {
  const data = mkdtempSync(join(tmpdir(), 'mir-load-'));
  const start = () => startServer(data);
  let server: RunningServer | null = null;
  try {
    say(`Load of the machine before: ${busy()}`);
    const played = playedStories();
    server = await start();
    say(`First start: ${(server.startedIn / 1000).toFixed(1)} s. ${size.people} people join …`);
    const crowd = await gather(server, size.people, scenarioIds());
    say(`${size.steady} results at ${size.perSecond} a second …`);
    const steady = Array.from({ length: size.steady }, (_, at) => sendingAt(crowd, played, at));
    const { waits, perSecond } = await sendSteadily(server, steady, size.perSecond);
    const killing = {
      ...size,
      crowd,
      played,
      from: size.steady,
      random: randomFrom(1),
      start,
      say,
    };
    const killed = await sendWhileKilled(server, killing);
    server = killed.server;
    say(`Killed ${killed.away.length} times; ${killed.again} tries were made again.`);
    const sent = [...steady, ...killed.sent].map(inLedger);
    const kept = await withRows(data, keptResults);
    await withRows(data, (rows) => fillUp(rows, size.each));
    say(`The manager’s page over ${await withRows(data, countRows)} attempts …`);
    const page = await timePage(server, crowd);
    const checks = await timeChecks(site, data, played.flat());
    const starts: number[] = [];
    for (let round = 0; round < ROUNDS.start; round += 1) {
      await server.end('SIGINT');
      server = await start();
      starts.push(server.startedIn / 1000);
    }
    say(`Load of the machine after: ${busy()}`);
    return [
      { name: 'acknowledged and lost', value: lostOf(sent, kept).length, unit: '', bar: 0 },
      { name: 'taken twice', value: twiceIn(sent, kept), unit: '', bar: 0 },
      { name: 'results', value: perSecond, unit: '/s', bar: 200, isLeast: true },
      { name: 'a result, median', value: median(waits), unit: 'ms', bar: 250 },
      { name: 'a result, 99 %', value: quantile(waits, 0.99), unit: 'ms', bar: 250 },
      { name: 'verifying one, median', value: median(checks), unit: 'ms', bar: 5 },
      { name: 'manager’s page, median', value: median(page.waits), unit: 'ms', bar: 300 },
      { name: 'manager’s page, sent', value: page.bytes / 1000, unit: 'kB', bar: 150 },
      { name: 'second npm start, median', value: median(starts), unit: 's', bar: 5 },
    ];
  } finally {
    await server?.end('SIGINT').catch(() => {});
    rmSync(data, { recursive: true, force: true });
  }
}

/** What else runs on the machine makes every time longer. */
const busy = (): string => `${(loadavg()[0] ?? 0).toFixed(1)} on ${cpus().length} cores`;

const inLedger = ({ person, attempt }: SendingResult) => ({
  ...{ person: person.id, id: attempt.id },
  picks: attempt.picks.map(({ choice }) => choice),
});

const playedStories = (): readonly (readonly Attempt[])[] =>
  scenarioIds().map((id) => {
    const read = readStory(`${STORIES}/${id}/en.ink`);
    if (!read.ok) throw new Error(`“${id}” does not compile.`);
    return playedAt(read, PLAYED);
  });

/** As a browser gets it, the first time left out. */
async function timePage(server: RunningServer, { team, manager }: Crowd) {
  const waits: number[] = [];
  let bytes = 0;
  for (let round = 0; round <= ROUNDS.page; round += 1) {
    const begun = performance.now();
    const path = `api/teams/${team}/answers`;
    const { status, body } = await server.ask({ method: 'GET', path, cookie: manager });
    if (status !== 200) throw new Error(`The manager’s page: ${status}`);
    if (round > 0) waits.push(performance.now() - begun);
    bytes = body.byteLength;
  }
  return { waits, bytes };
}

/** From the picks to the columns of the row, without the database. */
const timeChecks = (site: string, data: string, attempts: readonly Attempt[]) =>
  withRows(data, async (rows) => {
    const waits: number[] = [];
    for (const attempt of attempts) {
      const known = await editionKnown(
        rows,
        { site, walks: join(site, '../walks') },
        attempt.edition,
      );
      const begun = performance.now();
      const verdict = verdictOn(known, attempt);
      waits.push(performance.now() - begun);
      if (verdict?.state !== 'verified') throw new Error('A played attempt is not verified.');
    }
    return waits;
  });
