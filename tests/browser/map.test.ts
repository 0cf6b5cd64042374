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
import { MIXED, saved } from './routes.ts';

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
/** The places that stand whole in the window. */
const inWindow = (page: Page) =>
  places(page).evaluateAll((all) =>
    all
      .filter((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
      })
      .map((one) => one.dataset.place ?? ''),
  );

const placeInFocus = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-place') ?? null);

const { turns } = MIXED.playthrough;
const titleAt = (turn: number) => turns[turn]?.decision.title ?? '';

it('with the mouse: choose a place, go on to where it leads, close, and re-enter', async () => {
  const { page, button } = await openMap();
  await stepOnWay(page, 2).click();
  const panel = page.getByRole('region').filter({ hasText: 'You said' });
  await panel.getByRole('heading', { name: titleAt(1) }).waitFor();
  await panel
    .getByRole('button', { name: titleAt(2) })
    .first()
    .click();
  await panel.getByRole('heading', { name: titleAt(2) }).waitFor();
  await button('Back to the map').click();
  await eventually(() => panel.count()).toBe(0);
  await stepOnWay(page, 2).click();
  await panel.getByRole('link', { name: 'Re-enter here' }).click();
  await page.getByRole('region', { name: /^Your turn/ }).waitFor();
  expect(page.url()).toContain(`#/other/a1?way=${best}`);
});

it('what is told of a place never hides it', async () => {
  const { page } = await openMap();
  for (const place of await places(page).all()) {
    await place.press('Enter');
    const told = await page.locator('.map-chosen').boundingBox();
    const box = await place.boundingBox();
    const apart = told && box && (told.x >= box.x + box.width || told.x + told.width <= box.x);
    expect(apart, `${await place.getAttribute('data-place')}`).toBe(true);
    await page.keyboard.press('Escape');
  }
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

/** The map of another attempt, in a window of this size. */
async function openOther({ attempt }: (typeof mapped)[number], width: number, height: number) {
  const game = await open({ viewport: { width, height }, reducedMotion: 'reduce' });
  await leaveBehind(game.page, JSON.stringify(makeAttempt(attempt)), attempt.id);
  const noted = JSON.stringify(makeNotes({ ...notes, attempt: attempt.id }));
  await leaveNotes(game.page, noted, attempt.id);
  await game.open(`#/map/${attempt.id}`);
  await places(game.page).first().waitFor();
  return game.page;
}

describe.each(mapped.map((one) => [one.attempt.scenario, one] as const))('of %s', (_, played) => {
  const { decisions } = played.edition.key;
  const told = [...Object.keys(decisions), ...Object.keys(played.edition.endings)];

  it('all decisions and endings are in sight at once, from left to right', async () => {
    const page = await openOther(played, 1280, 720);
    expect((await inWindow(page)).toSorted()).toEqual(told.toSorted());
    const lefts = await leftsOf(page);
    expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
    expect(new Set(lefts).size).toBe(lefts.length);
  });

  it('on a phone the acts stand below each other, and nothing is cut', async () => {
    const page = await openOther(played, 390, 844);
    expect(new Set(await leftsOf(page)).size).toBe(1);
    const cut = await places(page).evaluateAll((all) =>
      all.filter((one) => {
        const { left, right } = one.getBoundingClientRect();
        return left < 0 || right > innerWidth;
      }),
    );
    expect(cut).toEqual([]);
  });

  it('an act that was played shows its place and the customer’s face', async () => {
    const page = await openOther(played, 1280, 720);
    const faces = page.locator('.map-face');
    expect(await faces.count()).toBeGreaterThan(2);
    // Body, hair and face at least.
    const drawn = () =>
      faces.evaluateAll((all) => all.every((one) => one.querySelectorAll('image').length >= 3));
    await eventually(drawn).toBe(true);
    const isWhole = () =>
      page
        .locator('.map-scene > img')
        .evaluateAll((all) => all.every((one) => (one as HTMLImageElement).naturalWidth > 0));
    await eventually(isWhole).toBe(true);
  });
});

const leftsOf = (page: Page) =>
  page
    .locator('.map-band')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
