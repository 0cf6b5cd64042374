// The record as a person takes it along: out of one browser and into another, where everything it
// says must be the same.

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SKILLS } from '../../src/core/vocabulary.ts';
import { skills } from '../../src/words/en/skills.ts';
import { findFaults } from './access.ts';
import { kept } from './device.ts';
import { eventually } from './eventually.ts';
import type { Game } from './game.ts';
import { keysWith } from './hands.ts';
import { inBrowser, type Opening } from './harness.ts';
import { BEST, EDITION, saved, WORST } from './routes.ts';

const open = inBrowser();

const HEADING = { name: 'Your record', level: 1 } as const;

const notesOf = (attempt: string, [best, costliest]: readonly string[]) => ({
  attempt,
  guess: {
    bands: { empathy: 'ready', ownership: 'ready', recovery: 'strong' },
    best,
    costliest,
  },
  rule: { text: 'When I do not know, I say so.', decision: null },
  doneAt: '2026-03-03T09:00:00.000Z',
});

const LEARNT: Readonly<Record<string, unknown>> = {
  'attempt/a1': saved(BEST.picks, 'assess'),
  'attempt/a2': saved(WORST.picks, 'learn', { id: 'a2', startedAt: '2026-03-04T09:00:00.000Z' }),
  'attempt/a3': saved(BEST.picks.slice(0, 2), 'learn', {
    id: 'a3',
    startedAt: '2026-03-05T09:00:00.000Z',
  }),
  'notes/a1': notesOf('a1', BEST.picks),
  'notes/a2': notesOf('a2', WORST.picks),
};

/** A profile in which so much was played, on the page of its record. */
async function recordOf(holding: typeof LEARNT, opening: Opening = {}): Promise<Game> {
  const game = await open({ reducedMotion: 'reduce', ...opening });
  await game.page.addInitScript((entries) => {
    // Once only: what the game itself writes later must stand.
    if (sessionStorage.getItem('left')) return;
    sessionStorage.setItem('left', 'yes');
    for (const [key, value] of Object.entries(entries))
      localStorage.setItem(`make-it-right/${key}`, JSON.stringify(value));
  }, holding);
  await game.open('#/record');
  await game.page.getByRole('heading', HEADING).waitFor();
  return game;
}

/** What the page says of what was played, once nothing is being worked out any more. */
async function saidOn(page: Page): Promise<readonly string[]> {
  await page.getByText('Still missing').first().waitFor();
  await eventually(() => page.getByText('Looking at how it went').count()).toBe(0);
  const parts = ['Where you stand', 'How well you read yourself', 'What you played'];
  return Promise.all(parts.map((name) => page.getByRole('region', { name }).innerText()));
}

async function savedBy(page: Page, press: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const path = await download.path();
  return { name: download.suggestedFilename(), text: readFileSync(path, 'utf8') };
}

async function give(page: Page, text: string, name = 'from-ana.json'): Promise<void> {
  await giveAll(page, [{ name, text }]);
}

async function giveAll(
  page: Page,
  files: readonly { readonly name: string; readonly text: string }[],
): Promise<void> {
  const all = files.map(({ name, text }) => ({
    ...{ name, mimeType: 'application/json' },
    buffer: Buffer.from(text),
  }));
  await page.locator('input[type="file"]').setInputFiles(all);
}

const MINE = 'Mine: join it with what is here';
const LOOK = 'Somebody’s: only look at it';

