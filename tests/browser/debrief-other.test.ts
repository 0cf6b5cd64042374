// The other line in a real browser, with the stage off: there, side by side, and back; and afterwards
// the device holds what it held before.

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { makeNotes, noNotes } from '../../src/core/record/notes.ts';
import { findFaults } from './access.ts';
import { kept, leaveBehind } from './device.ts';
import { eventually } from './eventually.ts';
import { type Game, textOf } from './game.ts';
import { FINGER, type Hand, keysWith, MOUSE } from './hands.ts';
import { inBrowser, type Opening } from './harness.ts';
import { BEST, decisionAfter, saved, WORST } from './routes.ts';

const open = inBrowser();

const CARD = '#/debrief/a1/other';
const own = WORST.picks;
const [last = ''] = own.slice(-1);
/** The decision before the last line, and something else to say there. */
const before = own.slice(0, -1);
const other = decisionAfter(before).choices.find(({ id }) => id !== last)?.id ?? '';

async function openCard(opening: Opening = {}, address = CARD): Promise<Game> {
  const game = await open(opening);
  await leaveBehind(game.page, JSON.stringify(saved(own, 'assess')));
  await leaveNotes(game.page);
  await game.open(address);
  return game;
}

/** One's own read has been noted, or the card would not be open. */
async function leaveNotes(page: Page): Promise<void> {
  const bands = { empathy: 'ready', ownership: 'ready', recovery: 'ready' } as const;
  const guess = { bands, best: own[0] ?? '', costliest: last };
  await page.addInitScript(
    (text) => localStorage.setItem('make-it-right/notes/a1', text),
    JSON.stringify(makeNotes({ ...noNotes('a1'), guess })),
  );
}

const sideBySide = (game: Game) =>
  game.page.getByRole('heading', { name: 'Your way and the other, side by side' });
const moments = (game: Game) => game.page.locator('.debrief-sheet details .option');
const isAt = (game: Game, line: number) =>
  game.page.getByRole('heading', { name: `Line ${line} of ${own.length}` });
const isFocused = (game: Game) => () =>
  sideBySide(game).evaluate((element) => element === document.activeElement);

/** `line`: 1-based; afterwards its moment is open, whether it was before or not. */
async function openMoment(game: Game, line: number): Promise<void> {
  await game.page.getByText('other lines of yours').waitFor();
  if ((await isAt(game, line).count()) > 0) return;
  await game.press(game.page.getByText('other lines of yours'));
  await game.press(game.button(new RegExp(`^Line ${line} of ${own.length}`)));
  await isAt(game, line).waitFor();
  await game.expectFocus();
}

const HANDS: readonly (readonly [string, Hand])[] = [
  ['mouse', MOUSE],
  ['keyboard alone', keysWith('Space')],
];

describe.each(HANDS)('by %s', (_name, hand) => {
  it('another line is let run, stands beside one’s own, and one tap leads back', async () => {
    const game = await openCard({ hand });
    await openMoment(game, own.length);
    const held = await kept(game.page);
    await game.press(textOf(other));
    await sideBySide(game).waitFor();
    await eventually(isFocused(game)).toBe(true);
    await game.page.getByText('What you tried').waitFor();
    await game.page.getByText('your result stays as it is').first().waitFor();
    await game.press('Back to the moment');
    await sideBySide(game).waitFor({ state: 'detached' });
    await game.button(textOf(other)).waitFor();
    await game.expectFocus();
    expect(await kept(game.page)).toBe(held);
  });

  it('another line is played to an ending, and nothing of it is recorded', async () => {
    const game = await openCard({ hand });
    await openMoment(game, own.length);
    const held = await kept(game.page);
    await game.change(() => game.press('Play it from here'));
    await game.page.getByText('Trying another line.').waitFor();
    await game.say(other);
    const way = [...before, other];
    for (let now = await game.goOnUntilChoices(); now.prompt === 'choose'; ) {
      const choice = decisionAfter(way).choices[0]?.id ?? '';
      way.push(choice);
      await game.say(choice);
      now = await game.goOnUntilChoices();
    }
    await sideBySide(game).waitFor();
    expect(new URL(game.page.url()).hash).toBe(`${CARD}?way=${way.join(',')}`);
    await game.press('Back to the moment');
    await sideBySide(game).waitFor({ state: 'detached' });
    expect(await kept(game.page)).toBe(held);
  });
});

it('left in the middle, it is compared as far as it goes and can be gone on with', async () => {
  const game = await openCard();
  const instead = decisionAfter([]).choices.find(({ id }) => id !== own[0])?.id ?? '';
  await openMoment(game, 1);
  await game.change(() => game.press('Play it from here'));
  await game.say(instead);
  await game.goOn();
  await game.press('Back to my debrief');
  await sideBySide(game).waitFor();
  await game.page.getByText('compared as far as it goes').waitFor();
  await game.press('Go on from there');
  await game.page.getByText('Trying another line.').waitFor();
});

it('a way that cannot be followed says so, and everything else is there', async () => {
  const game = await openCard({}, `${CARD}?way=${own[0]},never_written`);
  await game.page.getByText('its line 2 cannot be said at that point').waitFor();
  expect(await moments(game).count()).toBe(own.length - 1);
});

describe.each([
  { width: 1280, height: 720, text: 100 },
  { width: 320, height: 640, text: 200 },
])('at $width pixels and $text % text there is nothing to find', ({ width, height, text }) => {
  it('on the moments, and side by side', async () => {
    const game = await openCard(
      { viewport: { width, height }, reducedMotion: 'reduce', hand: FINGER, hasTouch: true },
      `${CARD}?way=${BEST.picks.join(',')}`,
    );
    await game.page.evaluate(
      (settings) => localStorage.setItem('make-it-right/settings', settings),
      JSON.stringify({ textSize: text }),
    );
    await game.page.reload();
    await sideBySide(game).waitFor();
    expect(await findFaults(game.page)).toEqual([]);
    await game.press('Back to the moment');
    await moments(game).first().waitFor({ state: 'attached' });
    expect(await findFaults(game.page)).toEqual([]);
  });
});
