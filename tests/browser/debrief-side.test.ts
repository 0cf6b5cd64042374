import { describe, expect, it } from 'vitest';
import { theirSide } from '../../src/core/debrief/their-side.ts';
import { makeNotes } from '../../src/core/record/notes.ts';
import { findFaults } from './access.ts';
import { leaveBehind } from './device.ts';
import { eventually } from './eventually.ts';
import type { Game } from './game.ts';
import { inBrowser, type Opening } from './harness.ts';
import { MIXED, saved } from './routes.ts';

const open = inBrowser();
const heard = theirSide(MIXED.playthrough);

const NOTES = makeNotes({
  attempt: 'a1',
  guess: {
    bands: { empathy: 'ready', ownership: 'ready', recovery: 'ready' },
    best: MIXED.picks[0] ?? '',
    costliest: MIXED.picks[1] ?? '',
  },
  rule: null,
  doneAt: null,
});

/** The card “Their side” of an attempt whose read is noted. */
async function openSide(opening: Opening, textSize = 100): Promise<Game> {
  const game = await open({ reducedMotion: 'reduce', ...opening });
  await leaveBehind(game.page, JSON.stringify(saved(MIXED.picks, 'assess')));
  await game.page.addInitScript(
    ([notes, settings]) => {
      localStorage.setItem('make-it-right/notes/a1', notes);
      localStorage.setItem('make-it-right/settings', settings);
    },
    [JSON.stringify(NOTES), JSON.stringify({ textSize })] as const,
  );
  await game.open('#/debrief/a1/side');
  await game.press(game.page.getByText('All lines in writing'));
  await lines(game).first().waitFor();
  return game;
}

const lines = ({ page }: Game) => page.getByRole('main').locator('ol[start] > li');
const now = ({ page }: Game) => page.getByRole('status');

async function expectAllText(game: Game): Promise<void> {
  const texts = await lines(game).allInnerTexts();
  expect(texts).toHaveLength(heard.length);
  for (const [at, { said, hears }] of heard.entries()) {
    expect(texts[at]).toContain(said);
    expect(texts[at]).toContain(hears);
    expect(texts[at]).toContain('rust');
  }
}

async function walkAllLines(game: Game): Promise<void> {
  for (const [at, { said }] of heard.entries()) {
    await eventually(() => now(game).textContent()).toContain(`Line ${at + 1} of ${heard.length}`);
    expect(await now(game).textContent()).toContain(said);
    await game.page.keyboard.press('ArrowRight');
  }
  await eventually(() => now(game).textContent()).toContain(`Line ${heard.length} of`);
  await game.expectFocus();
}

describe('their side', () => {
  it('is all there in text, and is gone through by keys, without a stage but for a still picture', async () => {
    const game = await openSide({});
    await expectAllText(game);
    await walkAllLines(game);
    await game.page.locator('.side-stage [data-face]').first().waitFor();
    expect(await game.page.locator('canvas').count()).toBe(0);
  });

  it('and so it is on the stage, which comes after the words', async () => {
    const game = await openSide({ stage: 'on' });
    await expectAllText(game);
    await game.page.locator('canvas').waitFor();
    await walkAllLines(game);
    await game.page.keyboard.press('ArrowLeft');
    await game.press(game.page.getByRole('link', { name: 'Next', exact: true }));
    await game.page.locator('canvas').waitFor({ state: 'detached' });
  });

  it('one goes on by the button at one’s own pace, and from the last line to the first', async () => {
    const game = await openSide({});
    for (let at = 1; at < heard.length; at += 1) await game.press('Next line');
    await eventually(() => now(game).textContent()).toContain(`Line ${heard.length} of`);
    await game.press('From the first line');
    await eventually(() => now(game).textContent()).toContain('Line 1 of');
  });

  it('a point of the curve is tapped', async () => {
    const game = await openSide({});
    const slider = game.page.getByRole('slider');
    const box = await slider.boundingBox();
    // The last point lies half a thumb from the slider's end.
    await slider.click({ position: { x: (box?.width ?? 0) - 22, y: 20 } });
    await eventually(() => now(game).textContent()).toContain(`Line ${heard.length} of`);
  });
});

describe('there is nothing to find on it', () => {
  it.each([
    { width: 1280, height: 720, text: 100 },
    { width: 1024, height: 768, text: 100 },
    { width: 320, height: 640, text: 100 },
    { width: 1280, height: 720, text: 200 },
    { width: 320, height: 640, text: 200 },
  ])('at $width pixels and $text % text', async ({ width, height, text }) => {
    const game = await openSide({ viewport: { width, height } }, text);
    expect(await findFaults(game.page)).toEqual([]);
    await game.page.keyboard.press('ArrowRight');
    expect(await findFaults(game.page)).toEqual([]);
  });
});

it('where the picture has no room the engine is not fetched', async () => {
  const game = await openSide({ stage: 'on', viewport: { width: 320, height: 568 } });
  const fetched: string[] = [];
  game.page.on('request', (request) => fetched.push(request.url()));
  await walkAllLines(game);
  expect(fetched.filter((url) => /\/stage-/.test(url))).toEqual([]);
  await game.page.setViewportSize({ width: 1280, height: 720 });
  await game.page.locator('canvas').waitFor();
});
