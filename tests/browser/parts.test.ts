// Parts of the game that do not come: what is missing is said beside what was pressed, and the same
// press works once they can be had.

import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Game, playAddress } from './game.ts';
import { NEXT } from './hands.ts';
import { inBrowser } from './harness.ts';

const open = inBrowser();
const allowed = /Failed to load resource|ERR_INTERNET_DISCONNECTED/;
const SCRIPTS = /\/assets\/[^/]*\.js$/;

const note = (game: Game) => game.page.getByRole('alert');

/** Nothing more of the game is on its way. */
const atRest = (game: Game) => game.page.waitForLoadState('networkidle');

/** CSS pixels between what was pressed and the note about it. */
async function gapTo(game: Game, button: Locator): Promise<number> {
  const [pressed, said] = await Promise.all([button.boundingBox(), note(game).boundingBox()]);
  if (!pressed || !said) return Number.NaN;
  return Math.max(said.y - pressed.y - pressed.height, pressed.y - said.y - said.height);
}

describe('without a connection', () => {
  it('a story and the credits say so where one pressed, and come when it is back', async () => {
    const game = await open({ allowed });
    const { page } = game;
    await game.open('');
    await game.onCard(/^Learn/).waitFor();
    await atRest(game);
    await page.context().setOffline(true);
    await game.press(game.onCard(/^Learn/));
    await note(game).getByText('There is no connection').waitFor();
    expect(await gapTo(game, game.onCard(/^Learn/))).toBeLessThan(20);
    expect(new URL(page.url()).hash).toBe('#/');
    // Again, and as often as one likes.
    await game.press(game.onCard(/^Learn/));
    await note(game).getByText('There is no connection').waitFor();
    // A click on the note takes it away: it may cover something.
    await note(game).click();
    expect(await note(game).count()).toBe(0);
    await page.getByRole('link', { name: 'Credits' }).click();
    await note(game).getByText('There is no connection').waitFor();

    await page.context().setOffline(false);
    await game.press(game.onCard(/^Learn/));
    await game.button(NEXT).waitFor();
    await atRest(game);

    // What opens over the play has been fetched while one read.
    await page.context().setOffline(true);
    await game.press('Pause');
    await page.getByRole('dialog').waitFor();
    await game.press('Leave to the title');
    await game.onCard(/^Learn/).waitFor();
  });
});

describe('when the files have been replaced by a newer build', () => {
  it('the page offers to be loaded anew, and goes on to what was asked for', async () => {
    const game = await open({ allowed });
    const { page } = game;
    await game.open('');
    await game.onCard(/^Assess/).waitFor();
    await atRest(game);
    await page.route(SCRIPTS, (route) => route.fulfill({ status: 404, body: 'gone' }));
    await game.press(game.onCard(/^Assess/));
    await note(game).getByText('renewed').waitFor();
    await page.unroute(SCRIPTS);
    await game.press('Load the page anew');
    await game.button(NEXT).waitFor();
    expect(new URL(page.url()).hash).toBe(playAddress('assess'));
  });
});

describe('a panel that does not come', () => {
  it('is said beside its button, and leaves the play as it is', async () => {
    const game = await open({ allowed });
    await game.page.route(/play-panel/, (route) => route.fulfill({ status: 404, body: 'gone' }));
    await game.begin('learn');
    await game.goOn();
    await game.press('Pause');
    await note(game).getByText('renewed').waitFor();
    expect(await gapTo(game, game.button('Pause'))).toBeLessThan(20);
    await game.page.unroute(/play-panel/);
    await game.press('Load the page anew');
    await game.button(NEXT).waitFor();
    // From an open panel nothing outside it can be reached: there it is said inside.
    await game.page.route(/title-page/, (route) => route.fulfill({ status: 404, body: 'gone' }));
    await game.press('Pause');
    await game.press('Leave to the title');
    await game.page.getByRole('dialog').getByText('renewed').waitFor();
    await game.page.unroute(/title-page/);
    await game.press('Leave to the title');
    await game.onCard(/^Learn/).waitFor();
  });
});

describe('when the script of the game itself does not come', () => {
  it('the first lines go on to their end, and there it is said, with a way to try again', async () => {
    const game = await open({ allowed });
    const { page } = game;
    await page.route(SCRIPTS, (route) => route.fulfill({ status: 404, body: 'gone' }));
    await game.open(playAddress('assess'));
    const again = game.button('Try again');
    while (!(await again.isVisible())) await game.press(NEXT);
    await page.getByText('could not be loaded').waitFor();
    await page.unroute(SCRIPTS);
    await again.click();
    await game.button(NEXT).waitFor();
    await game.goOnUntilChoices();
  });

  it('the title says the same in place of its first words', async () => {
    const game = await open({ allowed });
    await game.page.route(SCRIPTS, (route) => route.abort());
    await game.open('');
    await game.page.getByText('could not be loaded').waitFor();
    await game.page.unroute(SCRIPTS);
    await game.press('Try again');
    await game.onCard(/^Learn/).waitFor();
  });

  it('and one that is slow is said to be slow, which decides nothing', async () => {
    const game = await open();
    const { page } = game;
    await game.open('');
    await page.clock.install();
    let free = () => {};
    const held = new Promise<void>((go) => {
      free = go;
    });
    await page.route(/\/assets\/index-.*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${page.url().split('#')[0]}?anew`, { waitUntil: 'commit' });
    await page.getByText('One moment').waitFor();
    await page.clock.runFor(20_000);
    await page.getByText('still loading').waitFor();
    expect(await game.button('Try again').isVisible()).toBe(false);
    free();
    await game.onCard(/^Learn/).waitFor();
  });
});
