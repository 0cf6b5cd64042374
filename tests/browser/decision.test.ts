// What a decision looks like, measured: who speaks, the line, what was said before it, the choices.

import { describe, expect, it } from 'vitest';
import { isWeak } from '../../src/core/play/tapped.ts';
import type { Choice } from '../../src/core/story/line.ts';
import type { Game } from './game.ts';
import { inBrowser, type Opening } from './harness.ts';
import { decisionAfter } from './routes.ts';

const open = inBrowser();
const decision = decisionAfter([]);
const weak = decision.choices.find((one) => isWeak(decision, one)) as Choice;

async function decideAt(width: number, height: number, text: number, more: Opening = {}) {
  const game = await open({ viewport: { width, height }, reducedMotion: 'reduce', ...more });
  await game.page.addInitScript(
    (settings) => localStorage.setItem('make-it-right/settings', settings),
    JSON.stringify({ textSize: text }),
  );
  await game.begin('learn');
  await game.goOnUntilChoices();
  return game;
}

/** Runs in the page: boxes from top to bottom, in CSS pixels. */
function measure() {
  const boxOf = (element: Element | null | undefined) => {
    const { top = 0, bottom = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
    return { top, bottom, height };
  };
  const range = document.createRange();
  const line = document.querySelector('.line');
  range.selectNodeContents(line?.lastChild ?? document.body);
  const [row] = range.getClientRects();
  return {
    sheet: boxOf(document.querySelector('.sheet')),
    turn: boxOf(document.querySelector('.turn')),
    name: boxOf(document.querySelector('.name-tag')),
    row: { top: row?.top ?? 0, bottom: row?.bottom ?? 0 },
    words: boxOf(document.querySelector('.conversation')),
    choices: [...document.querySelectorAll('.choice')].map(boxOf),
    before: [...document.querySelectorAll('.before p')].map((one) => ({
      text: one.textContent,
      ...boxOf(one),
      left: one.getBoundingClientRect().left,
      end: one.parentElement?.getBoundingClientRect().right ?? 0,
    })),
    size: Number.parseFloat(
      getComputedStyle(document.querySelector('.choice') as Element).fontSize,
    ),
  };
}

const measured = (game: Game) => game.page.evaluate(measure);

describe.each([
  [390, 844, 100],
  [320, 568, 100],
  [390, 844, 200],
  [320, 568, 200],
  [844, 390, 100],
])('on a phone of %i × %i with %i % text', (width, height, text) => {
  it('the name and the first row stand, however far the choices are scrolled, and their number is said', async () => {
    const game = await decideAt(width, height, text);
    const expectStanding = async () => {
      const { sheet, name, row, words } = await measured(game);
      expect(name.top).toBeGreaterThanOrEqual(sheet.top);
      expect(row.top).toBeGreaterThanOrEqual(name.bottom - 2);
      expect(row.bottom).toBeLessThanOrEqual(words.bottom + 1);
    };
    await expectStanding();
    const heading = game.page.getByRole('heading', { name: /^Your turn/ });
    expect(await heading.innerText()).toContain('4 choices');
    for (const choice of await game.page.locator('.choice').all()) {
      await choice.scrollIntoViewIfNeeded();
      await expectStanding();
      const [box, room] = [await choice.boundingBox(), (await measured(game)).turn];
      expect(box?.y, 'a choice that was scrolled to').toBeLessThan(room.bottom - 20);
    }
  });
});

it('on a phone of 390 × 844 all four choices of the first decision are seen at once', async () => {
  const { choices, turn } = await measured(await decideAt(390, 844, 100));
  expect(choices).toHaveLength(4);
  expect(choices.at(-1)?.bottom).toBeLessThanOrEqual(Math.min(turn.bottom, 844));
});

describe('on a projector', () => {
  it('choices are read from the back wall', async () => {
    expect((await measured(await decideAt(1920, 1080, 100))).size).toBeGreaterThanOrEqual(29.5);
  });

  it.each([100, 125])('the fourth choice is whole at %i % text', async (text) => {
    const { choices, turn } = await measured(await decideAt(1920, 1080, text));
    expect(choices.at(-1)?.bottom).toBeLessThanOrEqual(turn.bottom - 4);
  });
});

describe('what was said before the line that stands', () => {
  it('stands above it in whole lines, the newest lowest', async () => {
    const game = await decideAt(1280, 720, 100);
    const { before, name } = await measured(game);
    const seen = before.filter(({ left, end }) => left < end);
    expect(seen.length).toBeGreaterThanOrEqual(2);
    const bottoms = seen.map(({ bottom }) => bottom);
    expect(bottoms).toEqual([...bottoms].sort((a, b) => b - a));
    expect(bottoms[0]).toBeLessThanOrEqual(name.top + 1);
    const [{ height: room = 0, top = 0 } = {}] = [
      await game.page.locator('.before').evaluate((box) => {
        const { top, height } = box.getBoundingClientRect();
        return { top, height };
      }),
    ];
    for (const line of seen) {
      expect(line.top, 'no line is cut').toBeGreaterThanOrEqual(top - 1);
      expect(line.height).toBeLessThanOrEqual(room + 1);
    }
  });
});

it('a pointer on the edge of a choice does not make it flicker: a hover moves what is inside', async () => {
  const game = await decideAt(1280, 720, 100, { reducedMotion: 'no-preference' });
  const choice = game.page.locator('.choice').first();
  const box = (await choice.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const inside = choice.locator('.choice-key');
  const rest = await inside.boundingBox();
  await game.page.mouse.move(box.x + box.width / 2, box.y + box.height - 1);
  expect(await inside.boundingBox()).not.toEqual(rest);
  expect(await choice.boundingBox()).toEqual(box);
  expect(await choice.evaluate((one) => one.matches(':hover'))).toBe(true);
});

it('on a touch screen nobody is told of keys', async () => {
  const teach = (game: Game) => game.page.locator('.teach').innerText();
  const phone = await open({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await phone.begin('learn');
  expect(await teach(phone)).toBe('Tap to go on');
  const desk = await open();
  await desk.begin('learn');
  expect(await teach(desk)).toBe('Tap to go on, or press Space or Enter');
});

it('the first try is marked by more than its colour', async () => {
  const game = await decideAt(390, 844, 100);
  await game.say(weak.id);
  await game.goOnUntilChoices();
  await game.change(() => game.press('Try again'));
  const first = game.page.getByRole('button', { name: 'Your first try' });
  const line = await first.locator('s').evaluate((one) => getComputedStyle(one).textDecorationLine);
  expect(line).toBe('line-through');
  expect(await first.locator('.choice-tag').innerText()).toBe('Your first try');
});
