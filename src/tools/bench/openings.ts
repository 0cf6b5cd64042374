// How long a page about a finished attempt takes to open, on a slow machine. The story and the page's script
// are loaded already, as they are after a play.

import type { Browser, Page } from 'playwright-core';
import { DEBRIEF_CARDS } from '../../core/debrief/debrief-card.ts';
import { alongPaths } from '../../core/explore/along-paths.ts';
import { explore } from '../../core/explore/explore.ts';
import { type Attempt, makeAttempt } from '../../core/play/attempt.ts';
import { type DebriefNotes, makeNotes } from '../../core/record/notes.ts';
import type { Edition } from '../../core/story/edition.ts';
import type { ChoiceId } from '../../core/story/line.ts';
import { relevance } from '../../core/story/matters.ts';
import { openStory } from '../../core/story/story.ts';
import { printedTable } from '../proof/table.ts';
import { median } from './figures.ts';
import { SLOW_DOWN } from './visit.ts';

/** Milliseconds that opening should not exceed. */
const TARGETS = { debrief: 300, map: 1000 };
const ROUNDS = 5;
const PATIENCE = 30_000;

export type PageOpening = {
  readonly name: string;
  readonly milliseconds: number;
  readonly target: number;
};

export async function measureOpenings(
  browser: Browser,
  site: string,
  edition: Edition,
): Promise<readonly PageOpening[]> {
  const attempt = longestAttempt(edition);
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(remember, [
      [`make-it-right/attempt/${attempt.id}`, JSON.stringify(makeAttempt(attempt))],
      [`make-it-right/notes/${attempt.id}`, JSON.stringify(makeNotes(notesOn(attempt)))],
    ] as const);
    await page.goto(`${site}#/debrief/${attempt.id}/outcome`);
    await opened(page, `#/debrief/${attempt.id}/outcome`, '[data-card="outcome"] h1');
    // Opens each page once, so that its lazy parts are loaded.
    const places = placesOf(attempt);
    for (const { hash, sign } of places) await opened(page, hash, sign);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
    const times = new Map(places.map(({ name }) => [name, [] as number[]]));
    for (let round = 0; round < ROUNDS; round += 1)
      for (const { name, hash, sign } of places) {
        await opened(page, '#/credits', 'main h1');
        times.get(name)?.push(await opened(page, hash, sign));
      }
    return places.map(({ name, target }) => ({
      name,
      target,
      milliseconds: median(times.get(name) ?? []),
    }));
  } finally {
    await context.close();
  }
}

function placesOf({ id, picks }: Attempt) {
  const cards = DEBRIEF_CARDS.map((card) => ({
    name: `debrief after ${picks.length} decisions, ${card}`,
    hash: `#/debrief/${id}/${card}`,
    sign: `[data-card="${card}"] h1`,
    target: TARGETS.debrief,
  }));
  const map = { name: 'branch map', hash: `#/map/${id}`, sign: 'main svg', target: TARGETS.map };
  return [...cards, map];
}

/** Runs in the page, before its scripts. */
function remember(entries: readonly (readonly [string, string])[]): void {
  for (const [key, text] of entries) localStorage.setItem(key, text);
}

/** From the change of the address to the frame that shows the sign. */
function opened(page: Page, hash: string, sign: string): Promise<number> {
  return page.evaluate(
    async ([to, wanted, patience]) => {
      const frame = () => new Promise((go) => requestAnimationFrame(go));
      const begun = performance.now();
      location.hash = to;
      while (location.hash !== to || !document.querySelector(wanted)) {
        if (performance.now() - begun > patience) throw new Error(`${to} does not open.`);
        await frame();
      }
      await frame();
      return performance.now() - begun;
    },
    [hash, sign, PATIENCE] as const,
  );
}

/** The attempt with the most decisions that the story allows. */
function longestAttempt({ ink, header, edition, keying }: Edition): Attempt {
  const explored = explore(openStory(ink, header), relevance(ink));
  if (!explored.ok) throw new Error(`${header.id} cannot be walked to its ends.`);
  const ways = alongPaths<readonly ChoiceId[]>(
    explored.exploration,
    [],
    (way, { choice }) => [...way, choice],
    longer,
  );
  const picks = [...ways.endings.values()].reduce(longer);
  const startedAt = '2026-01-05T09:00:00.000Z';
  const known = { id: 'bench', scenario: header.id, edition, keying, seed: 1, startedAt };
  return { ...known, mode: 'assess', picks: picks.map((choice) => ({ choice })) };
}

const longer = <One extends { readonly length: number }>(a: One, b: One): One =>
  b.length > a.length ? b : a;

function notesOn({ id, picks }: Attempt): DebriefNotes {
  const bands = { empathy: 'ready', ownership: 'ready', recovery: 'ready' } as const;
  const [first] = picks;
  const last = picks.at(-1);
  const guess = { bands, best: first?.choice ?? '', costliest: last?.choice ?? '' };
  return { attempt: id, guess, rule: null, doneAt: null };
}

export function printedOpenings(openings: readonly PageOpening[]): string {
  return printedTable({
    title: 'page',
    head: ['ms', 'target'],
    words: [2],
    rows: openings.map(({ name, milliseconds, target }) => [
      name,
      milliseconds.toFixed(0),
      `≤ ${target} ms ${milliseconds <= target ? 'held' : 'MISSED'}`,
    ]),
  });
}