describe('a record that is taken along', () => {
  it('says the same in a fresh browser as in the one it is from, by keyboard alone', async () => {
    const from = await recordOf(LEARNT, { hand: keysWith('Enter') });
    const said = await saidOn(from.page);
    const file = await savedBy(from.page, () => from.press('Save my record'));
    expect(file.name).toMatch(/^make-it-right-record-\d{4}-\d\d-\d\d\.json$/);
    const to = await recordOf({});
    await to.page.getByText('Nothing has been played on this device yet.').waitFor();
    await give(to.page, file.text);
    await to.page.getByRole('heading', { name: 'Whose record is this?' }).waitFor();
    await to.expectFocus();
    await to.press(MINE);
    await to.page.getByRole('heading', { name: '3 attempts came in' }).waitFor();
    await to.expectFocus();
    expect(await saidOn(to.page)).toEqual(said);
    await give(to.page, file.text);
    await to.press(MINE);
    await to.page.getByRole('heading', { name: 'No new attempt came in' }).waitFor();
    await to.page.reload();
    expect(await saidOn(to.page)).toEqual(said);
  });

  it('comes in by being dropped on the page', async () => {
    const from = await recordOf(LEARNT);
    const { text } = await savedBy(from.page, () => from.press('Save my record'));
    const to = await recordOf({});
    await to.page.evaluate((content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], 'dropped.json'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    }, text);
    await to.press(MINE);
    await to.page.getByRole('heading', { name: '3 attempts came in' }).waitFor();
  });

  it('and is only looked at when one says so: nothing of it is kept', async () => {
    const from = await recordOf(LEARNT);
    const { text } = await savedBy(from.page, () => from.press('Save my record'));
    const manager = await recordOf({ 'attempt/own': saved(BEST.picks, 'learn', { id: 'own' }) });
    const before = await kept(manager.page);
    await give(manager.page, text);
    await manager.press(LOOK);
    const visits = manager.page.getByRole('region', { name: '3 attempts from files' });
    await visits.waitFor();
    await manager.expectFocus();
    await manager.press('Close all of them');
    await visits.waitFor({ state: 'detached' });
    await manager.expectFocus();
    expect(await kept(manager.page)).toBe(before);
    await manager.page.reload();
    await manager.page.getByText('1 attempt at 1 scenario').waitFor();
  });
});

describe('several results at once', () => {
  it('stand there by name with their bands, and what is wrong with the rest is said', async () => {
    const from = await recordOf(LEARNT);
    await saidOn(from.page);
    const files: { name: string; text: string }[] = [];
    for (const [at, name] of ['Ana', 'Ben'].entries()) {
      const card = from.page.locator('.attempt[data-kind="known"]').nth(at);
      await from.press(card.getByText('Save as a file'));
      await card.getByLabel(/^Your name or initials/).fill(name);
      const press = () => from.press(card.getByRole('button', { name: 'Without my notes' }));
      files.push(await savedBy(from.page, press));
    }
    expect(files.map(({ name }) => name)).toEqual([
      'make-it-right-windshield-Ana-2026-03-04.json',
      'make-it-right-windshield-Ben-2026-03-02.json',
    ]);
    // The name is there again with the next file.
    await from.page.reload();
    const remembered = from.page.getByLabel(/^Your name or initials/).last();
    expect(await remembered.inputValue()).toBe('Ben');

    const manager = await recordOf({});
    const before = await kept(manager.page);
    await giveAll(manager.page, [...files, { name: 'holiday.json', text: '{"sun":true}' }]);
    const news = manager.page.getByRole('region', { name: '2 of 3 were opened' });
    await news.getByText('“holiday.json”: This file was not made by Make It Right.').waitFor();
    await manager.expectFocus();
    const visits = manager.page.getByRole('region', { name: '2 attempts from files' });
    for (const [name, way] of [
      ['Ana', WORST],
      ['Ben', BEST],
    ] as const) {
      const card = visits.getByRole('listitem').filter({ hasText: name });
      const said = (await card.innerText()).replace(/\s+/g, ' ');
      expect(said).toContain(EDITION.header.title);
      for (const skill of SKILLS) {
        const { band } = way.score.skills[skill];
        const words = band ? skills.bands[band] : skills.tooLittle;
        expect(said).toContain(`${skills.names[skill]} ${words}`);
      }
    }
    await visits.getByRole('link', { name: 'Coach’s card' }).first().click();
    await manager.page.getByText('Ana').first().waitFor();
    expect(await kept(manager.page)).toBe(before);
  });
});

describe('an attempt that is given to somebody', () => {
  it('opens with its result and its coach’s card, and is not kept', async () => {
    const from = await recordOf(LEARNT);
    await saidOn(from.page);
    await from.press(from.page.getByText('Save as a file').last());
    const file = await savedBy(from.page, () =>
      from.page.getByRole('button', { name: 'With my read and my rule' }).last().click(),
    );
    expect(file.name).toBe('make-it-right-windshield-2026-03-02.json');
    const manager = await recordOf({});
    const before = await kept(manager.page);
    await give(manager.page, file.text);
    const visit = manager.page.getByRole('region', { name: '1 attempt from a file' });
    await visit.getByText(EDITION.header.title).waitFor();
    await visit.getByText('From a file, not kept on this device').waitFor();
    await manager.expectFocus();
    await visit.getByRole('link', { name: 'Result' }).click();
    await manager.page.getByRole('heading', { name: BEST.ending.headline, level: 1 }).waitFor();
    await manager.page.getByText('From a file, not kept on this device.').waitFor();
    await manager.page.goBack();
    await visit.getByRole('link', { name: 'Coach’s card' }).click();
    await manager.page.getByRole('heading', { name: /coach’s card/i, level: 1 }).waitFor();
    await manager.page.goBack();
    await visit.getByRole('button', { name: /^Close it/ }).click();
    await visit.waitFor({ state: 'detached' });
    await manager.expectFocus();
    expect(await kept(manager.page)).toBe(before);
  });

  it('is kept when one says so', async () => {
    const from = await recordOf(LEARNT);
    await from.open('#/result/a1');
    await from.button('Play again').waitFor();
    await from.press(from.page.getByText('Save as a file'));
    const file = await savedBy(from.page, () => from.press('With my read and my rule'));
    const to = await recordOf({});
    await give(to.page, file.text);
    await to.press(/^Keep it on this device/);
    await to.page.getByRole('heading', { name: '1 attempt came in' }).waitFor();
    await to.page.reload();
    await to.page.getByText('1 attempt at 1 scenario').waitFor();
  });
});

