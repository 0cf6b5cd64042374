// The result on paper: one page, whatever was played and however it is read, with everything on it.

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { gapWords } from '../../src/app/learner/debrief/receipts.ts';
import { makeAttempt } from '../../src/core/play/attempt.ts';
import { makeNotes } from '../../src/core/record/notes.ts';
import { SKILLS } from '../../src/core/vocabulary.ts';
import { skills as skillWords } from '../../src/words/en/skills.ts';
import { type Played, THREE_EACH } from '../debrief/attempts.ts';
import { finished } from '../debrief/finished.ts';
import { ENGLISH } from '../words/all-words.ts';
import type { Game } from './game.ts';
import { inBrowser } from './harness.ts';
import { TWO_STORIES } from './two-stories.ts';

const open = inBrowser();

/** Of two stories the best and the worst attempt, and one between them; of all others the worst, below. */
const PRINTED = THREE_EACH.filter(({ attempt }) => TWO_STORIES.includes(attempt.scenario));

/** What A4 leaves between the margins of the sheet, in CSS pixels. */
const A4_INSIDE = { width: 695, height: 1047 };

const PAPERS = ['A4', 'Letter'] as const;

/** Leaves the attempt on the device with its debrief done and the longest rule there may be. */
async function leaveFinished(page: Page, played: Played, settings: object = {}): Promise<void> {
  const [notes] = finished(played).model.notes;
  if (!notes) throw new Error('Nothing was noted.');
  const rule = { text: `When ${'it is my mistake '.repeat(9)}`.slice(0, 159), decision: null };
  const { id } = played.attempt;
  await page.addInitScript(
    ([key, attempt, noted, set]) => {
      localStorage.setItem(`make-it-right/attempt/${key}`, attempt);
      localStorage.setItem(`make-it-right/notes/${key}`, noted);
      localStorage.setItem('make-it-right/settings', set);
    },
    [
      id,
      JSON.stringify(makeAttempt(played.attempt)),
      JSON.stringify(makeNotes({ ...notes, rule })),
      JSON.stringify(settings),
    ] as const,
  );
}

/** Opens the result of the attempt, once the story it is told from has come. */
async function openSheet({ page, open: go }: Game, played: Played): Promise<void> {
  await go(`#/result/${played.attempt.id}`);
  await page.locator('.paper-sheet').waitFor({ state: 'attached' });
}

async function pagesOf(page: Page, format: (typeof PAPERS)[number]): Promise<number> {
  const file = (await page.pdf({ format, printBackground: true })).toString('latin1');
  expect(file, 'is real text').toContain('/ToUnicode');
  return [...file.matchAll(/\/Type\s*\/Page\b/g)].length;
}

/** Runs in the page. What there is no room for lies beside the paper, where nothing is printed. */
function howPrinted(turns: readonly Element[]): readonly ('whole' | 'cut' | 'left out')[] {
  return turns.map((turn) => {
    const paper = turn.closest('.paper-turns')?.getBoundingClientRect() ?? new DOMRect();
    const { left, bottom } = turn.getBoundingClientRect();
    if (left >= paper.right) return 'left out';
    return bottom <= paper.bottom + 1 ? 'whole' : 'cut';
  });
}

describe.each(PRINTED.map((one) => [one.name, one] as const))('%s', (_name, played) => {
  it('is printed on one page of A4 and of Letter, with nothing cut off', async () => {
    const game = await open();
    const { page } = game;
    await leaveFinished(page, played);
    await openSheet(game, played);
    for (const format of PAPERS) expect(await pagesOf(page, format), format).toBe(1);
    await page.emulateMedia({ media: 'print' });
    const text = await page.locator('main').innerText();
    expect(text).not.toContain('Play again');
    for (const skill of SKILLS) {
      const { band, number } = played.score.skills[skill];
      if (band) expect(text).toContain(`${skillWords.bands[band]} ${number} of 100`);
    }
    const { calibration } = finished(played).finished;
    for (const skill of SKILLS)
      if (calibration) expect(text).toContain(gapWords(calibration.skills[skill], ENGLISH));
    for (const words of ['November 21, 2026', 'The rule for work', 'Assess'])
      expect(text).toContain(words);
    expect(text).toContain('not for hiring, pay or discipline');
  });

  it('has turning points as far as there is room, and none of them is cut', async () => {
    const game = await open({ viewport: A4_INSIDE });
    const { page } = game;
    await leaveFinished(page, played);
    await openSheet(game, played);
    await page.emulateMedia({ media: 'print' });
    const turns = await page.locator('.turn-short').evaluateAll(howPrinted);
    expect(turns).not.toContain('cut');
    const whole = turns.filter((one) => one === 'whole');
    expect(whole.length).toBeGreaterThanOrEqual(Math.min(turns.length, 2));
  });
});

describe('the worst attempts, in the largest text and the widest typeface', () => {
  const worst = THREE_EACH.filter(({ name }) => name.endsWith('worst'));

  it.each(worst.map((one) => [one.name, one] as const))('%s', async (_name, played) => {
    const game = await open();
    const { page } = game;
    await leaveFinished(page, played, { textSize: 200, font: 'opendyslexic' });
    await openSheet(game, played);
    await page.evaluate(() => document.fonts.load('1rem OpenDyslexic'));
    for (const format of PAPERS) expect(await pagesOf(page, format), format).toBe(1);
  });
});

it('the debrief’s last card and the result print the same page, by a button', async () => {
  const [played] = PRINTED;
  if (!played) throw new Error('Nothing was played.');
  const { page, press, open: go } = await open();
  await leaveFinished(page, played);
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  const texts: string[] = [];
  for (const hash of ['#/result/', '#/debrief/'].map((where) => where + played.attempt.id)) {
    await page.emulateMedia({ media: 'screen' });
    await go(hash);
    await page.reload();
    await press('Print');
    await page.locator('[data-printed="yes"]').waitFor();
    await page.emulateMedia({ media: 'print' });
    texts.push(await page.locator('main').innerText());
  }
  expect(texts[1]).toBe(texts[0]);
});
