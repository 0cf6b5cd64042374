import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type TurningPoint, turningPoints } from '../../src/core/debrief/turning-points.ts';
import { ENGLISH } from '../words/all-words.ts';
import { findFaults } from './access.ts';
import { leaveBehind } from './device.ts';
import { eventually } from './eventually.ts';
import type { Game } from './game.ts';
import { keysWith, MOUSE } from './hands.ts';
import { inBrowser, type Opening } from './harness.ts';
import { BEST, EDITION, MIXED, STORY, saved, type Way, WORST } from './routes.ts';

const open = inBrowser();

const HANDS = [
  ['mouse', MOUSE],
  ['keyboard', keysWith('Enter')],
] as const;
const WAYS = [
  ['worst', WORST],
  ['mixed', MIXED],
  ['best', BEST],
] as const;

/** Of the attempt that `saved` makes. */
const SEED = 1;
const pointsOf = ({ playthrough }: Way) => turningPoints(EDITION, STORY, playthrough, SEED);

/** Everything that was said on this way, and everything that was heard. */
const wordsOf = ({ playthrough: { opening, turns } }: Way) =>
  [opening, ...turns.map(({ beat }) => beat)].flatMap(({ lines, hears }) => [
    ...lines.map(({ text }) => text),
    hears,
  ]);

/** On screen: what would be printed stands in the page too, unseen. */
const seen = (page: Page, text: string) => page.getByText(text).filter({ visible: true });

const status = (page: Page) => page.locator('main').getByRole('status');

/** Somebody who has played this way and noted their own read. */
async function openAfter(way: Way, opening: Opening = {}, settings: object = {}): Promise<Game> {
  const game = await open({ reducedMotion: 'reduce', ...opening });
  await leaveBehind(game.page, JSON.stringify(saved(way.picks, 'assess')));
  const [best, costliest] = way.picks;
  const bands = { empathy: 'ready', ownership: 'ready', recovery: 'ready' };
  const notes = { attempt: 'a1', guess: { bands, best, costliest }, rule: null, doneAt: null };
  await game.page.addInitScript(
    ([noted, set]) => {
      localStorage.setItem('make-it-right/notes/a1', noted);
      localStorage.setItem('make-it-right/settings', set);
    },
    [JSON.stringify(notes), JSON.stringify(settings)] as const,
  );
  return game;
}

describe.each(HANDS)('turning points by %s', (_, hand) => {
  it('ask before they tell, and lead on to another line', async () => {
    const game = await openAfter(MIXED, { hand });
    const { page } = game;
    await game.open('#/debrief/a1/turns');
    const points = pointsOf(MIXED);
    for (const [at, point] of points.entries()) {
      await page.getByRole('heading', { name: `Moment ${at + 1} of ${points.length}` }).waitFor();
      await seen(page, point.said).waitFor();
      expect(await seen(page, point.why).count(), 'told before it was asked').toBe(0);
      await giveReason(game, point, at % 2 === 0);
      await seen(page, point.why).waitFor();
      if (point.stronger) await seen(page, point.stronger.said).waitFor();
      await game.expectFocus();
      const next = points[at + 1];
      if (!next) continue;
      await game.press(page.getByText(/more moments?$/));
      await game.press(game.button(new RegExp(`^Line ${next.at + 1} of`)));
    }
    await game.press(page.getByRole('link', { name: /^Try (the stronger|another) line$/ }));
    await game.button('Back to my debrief').waitFor();
  });
});

/** The writer's reason, or one that is not the writer's. */
async function giveReason(
  game: Game,
  { reasons, slip }: TurningPoint,
  isWriters: boolean,
): Promise<void> {
  const other = reasons.find((reason) => reason !== slip);
  if (!slip || !other) return game.press('Show me');
  await game.press(game.button(ENGLISH.scoring.slips[isWriters ? slip : other]));
  await eventually(() => status(game.page).innerText()).toContain(
    isWriters ? 'sees it the same way' : 'That may well be part of it.',
  );
}

