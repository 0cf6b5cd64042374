import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openStory } from '../../src/core/story/story.ts';
import { playAddress } from './game.ts';
import { NEXT } from './hands.ts';
import { inBrowser } from './harness.ts';
import { EDITION } from './routes.ts';

const open = inBrowser();
const BUILT = 'dist/site/assets';

const manifest = JSON.parse(readFileSync('dist/site/.vite/manifest.json', 'utf8')) as Readonly<
  Record<string, { readonly file: string }>
>;
const fileOf = (source: string): string => manifest[source]?.file ?? `${source} is not built`;

/** On a deep link the first line can be moved on from before `file` has even been asked for. */
async function goesAhead(file: string): Promise<boolean> {
  const game = await open({ stage: 'on' });
  // The request is held until the page has been looked at: no clock decides who was first.
  const held = new Promise<boolean>((tell) => {
    void game.page.route(`**/${file}`, async (route) => {
      const isThere = (await game.button(NEXT).count()) === 1;
      if (isThere) await game.goOn();
      await route.continue();
      tell(isThere);
    });
  });
  await game.open(playAddress('assess'));
  return held;
}

describe('on a deep link', () => {
  it('Next can be clicked before the stage is asked for', async () => {
    expect(await goesAhead(fileOf('src/stage/stage.ts'))).toBe(true);
  });

  it('and before the sound is', async () => {
    expect(await goesAhead(fileOf('src/sound/sound.ts'))).toBe(true);
  });
});

describe('before the game is there', () => {
  /** At the first choices, with the game's own script held back until it is let through. */
  async function atFirstChoices() {
    const game = await open();
    let free = () => {};
    const held = new Promise<void>((done) => {
      free = done;
    });
    await game.page.route(`**/${fileOf('index.html')}`, async (route) => {
      await held;
      await route.continue();
    });
    const opened = game.open(playAddress('assess'));
    const next = game.button(NEXT);
    for (await next.waitFor(); (await next.count()) > 0; ) await next.click();
    const offered = game.page.locator('[data-choice]');
    const texts = () => offered.evaluateAll((all) => all.map((one) => one.textContent));
    const letThrough = () => {
      free();
      return opened;
    };
    return { game, offered, texts, letThrough };
  }
  const hasArrived = (page: Page) =>
    page.waitForFunction(() => !('shown' in (document.getElementById('app')?.dataset ?? {})));

  it('the first choices stand in the page, in the order that the game goes on with', async () => {
    const { game, texts, letThrough } = await atFirstChoices();
    const before = await texts();
    expect(before.length).toBeGreaterThan(1);
    await game.page.waitForFunction(() => document.activeElement?.id === 'your-turn');
    await letThrough();
    await hasArrived(game.page);
    expect(await texts()).toEqual(before);
  });

  it('a choice that is taken there counts, by hand', async () => {
    const { game, offered, letThrough } = await atFirstChoices();
    const choice = (await offered.last().getAttribute('data-choice')) ?? '';
    await offered.last().click();
    await letThrough();
    await game.button('Take it back').waitFor();
    expect((await game.standing()).line).toContain(ownLineAfter(choice));
  });

  it('a hand that taps on where Next was takes nothing', async () => {
    const { game, offered, letThrough } = await atFirstChoices();
    const box = await offered.last().boundingBox();
    if (!box) throw new Error('The choice is not on screen.');
    const { x, y } = box;
    await game.page.evaluate(
      ([x, y]) => {
        const press = { bubbles: true, clientX: x, clientY: y, pointerType: 'mouse', detail: 1 };
        const choice = [...document.querySelectorAll('[data-choice]')].at(-1);
        // Twice at one place, with no time between.
        for (let taps = 0; taps < 2; taps += 1)
          choice?.dispatchEvent(new PointerEvent('pointerdown', press));
        choice?.dispatchEvent(new PointerEvent('click', press));
      },
      [x, y] as const,
    );
    await letThrough();
    await hasArrived(game.page);
    expect((await game.standing()).prompt).toBe('choose');
    expect(await game.button('Take it back').count()).toBe(0);
  });

  it('and by its number', async () => {
    const { game, offered, letThrough } = await atFirstChoices();
    const choice = (await offered.nth(1).getAttribute('data-choice')) ?? '';
    await game.page.keyboard.press('2');
    await letThrough();
    await game.button('Take it back').waitFor();
    expect((await game.standing()).line).toContain(ownLineAfter(choice));
  });
});

/** What the player says first after this pick at the story's first decision. */
function ownLineAfter(choice: string): string {
  const story = openStory(EDITION.ink, EDITION.header);
  const line = story.step(story.begin().position, choice)?.beat.lines[0];
  if (!line) throw new Error(`There is no line after “${choice}”.`);
  return line.text;
}

describe('what players load', () => {
  const chunks = readdirSync(BUILT)
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name, text: readFileSync(join(BUILT, name), 'utf8') }));
  const chunksWith = (text: string) =>
    chunks.filter((chunk) => chunk.text.includes(text)).map((chunk) => chunk.name);

  it('never holds the Ink compiler', () => {
    // A message that only the compiler has, so that no minifier can hide it.
    const mark = 'Expected one or two alternatives separated by';
    const inkjs = (name: string) => readFileSync(`node_modules/inkjs/dist/${name}.mjs`, 'utf8');
    expect(inkjs('ink-full')).toContain(mark);
    expect(inkjs('ink')).not.toContain(mark);
    expect(chunksWith(mark)).toEqual([]);
  });

  it('holds Phaser in one chunk of its own', () => {
    // An event's name, which only the engine knows.
    expect(chunksWith('restorewebgl')).toEqual([fileOf('src/stage/stage.ts').split('/').at(-1)]);
  });
});
