// `npm run bench -- --room`: a workshop with hundreds of phones. The load runs in this process, the
// server with its database in others; each run is bounded in phones, votes and time.

import { openStory } from '../../core/story/story.ts';
import { printedTable } from '../proof/table.ts';
import { readStory } from '../story-files.ts';
import { setUp } from './room/desk.ts';
import { lossyNetwork } from './room/network.ts';
import { type Between, badLine, holdingBack } from './room/proxies.ts';
import { type Load, type RunFigure, runRoom } from './room/run.ts';
import { type Served, serveRooms } from './room/served.ts';
import type { Visitor } from './room/visitor.ts';

type Plan = { readonly edition: string; readonly stops: readonly string[] };

/** What a figure should not exceed: milliseconds, for `wrong` votes. */
type Bars = Partial<Readonly<Record<'p50' | 'p99' | 'back' | 'wrong', number>>>;

export type RoomFigure = { readonly name: string } & (
  | { readonly skipped: string }
  | { readonly failed: string }
  | (RunFigure & { readonly bars: Bars })
);

const STORY = 'windshield';

/** `most`: no run has more phones. */
export async function measureRooms(
  most: number,
  say: (text: string) => void,
): Promise<readonly RoomFigure[]> {
  const plan = planOf(STORY);
  const figures: RoomFigure[] = [];
  const spread = 5;
  const size = (phones: number) => Math.min(phones, most);
  const measure = async (name: string, bars: Bars, run: () => Promise<RunFigure>) => {
    say(`${name} …`);
    try {
      figures.push({ name, bars: { wrong: 0, ...bars }, ...(await run()) });
    } catch (fault) {
      figures.push({ name, failed: fault instanceof Error ? fault.message : String(fault) });
    }
  };

  await withServer({}, async (served, owner) => {
    const run = (load: Load) => runRoom(load, { owner, plan, address: served.address });
    const through = async (between: Between, load: Load) => {
      try {
        return await runRoom(load, { owner, plan, address: between.address });
      } finally {
        between.close();
      }
    };
    for (const [phones, bars] of [
      [300, { p50: 150, p99: 500 }],
      [1000, { p99: 1000 }],
    ] as const)
      await measure(`${size(phones)} phones`, bars, () =>
        run({ phones: size(phones), seconds: spread }),
      );
    await measure('the server is killed', { back: 10_000 }, () =>
      run({ phones: size(300), seconds: spread, strike: served.killAndRestart }),
    );
    await measure('a proxy holds streams back', { back: 5000 }, async () =>
      through(await holdingBack(served.address), { phones: size(50), seconds: spread }),
    );
    await measure('a line stalls and breaks', {}, async () =>
      through(await badLine(served.address), { phones: size(50), seconds: spread }),
    );
  });
  for (const percent of [2, 10]) {
    const name = `${percent} % of packets lost`;
    const network = lossyNetwork(percent);
    if (typeof network === 'string') figures.push({ name, skipped: network });
    else
      try {
        await withServer(network, (served, owner) =>
          measure(name, {}, () =>
            runRoom(
              { phones: size(50), seconds: spread },
              { owner, plan, address: served.address },
            ),
          ),
        );
      } finally {
        network.remove();
      }
  }
  return figures;
}

async function withServer(
  place: Parameters<typeof serveRooms>[0],
  work: (served: Served, owner: Visitor) => Promise<void>,
): Promise<void> {
  const served = await serveRooms(place);
  const done = new AbortController();
  try {
    await work(served, await setUp(served.address, served.setup, done.signal));
  } finally {
    done.abort();
    await served.stop();
  }
}

/** The room stops at the first decision. */
function planOf(story: string): Plan {
  const made = readStory(`stories/${story}/en.ink`);
  if (!made.ok) throw new Error(`“${story}” does not compile.`);
  const { ink, header, edition } = made.edition;
  const { next } = openStory(ink, header).begin().beat;
  return { edition, stops: next.kind === 'decision' ? [next.decision.id] : [] };
}

const hasMissed = (figure: RunFigure, bars: Bars): readonly string[] =>
  Object.entries(bars).flatMap(([name, bar]) => (figure[name as keyof Bars] <= bar ? [] : name));

export function printedRooms(figures: readonly RoomFigure[]): string {
  const runs = figures.flatMap((figure) => ('bars' in figure ? figure : []));
  const table = printedTable({
    title: 'milliseconds',
    head: ['phones', 'votes', 'wrong', 'p50', 'p99', 'step', 'back', 'asking', 'load', 'bars'],
    words: [10],
    rows: runs.map(({ name, bars, ...figure }) => {
      const missed = hasMissed(figure, bars);
      const { phones, votes, wrong, asking } = figure;
      return [
        ...[name, ...[phones, votes, wrong].map(String)],
        ...[figure.p50, figure.p99, figure.step, figure.back].map((value) => value.toFixed(0)),
        ...[String(asking), figure.load.toFixed(1)],
        `${Object.entries(bars)
          .map(([what, bar]) => `${what} ≤ ${bar}`)
          .join(', ')} ${missed.length === 0 ? 'held' : `MISSED: ${missed.join(', ')}`}`,
      ];
    }),
  });
  const others = figures.flatMap((figure) => {
    if ('bars' in figure) return [];
    return `${figure.name}: ${'skipped' in figure ? figure.skipped : `FAILED: ${figure.failed}`}`;
  });
  return [
    'From a vote that is sent to the desk and the wall (p50, p99), from Next to a phone (step, 99 %), until',
    'the last phone is connected (back); “wrong” are votes that were lost or not acknowledged',
    table,
    ...others,
  ].join('\n');
}