const SIZES = [
  { width: 1280, height: 720, textSize: 100 },
  { width: 320, height: 640, textSize: 200 },
] as const;

describe.each(SIZES)('at $width pixels and $textSize % text there is nothing to find', (size) => {
  const { textSize, ...viewport } = size;

  it('on the turning points, asked and told', async () => {
    const game = await openAfter(MIXED, { viewport }, { textSize });
    await game.open('#/debrief/a1/turns');
    const [point] = pointsOf(MIXED);
    await seen(game.page, point?.said ?? '').waitFor();
    expect(await findFaults(game.page), 'asked').toEqual([]);
    if (point) await giveReason(game, point, false);
    await seen(game.page, point?.why ?? '').waitFor();
    expect(await findFaults(game.page), 'told').toEqual([]);
  });

  it('where nothing was lost', async () => {
    const game = await openAfter(BEST, { viewport }, { textSize });
    await game.open('#/debrief/a1/turns');
    await game.page.getByRole('heading', { name: 'Your best line' }).waitFor();
    expect(await findFaults(game.page)).toEqual([]);
  });

  it('on the coach’s card', async () => {
    const game = await openAfter(WORST, { viewport }, { textSize });
    await game.open('#/coach/a1');
    await game.button('Print this card').waitFor();
    expect(await findFaults(game.page)).toEqual([]);
  });
});

describe('the coach’s card', () => {
  it.each(WAYS)('quotes the story word for word, after the %s way', async (_, way) => {
    const game = await open();
    // Without a read of one's own: whoever coaches was not there.
    await leaveBehind(game.page, JSON.stringify(saved(way.picks, 'assess')));
    await game.open('#/coach/a1');
    await game.button('Print this card').waitFor();
    const quotes = await game.page.locator('.coach-quote, .coach-opener b').allInnerTexts();
    expect(quotes.length).toBeGreaterThan(0);
    const words = wordsOf(way);
    for (const quote of quotes)
      expect(words).toContain(quote.replaceAll('\u200A', '').replace(/^“(.*)”$/s, '$1'));
  });

  it.each(HANDS)('is copied, filled in and printed by %s', async (_, hand) => {
    const game = await openAfter(WORST, { hand, permissions: ['clipboard-read'] });
    const { page } = game;
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
    });
    await game.open('#/coach/a1');
    await game.press(game.button(/^Copy/));
    await eventually(() => status(page).innerText()).toBe('Copied');
    const opener = await page.locator('.coach-opener').innerText();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(opener);
    await game.press(page.getByLabel('The shift to try it on'));
    await page.keyboard.type('Tuesday, early');
    await game.press(page.getByLabel('Name or initials'));
    await page.keyboard.type('Ana Bell');
    await game.press(page.getByLabel('The rule'));
    await page.keyboard.type('When I wait, I say so.');
    await game.press('Print this card');
    expect(await page.locator('html').getAttribute('data-printed')).toBe('yes');
    await page.emulateMedia({ media: 'print' });
    const printed = await page.locator('.coach-card').innerText();
    for (const words of ['Tuesday, early', 'Ana Bell', 'When I wait, I say so.'])
      expect(printed).toContain(words);
  });

  it.each(['A4', 'Letter'])('is one page of %s, whatever the text size', async (format) => {
    for (const textSize of [100, 200]) {
      const game = await openAfter(WORST, {}, { textSize });
      await game.open('#/coach/a1');
      await game.button('Print this card').waitFor();
      const pages = (await game.page.pdf({ format })).toString('latin1').match(/\/Type \/Page\b/g);
      expect(pages).toHaveLength(1);
    }
  });

  it('is reached from the result', async () => {
    const game = await openAfter(BEST);
    await game.open('#/result/a1');
    await game.press(game.page.getByRole('link', { name: 'A card for a talk with your manager' }));
    await game.page.getByRole('heading', { name: 'The coach’s card' }).waitFor();
  });
});
