// `npm run bench`: measures the game and a plain page with the same text in turns, in one run, so that the
// ratios can be compared between machines.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { sumOfPoints } from '../core/score/worth.ts';
import type { Edition } from '../core/story/edition.ts';
import type { ChoiceId } from '../core/story/line.ts';
import { formatProblem } from '../core/story/problem.ts';
import { openStory } from '../core/story/story.ts';
import { siteApp } from '../server/app.ts';
import { listen } from '../server/http/listen.ts';
import { figuresOf, printed } from './bench/figures.ts';
import type { FirstSteps } from './bench/in-page.ts';
import { plainPage } from './bench/plain-page.ts';
import { timePicks } from './bench/play.ts';
import { measureRooms, printedRooms } from './bench/room.ts';
import { arrive } from './bench/visit.ts';
import { measureWalks, printedWalks } from './bench/walks.ts';
import { launchBrowser } from './browser.ts';
import { builtSite } from './built-site.ts';
import { brotli } from './precompress.ts';
import { readStory } from './story-files.ts';

const STORY = 'windshield';
const PLAIN = 'dist/bench';
const ROUNDS = { arrivals: 7, plays: 2 };

/**
 * `--json` prints data; `--walk` measures the walk of every story, `--room` a workshop with phones, both
 * without a browser; `--small` only shows that it works.
 */
export async function bench(args: readonly string[]): Promise<number> {
  const isJson = args.includes('--json');
  const print = <Figures>(figures: Figures, asTable: (figures: Figures) => string) =>
    console.log(isJson ? JSON.stringify(figures, null, 2) : asTable(figures));
  if (args.includes('--walk')) {
    print(measureWalks(), printedWalks);
    return 0;
  }
  const say = isJson ? () => {} : console.log;
  const folder = builtSite();
  if (folder && args.includes('--room')) {
    print(await measureRooms(args.includes('--small') ? 20 : 1000, say), printedRooms);
    return 0;
  }
  const made = readStory(`stories/${STORY}/en.ink`);
  if (!folder || !made.ok) {
    console.error(
      made.ok ? 'The site could not be built.' : made.problems.map(formatProblem).join('\n'),
    );
    return 1;
  }
  const path = strongestPath(made.edition);
  writePlainPage(plainPage(made.edition, path[0] ?? ''));
  const [game, plain] = await Promise.all([
    listen(siteApp(folder), 0),
    listen(siteApp(PLAIN), 0),
  ] as const);
  const browser = await launchBrowser();
  try {
    const pages = { game: `${game.address}#/s/${STORY}?mode=assess`, plain: plain.address };
    print(await measure(browser, pages, path, say), printed);
  } finally {
    await browser.close();
    for (const { server } of [game, plain]) server.close();
  }
  return 0;
}

/** From the first decision to an ending: at each the choice with the most points. */
function strongestPath({ ink, header }: Edition): readonly ChoiceId[] {
  const story = openStory(ink, header);
  const path: ChoiceId[] = [];
  let { beat, position } = story.begin();
  while (beat.next.kind === 'decision') {
    const { id } = beat.next.decision.choices.reduce((a, b) =>
      sumOfPoints(b) > sumOfPoints(a) ? b : a,
    );
    const step = story.step(position, id);
    if (!step) break;
    path.push(id);
    ({ beat, position } = step);
  }
  return path;
}

function writePlainPage(html: string): void {
  rmSync(PLAIN, { recursive: true, force: true });
  mkdirSync(PLAIN, { recursive: true });
  writeFileSync(`${PLAIN}/index.html`, html);
  writeFileSync(`${PLAIN}/index.html.br`, brotli(Buffer.from(html)));
}

async function measure(
  browser: Browser,
  { game, plain }: { readonly game: string; readonly plain: string },
  path: readonly string[],
  say: (text: string) => void,
) {
  const ours = { arrivals: [] as FirstSteps[], picks: [] as number[] };
  const theirs = { arrivals: [] as FirstSteps[], picks: [] as number[] };
  // The first visit of each is not counted: it includes the browser's own start.
  await arrive(browser, plain);
  await arrive(browser, game);
  for (let round = 1; round <= ROUNDS.arrivals; round += 1) {
    say(`Arrival ${round} of ${ROUNDS.arrivals} …`);
    ours.arrivals.push(await arrive(browser, game));
    theirs.arrivals.push(await arrive(browser, plain));
  }
  for (let round = 1; round <= ROUNDS.plays; round += 1) {
    say(`Play ${round} of ${ROUNDS.plays}, ${path.length} picks …`);
    ours.picks.push(...(await timePicks(browser, { address: game, path, hasStage: true })));
    theirs.picks.push(...(await timePicks(browser, { address: plain, path, hasStage: false })));
  }
  return figuresOf(ours, theirs);
}
