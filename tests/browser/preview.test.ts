// The writer's preview in a real browser, in a build that was asked for it: real hostile files, a
// real worker, real dropping and typing.

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { siteApp } from '../../src/server/app.ts';
import { findFaults } from './access.ts';
import { eventually } from './eventually.ts';
import type { Game } from './game.ts';
import { keysWith, NEXT } from './hands.ts';
import { inBrowser, type Opening } from './harness.ts';
import { CALLS, HOSTILE } from './hostile-files.ts';

const SITE = 'dist/preview-site';
const STORY = readFileSync('tests/stories/cake_for_gene/en.ink', 'utf8');
const IN_TIME = 3000;

beforeAll(() => {
  const args = ['node_modules/vite/bin/vite.js', 'build', '--outDir', SITE, '--emptyOutDir'];
  const env = { ...process.env, NODE_ENV: 'production', VITE_PREVIEW: 'true' };
  const built = spawnSync(process.execPath, [...args, '--logLevel', 'warn'], { env });
  if (built.status !== 0) throw new Error(String(built.stderr));
});

const openPage = inBrowser([], () => siteApp(SITE));

async function openPreview(opening: Opening = {}): Promise<Game> {
  // Without the browser's own picker, which no test can answer, there is a plain file field.
  const before = () => Reflect.deleteProperty(window, 'showOpenFilePicker');
  const game = await openPage({ before, ...opening });
  await game.open('#/preview');
  await game.button('Open an .ink file').waitFor();
  return game;
}

async function give(game: Game, content: string | Buffer, name = 'en.ink'): Promise<void> {
  const buffer = Buffer.from(content as string);
  await game.page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer });
}

const workbench = (game: Game) =>
  game.page.getByRole('complementary', { name: 'Writer’s workbench' });
const part = (game: Game, name: string) => workbench(game).getByRole('region', { name });
const says = (game: Game, words: string | RegExp) => game.page.getByText(words).first().waitFor();

async function openStory(opening: Opening = {}): Promise<Game> {
  const game = await openPreview(opening);
  await give(game, STORY);
  await game.button(NEXT).waitFor();
  return game;
}

/** To the next choices, or to the last line. */
async function goOnToEnd(game: Game): Promise<'choose' | 'end'> {
  while ((await game.standing()).prompt === 'next') {
    if ((await game.button('See how it went').count()) > 0) return 'end';
    await game.goOn();
  }
  return 'choose';
}

/** The longest time for which the page did nothing, since this was called before. */
const longestPause = (game: Game): Promise<number> =>
  game.page.evaluate(() => {
    const watched = window as unknown as { longest?: number };
    const longest = watched.longest ?? 0;
    if (watched.longest === undefined) {
      let last = performance.now();
      setInterval(() => {
        const now = performance.now();
        watched.longest = Math.max(watched.longest ?? 0, now - last);
        last = now;
      }, 20);
    }
    watched.longest = 0;
    return longest;
  });

describe('a file that cannot be played gets a message in time, and the page goes on', () => {
  it.each(HOSTILE)('$what', async ({ content, message }) => {
    const game = await openPreview();
    await longestPause(game);
    const given = Date.now();
    await give(game, content, 'strange.ink');
    await says(game, message);
    expect(Date.now() - given).toBeLessThan(IN_TIME);
    expect(await longestPause(game)).toBeLessThan(1000);
    await give(game, STORY);
    await game.button(NEXT).waitFor();
  });

  it('a choice that leads into endless work: the game stays at the decision', async () => {
    const game = await openPreview();
    await give(game, CALLS);
    await game.button(/Choose work/).waitFor();
    await longestPause(game);
    const picked = Date.now();
    await game.press(/Choose work/);
    await says(game, /^After “work”: The story ran on/);
    expect(Date.now() - picked).toBeLessThan(IN_TIME);
    expect(await longestPause(game)).toBeLessThan(1000);
    expect((await game.standing()).prompt).toBe('choose');
    await game.change(() => game.press(/Choose rest/));
    await game.button(NEXT).waitFor();
  });
});

