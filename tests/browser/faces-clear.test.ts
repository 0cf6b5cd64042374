import { describe, expect, it } from 'vitest';
import { shipped } from '../shipped.ts';
import { layoutOf, SIZES, TEXT_SIZES } from '../stage/layouts.ts';
import { eventually } from './eventually.ts';
import type { Game } from './game.ts';
import { NEXT } from './hands.ts';
import { inBrowser } from './harness.ts';

/** Without WebGL, where people are elements of the page: the same composition places them. */
const open = inBrowser(['--disable-gpu', '--disable-3d-apis']);

/**
 * From where a third person comes in its first act to the first line of the second. At each line a third
 * of the sizes in turn: what lies where at every line of every story is in tests/stage/every-line.test.ts.
 */
const STORY = 'registry_line';
const LINES = { from: 8, count: 9 };
const sizesAt = (line: number) => SIZES.filter((_, at) => at % 3 === line % 3);
const { cast } = shipped(STORY).edition.header;

describe.each(TEXT_SIZES)('at a text size of %i, and every size of the window', (textSize) => {
  it('whoever speaks is seen, and whoever is seen has a whole face that nothing covers', async () => {
    const game = await open({ stage: 'on' });
    await game.page.addInitScript(
      (settings) => localStorage.setItem('make-it-right/settings', settings),
      JSON.stringify({ textSize }),
    );
    await game.beginAt(STORY);
    await game.page.locator('[data-still] [data-face]').first().waitFor({ state: 'attached' });
    for (let passed = 0; passed < LINES.from; passed += 1) await goOn(game);
    for (let count = 0; count < LINES.count; count += 1) {
      const { line } = await game.standing();
      const speaker = cast.find(({ name }) => line.startsWith(`${name}:`))?.id ?? null;
      for (const size of sizesAt(count)) {
        await game.page.setViewportSize(size);
        const at = `${size.width} × ${size.height}, “${line}”`;
        const hidden = async () => ({ at, hidden: (await lookedAt(game, speaker)).hidden });
        await eventually(hidden).toEqual({ at, hidden: [] });
        const { stage, covered } = await lookedAt(game, speaker);
        const { stage: expected, most } = layoutOf(size, textSize);
        expect(Math.abs(stage.width - expected.width), at).toBeLessThan(1.5);
        expect(Math.abs(stage.height - expected.height), at).toBeLessThan(1.5);
        expect(covered.top, at).toBeLessThan(most.top + 1);
        expect(covered.left, at).toBeLessThan(most.left + 1);
        expect(covered.bottom, at).toBeLessThan(most.bottom + 1);
      }
      await goOn(game);
    }
  });
});

const lookedAt = (game: Game, speaker: string | null) => game.page.evaluate(look, speaker);

/** Runs in the page, once its frames are drawn: whose face is not whole, and what covers the stage. */
async function look(speaker: string | null) {
  for (const _ of ['size', 'cards', 'picture'])
    await new Promise((go) => requestAnimationFrame(go));
  const rects = (names: string) =>
    [...document.querySelectorAll(names)].map((one) => one.getBoundingClientRect());
  const [stage = new DOMRect()] = rects('.stage');
  const isOver = (card: DOMRect, face: DOMRect) =>
    card.left < face.right - 1 &&
    card.right > face.left + 1 &&
    card.top < face.bottom - 1 &&
    card.bottom > face.top + 1;
  const sheet = document.querySelector('.sheet');
  const isPaper = sheet !== null && getComputedStyle(sheet).display !== 'grid';
  const cards = rects(
    `.top-bar, .talk, .name-tag, .turn, .coach, .act-card${isPaper ? ', .sheet' : ''}`,
  ).filter((card) => isOver(card, stage));
  const people = [...document.querySelectorAll<HTMLElement>('[data-person]')].filter(
    (one) => getComputedStyle(one).visibility === 'visible',
  );
  const hidden = people.flatMap((person) => {
    const face = person.querySelector('[data-face]')?.getBoundingClientRect() ?? new DOMRect();
    const isWhole =
      face.left >= stage.left &&
      face.right <= stage.right &&
      face.top >= stage.top &&
      face.bottom <= stage.bottom;
    return isWhole && !cards.some((card) => isOver(card, face)) ? [] : [person.dataset.person];
  });
  const isSeen = speaker === null || people.some((one) => one.dataset.person === speaker);
  const beside = isPaper ? [] : rects('.turn, .coach');
  const below = isPaper ? rects('.sheet') : rects('.talk, .name-tag');
  const over = (those: readonly DOMRect[]) => those.filter((one) => isOver(one, stage));
  return {
    hidden: [...hidden, ...(isSeen ? [] : [`${speaker} is not seen`])],
    stage: { width: stage.width, height: stage.height },
    covered: {
      top: Math.max(0, ...over(rects('.top-bar')).map((one) => one.bottom - stage.top)),
      left: Math.max(0, ...over(beside).map((one) => one.right - stage.left)),
      bottom: Math.max(0, ...over(below).map((one) => stage.bottom - one.top)),
    },
  };
}

/** To the next line, by the first choice where there is one. */
async function goOn(game: Game): Promise<void> {
  const { prompt } = await game.standing();
  if (prompt === 'next') return void (await game.goOn());
  const choice = game.page
    .getByRole('region', { name: /^Your turn/ })
    .getByRole('button')
    .first();
  await game.change(() => game.hand.take(game.page, choice, 1));
  await game.button(NEXT).waitFor();
}