describe('what cannot be used', () => {
  it.each([
    ['damaged', (text: string) => text.slice(0, text.length / 2), 'damaged or ends too early'],
    ['changed', (text: string) => text.replace('"seed": 1', '"seed": 2'), 'changed after'],
    ['newer', (text: string) => text.replace('"version": 2', '"version": 3'), 'newer version'],
    ['foreign', () => '{"level":3}', 'not made by Make It Right'],
  ])('a %s file is named, and nothing changes', async (_name, spoil, sentence) => {
    const game = await recordOf(LEARNT);
    const said = await saidOn(game.page);
    const { text } = await savedBy(game.page, () => game.press('Save my record'));
    const before = await kept(game.page);
    await give(game.page, spoil(text), 'broken.json');
    const news = game.page.getByRole('region', { name: '“broken.json” was not opened' });
    await news.getByText(sentence).waitFor();
    await game.expectFocus();
    expect(await kept(game.page)).toBe(before);
    expect(await saidOn(game.page)).toEqual(said);
  });

  it('an attempt of other words says so in its debrief, one of other points is plainly kept', async () => {
    const game = await recordOf({
      ...LEARNT,
      'attempt/a1': saved(BEST.picks, 'assess', { edition: 'older' }),
      'attempt/a2': saved(WORST.picks, 'learn', { id: 'a2', keying: 'older' }),
    });
    await game.page.getByText('Kept, but it cannot be read here.').waitFor();
    await game.open('#/debrief/a1/read');
    await game.page.getByText(/^Some words of .* have changed since/).waitFor();
    await game.open('#/debrief/a2');
    await game.page.getByText('cannot be worked out here any more').waitFor();
  });
});

describe.each([
  { width: 1280, height: 720, text: 100 },
  { width: 320, height: 640, text: 100 },
  { width: 320, height: 640, text: 200 },
])('at $width pixels and $text % text', ({ width, height, text }) => {
  it('there is nothing to find, whatever is on the page', async () => {
    const settings = { settings: { textSize: text } };
    const viewport = { width, height };
    const game = await recordOf(
      { ...LEARNT, ...settings, 'attempt/x': { broken: true } },
      { viewport },
    );
    await saidOn(game.page);
    expect(await findFaults(game.page), 'the record').toEqual([]);
    await game.press(game.page.getByText('Save as a file').last());
    const buttons = game.page.getByRole('button', { name: 'With my read and my rule' });
    const file = await savedBy(game.page, () => buttons.last().click());
    expect(await findFaults(game.page), 'a file to be saved').toEqual([]);
    await give(game.page, 'x'.repeat(40), 'a-file-with-a-very-long-name-that-nobody-wanted.json');
    await game.page.getByText('not made by Make It Right').waitFor();
    expect(await findFaults(game.page), 'a file refused').toEqual([]);
    const empty = await recordOf(settings, { viewport });
    expect(await findFaults(empty.page), 'nothing yet').toEqual([]);
    const whole = await savedBy(game.page, () => game.press('Save my record'));
    await give(empty.page, whole.text);
    await empty.page.getByRole('heading', { name: 'Whose record is this?' }).waitFor();
    expect(await findFaults(empty.page), 'a record that is asked about').toEqual([]);
    await empty.press('Close it');
    await give(empty.page, file.text);
    await empty.page.getByRole('heading', { name: '1 attempt from a file' }).waitFor();
    expect(await findFaults(empty.page), 'a visit').toEqual([]);
    await empty.page.getByRole('link', { name: 'Result' }).click();
    await empty.page.getByText('From a file, not kept on this device.').waitFor();
    expect(await findFaults(empty.page), 'a visit’s result').toEqual([]);
  });
});