describe('a story that is opened', () => {
  it('is played with its tags and points beside it, and its paths are walked', async () => {
    const game = await openStory();
    await game.goOnUntilChoices();
    await part(game, 'Here')
      .getByText(/^At the decision/)
      .waitFor();
    const offers = part(game, 'Here').getByRole('list', { name: 'On offer' });
    expect(await offers.getByRole('listitem').count()).toBeGreaterThanOrEqual(3);
    expect(await offers.textContent()).toMatch(/empathy\d/);
    await game.change(() => game.page.keyboard.press('1'));
    const soFar = part(game, 'Points so far');
    await soFar.getByText(/^empathy (?:–|\d of \d)$/).waitFor();
    await says(game, 'Every path has been walked');
  });

  it('can be played to its end, where the points are the place to be', async () => {
    const game = await openStory();
    for (let turn = 0; turn < 20 && (await goOnToEnd(game)) === 'choose'; turn += 1)
      await game.change(() => game.page.keyboard.press('1'));
    await game.button('See how it went').click();
    const focused = await game.page.evaluate(() => document.activeElement?.textContent);
    expect(focused).toBe('Points so far');
    await part(game, 'Here')
      .getByText(/^At the ending/)
      .waitFor();
  });

  it('is played from any knot with any values', async () => {
    const game = await openStory();
    const form = part(game, 'Play from');
    const knots = form.getByRole('combobox', { name: 'Knot' });
    const [, , third = ''] = await knots
      .locator('option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    await knots.selectOption(third);
    await form.getByRole('spinbutton', { name: 'trust' }).fill('5');
    await form.getByRole('button', { name: 'Play from here' }).click();
    await part(game, 'Here')
      .getByText(new RegExp(`“${third}”`))
      .waitFor();
    await eventually(() => part(game, 'Here').textContent()).toMatch(/trust5/);
    await game.expectFocus();
  });

  it('follows what is typed, keeps the focus there, and names what is wrong by its line', async () => {
    const game = await openStory();
    await game.goOnUntilChoices();
    const { line } = await game.standing();
    const text = workbench(game).getByRole('textbox', { name: 'Text' });
    await text.fill(STORY.replace(/-> (\w+)\n/, '-> nowhere_at_all\n'));
    await part(game, 'Problems')
      .getByText(/nowhere_at_all/)
      .waitFor();
    expect((await game.standing()).line).toBe(line);
    await part(game, 'Problems')
      .getByRole('button', { name: /^Line \d+/ })
      .first()
      .click();
    const selected = await text.evaluate((field) => {
      const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
    expect(selected).toContain('nowhere_at_all');
    await text.fill(STORY.replaceAll(line.split(': ').at(-1) ?? '', 'Something else.'));
    await eventually(async () => (await game.standing()).line).toContain('Something else.');
    expect(await text.evaluate((field) => field === document.activeElement)).toBe(true);
  });

  it('goes on where it was when it is saved, in a browser that can watch files', async () => {
    const game = await openPreview({ before: pickerOnOneFile });
    const save = (source: string) =>
      game.page.evaluate((now) => Reflect.set(window, 'fileNow', now), source);
    await save(STORY);
    await game.press('Open an .ink file');
    await game.button(NEXT).waitFor();
    await game.goOnUntilChoices();
    const { line } = await game.standing();
    await save(STORY.replaceAll(line.split(': ').at(-1) ?? '', 'Saved elsewhere.'));
    await eventually(async () => (await game.standing()).line).toContain('Saved elsewhere.');
    expect((await game.standing()).prompt).toBe('choose');
  });

  it('is opened and begun anywhere by keyboard alone', async () => {
    const game = await openPreview({ hand: keysWith('Enter') });
    const chooser = game.page.waitForEvent('filechooser');
    await game.press('Open an .ink file');
    const file = { name: 'en.ink', mimeType: 'text/plain', buffer: Buffer.from(STORY) };
    await (await chooser).setFiles(file);
    await game.button(NEXT).waitFor();
    await game.goOnUntilChoices();
    await game.press('Play from here');
    await game.button(NEXT).waitFor();
    await game.goOn();
  });

  it('may be dropped anywhere on the page', async () => {
    const game = await openPreview();
    await game.page.evaluate((source) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([source], 'dropped.ink'));
      const event = { dataTransfer, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new DragEvent('drop', event));
    }, STORY);
    await game.button(NEXT).waitFor();
    await workbench(game).getByRole('heading', { name: 'dropped.ink' }).waitFor();
  });
});

/** Runs in the page: the picker always gives the one file whose text is `fileNow`. */
function pickerOnOneFile(): void {
  let last = '';
  let lastModified = 1;
  const getFile = async () => {
    const text = String(Reflect.get(window, 'fileNow'));
    if (text !== last) lastModified += 1;
    last = text;
    return new File([text], 'watched.ink', { lastModified });
  };
  Reflect.set(window, 'showOpenFilePicker', async () => [{ kind: 'file', getFile }]);
}

describe.each([
  { width: 1280, height: 720, text: 100 },
  { width: 320, height: 640, text: 100 },
  { width: 320, height: 640, text: 200 },
])('at $width pixels and $text % text there is nothing to find', ({ width, height, text }) => {
  it('before, with a game and with problems', async () => {
    const game = await openPage({ viewport: { width, height }, reducedMotion: 'reduce' });
    await game.page.addInitScript(
      (settings) => localStorage.setItem('make-it-right/settings', settings),
      JSON.stringify({ textSize: text }),
    );
    await game.page.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));
    await game.open('#/preview');
    await game.button('Open an .ink file').waitFor();
    expect(await findFaults(game.page), 'empty').toEqual([]);
    await give(game, STORY);
    await game.button(NEXT).waitFor();
    await game.goOnUntilChoices();
    await game.change(() => game.page.keyboard.press('1'));
    // It comes a frame after the words, and until then the sheet has nothing to focus.
    await game.button(NEXT).waitFor();
    expect(await findFaults(game.page), 'game').toEqual([]);
    await give(game, '=== hall ===\nNobody: Hi. # mod: tense\n-> nowhere\n', 'broken.ink');
    await says(game, '“broken.ink” cannot be played yet');
    expect(await findFaults(game.page), 'problems').toEqual([]);
  });
});

it('the compiler is in the worker alone', () => {
  const scripts = readdirSync(join(SITE, 'assets')).filter((file) => file.endsWith('.js'));
  const carriers = scripts.filter((file) =>
    readFileSync(join(SITE, 'assets', file), 'utf8').includes('this is an ink compiler bug'),
  );
  expect(carriers).toEqual([expect.stringMatching(/^draft-worker-/)]);
});
