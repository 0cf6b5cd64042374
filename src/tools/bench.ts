// `npm run bench`: measures the game and a plain page with the same text in turns, in one run, so that the
// ratios can be compared between machines.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { formatProblem } from '../core/story/problem.ts';
import { figuresOf, printed } from './bench/figures.ts';
import { measureOpenings, printedOpenings } from './bench/openings.ts';
import { plainPage } from './bench/plain-page.ts';
import { type PlayTimes, playThrough } from './bench/play.ts';
import { type ArrivalTimes, arrive } from './bench/visit.ts';
import { measureWalks, printedWalks } from './bench/walks.ts';
import { launchBrowser } from './browser.ts';
import { brotli } from './precompress.ts';
import { picksBy } from './replay.ts';
import { builtSite, listen, siteApp } from './serve.ts';
import { readStory } from './story-files.ts';

const STORY = 'windshield';
const PLAIN = 'dist/bench';
const ROUNDS = { arrivals: 7, plays: 2 };

/**
 * `--json` prints one object; `--site <folder>` measures another build than `dist/site`; `--openings`
 * measures only how fast the pages about a finished attempt open; `--walk` measures the walk of every
 * story, without a browser.
 */
export async function bench(args: readonly string[]): Promise<number> {
  if (args.includes('--walk')) return benchWalks(args);
  const site = args[args.indexOf('--site') + 1];
  const folder = args.includes('--site') && site ? site : builtSite();
  const made = readStory(`stories/${STORY}/en.ink`);
  if (!folder || !made.ok) {
    console.error(
      made.ok ? 'The site could not be built.' : made.problems.map(formatProblem).join('\n'),
    );
    return 1;
  }
  const path = picksBy(made.edition, 'strongest');
  writePlainPage(plainPage(made.edition, path[0] ?? ''));
  const [game, plain] = await Promise.all([folder, PLAIN].map((one) => listen(siteApp(one), 0)));
  const browser = await launchBrowser();
  try {
    const figures = args.includes('--openings')
      ? []
      : await measure(browser, {
          game: `${game?.address}#/s/${STORY}?mode=assess`,
          plain: plain?.address ?? '',
          path,
          say: args.includes('--json') ? () => {} : (text) => console.log(text),
        });
    const openings = await measureOpenings(browser, game?.address ?? '', made.edition);
    const tables = figures.length > 0 ? [printed(figures)] : [];
    console.log(
      args.includes('--json')
        ? JSON.stringify({ figures, openings }, null, 2)
        : [...tables, printedOpenings(openings)].join('\n\n'),
    );
  } finally {
    await browser.close();
    for (const one of [game, plain]) one?.server.close();
  }
  return 0;
}

function benchWalks(args: readonly string[]): number {
  const figures = measureWalks();
  console.log(args.includes('--json') ? JSON.stringify(figures, null, 2) : printedWalks(figures));
  return 0;
}

function writePlainPage(html: string): void {
  rmSync(PLAIN, { recursive: true, force: true });
  mkdirSync(PLAIN, { recursive: true });
  writeFileSync(`${PLAIN}/index.html`, html);
  writeFileSync(`${PLAIN}/index.html.br`, brotli(Buffer.from(html)));
}

type Sides<One> = { readonly game: One; readonly plain: One };

async function measure(
  browser: Browser,
  {
    game,
    plain,
    path,
    say,
  }: Sides<string> & {
    readonly path: readonly string[];
    readonly say: (text: string) => void;
  },
) {
  const arrivals: Sides<ArrivalTimes[]> = { game: [], plain: [] };
  const plays: Sides<PlayTimes[]> = { game: [], plain: [] };
  // The first visit of each is not counted: it includes the browser's own start.
  await arrive(browser, plain);
  await arrive(browser, game);
  for (let round = 1; round <= ROUNDS.arrivals; round += 1) {
    say(`Arrival ${round} of ${ROUNDS.arrivals} …`);
    arrivals.game.push(await arrive(browser, game));
    arrivals.plain.push(await arrive(browser, plain));
  }
  for (let round = 1; round <= ROUNDS.plays; round += 1) {
    say(`Play ${round} of ${ROUNDS.plays}, ${path.length} picks …`);
    plays.game.push(await playThrough(browser, { address: game, path, hasStage: true }));
    plays.plain.push(await playThrough(browser, { address: plain, path, hasStage: false }));
  }
  return figuresOf(
    { arrivals: arrivals.game, plays: plays.game },
    { arrivals: arrivals.plain, plays: plays.plain },
  );
}
