// The branch map, with the mouse and with nothing but keys.

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { makeAttempt } from '../../src/core/play/attempt.ts';
import { makeNotes } from '../../src/core/record/notes.ts';
import { PLAYED } from '../debrief/attempts.ts';
import { findFaults } from './access.ts';
import { leaveBehind, leaveNotes } from './device.ts';
import { eventually } from './eventually.ts';
import type { Game } from './game.ts';
import { keysWith } from './hands.ts';
import { inBrowser, type Opening } from './harness.ts';
import { EDITION, MIXED, saved } from './routes.ts';

const open = inBrowser();
const [best = '', costliest = ''] = MIXED.picks;
const bands = { empathy: 'ready', ownership: 'ready', recovery: 'ready' } as const;
const notes = { attempt: 'a1', guess: { bands, best, costliest }, rule: null, doneAt: null };

async function openMap(opening: Opening = {}, textSize = 100): Promise<Game> {
  const game = await open(opening);
  await game.page.addInitScript(
    ([attempt, noted, settings]) => {
      localStorage.setItem('make-it-right/attempt/a1', attempt);
      localStorage.setItem('make-it-right/notes/a1', noted);
      localStorage.setItem('make-it-right/settings', settings);
    },
    [saved(MIXED.picks, 'assess'), makeNotes(notes), { textSize }].map((one) =>
      JSON.stringify(one),
    ) as [string, string, string],
  );
  await game.open('#/map/a1');
  await windowOf(game.page).waitFor();
  return game;
}

const windowOf = (page: Page) => page.getByRole('region', { name: /^The map/ });
const places = (page: Page) => windowOf(page).getByRole('button');
const stepOnWay = (page: Page, step: number) =>
  windowOf(page).getByRole('button', { name: new RegExp(`: step ${step} of your way`) });
const widthOf = async (page: Page) =>
  (await windowOf(page).locator('svg').boundingBox())?.width ?? 0;

/** The places that stand in the window with their middle. */
const inWindow = (page: Page) =>
  windowOf(page).evaluate((view) => {
    const { left, right, top, bottom } = view.getBoundingClientRect();
    return [...view.querySelectorAll<SVGElement>('[data-place]')]
      .filter((one) => {
        const box = one.getBoundingClientRect();
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        return x > left && x < right && y > top && y < bottom;
      })
      .map((one) => one.dataset.place);
  });

const placeInFocus = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-place') ?? null);

const { turns } = MIXED.playthrough;

it('with the mouse: look closer, move, choose a place, and re-enter there', async () => {
  const { page, button } = await openMap();
  const before = await widthOf(page);
  await button('Zoom in').click();
  expect(await widthOf(page)).toBeGreaterThan(before);
  await button('Fit the whole map').click();
  const all = Object.keys(EDITION.key.decisions).length + Object.keys(EDITION.endings).length;
  await eventually(() => inWindow(page)).toHaveLength(all);
  await windowOf(page).hover();
  await page.keyboard.down('Control');
  for (let notch = 0; notch < 4; notch += 1) await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await eventually(() => inWindow(page)).not.toHaveLength(all);

  const scrolled = () => windowOf(page).evaluate((view) => view.scrollTop);
  const from = await scrolled();
  const box = await windowOf(page).boundingBox();
  const [x, y] = [(box?.x ?? 0) + 60, (box?.y ?? 0) + 300];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - 120, { steps: 4 });
  await page.mouse.up();
  await eventually(async () => (await scrolled()) - from).toBe(120);

  await stepOnWay(page, 2).click();
  const panel = page.getByRole('region', { name: /./ }).filter({ hasText: 'You said' });
  await panel.getByRole('link', { name: 'Re-enter here' }).click();
  await page.getByRole('region', { name: /^Your turn/ }).waitFor();
  expect(page.url()).toContain(`#/other/a1?way=${best}`);
});

it('with nothing but keys: walk the own way, choose, come back to the map, re-enter', async () => {
  const { page } = await openMap({ hand: keysWith('Enter'), reducedMotion: 'reduce' });
  const onFirst = async () => (await placeInFocus(page)) === turns[0]?.decision.id;
  for (let step = 0; step < 12 && !(await onFirst()); step += 1) await page.keyboard.press('Tab');
  for (const { decision } of turns) {
    expect(await placeInFocus(page)).toBe(decision.id);
    expect(await inWindow(page), 'the place in focus is in view').toContain(decision.id);
    await page.keyboard.press('ArrowDown');
  }
  expect(await placeInFocus(page)).toBe(MIXED.ending.id);
  await page.keyboard.press('ArrowUp');
  const last = turns.at(-1)?.decision.id ?? '';
  expect(await placeInFocus(page)).toBe(last);
  const before = await widthOf(page);
  await page.keyboard.press('-');
  expect(await widthOf(page)).toBeLessThan(before);

  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Re-enter here' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h2');
  await page.keyboard.press('Escape');
  expect(await placeInFocus(page)).toBe(last);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const link = page.getByRole('link', { name: 'Re-enter here' });
  for (let step = 0; step < 4; step += 1) {
    if (await link.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: /^Your turn/ }).waitFor();
  expect(page.url()).toContain(`way=${MIXED.picks.slice(0, -1).join(',')}`);
});

describe.each([
  { width: 1280, height: 720, text: 100 },
  { width: 320, height: 640, text: 100 },
  { width: 320, height: 640, text: 200 },
])('at $width pixels and $text % text there is nothing to find', ({ width, height, text }) => {
  it('on the map, with a place chosen and all of it in words', async () => {
    const { page } = await openMap({ viewport: { width, height }, reducedMotion: 'reduce' }, text);
    expect(await findFaults(page), 'map').toEqual([]);
    await stepOnWay(page, 1).press('Enter');
    await page.getByText('The map in words').click();
    expect(await findFaults(page), 'chosen, in words').toEqual([]);
  });
});

/** Of the best way through it. */
const mapped = PLAYED.filter(({ name }) => name.endsWith('best'));

it.each(mapped.map((one) => [one.attempt.scenario, one] as const))(
  'of %s has exactly its decisions and its endings',
  async (_scenario, { edition, attempt }) => {
    const game = await open();
    await leaveBehind(game.page, JSON.stringify(makeAttempt(attempt)), attempt.id);
    await leaveNotes(
      game.page,
      JSON.stringify(makeNotes({ ...notes, attempt: attempt.id })),
      attempt.id,
    );
    await game.open(`#/map/${attempt.id}`);
    await places(game.page).first().waitFor();
    const shown = await places(game.page).evaluateAll((all) =>
      all.map((one) => one.getAttribute('data-place') ?? ''),
    );
    const told = [...Object.keys(edition.key.decisions), ...Object.keys(edition.endings)];
    expect(shown.toSorted()).toEqual(told.toSorted());
  },
);
