// The last two cards, as a learner does them, and the page that can be printed there.

import { expect } from 'vitest';
import * as must from './debrief-said-after.ts';
import { kept } from './device.ts';
import { expectSaid, plain } from './said.ts';
import { expectCard, expectText, nameOf, READ, type Walk } from './walk-card.ts';

/** At the moment that lies open another line is taken; one tap leads back, and nothing is kept. */
export async function takeOtherLine(walk: Walk): Promise<void> {
  const { game, json, other } = walk;
  const { page } = game;
  await game.press(page.getByText('other lines of yours'));
  await expectText(walk, 'other', must.momentsSaid(json));
  await game.press(page.getByText('other lines of yours'));
  const held = await kept(page);
  const choices = page.getByRole('list', { name: /^What else could you have said/ });
  await game.press(choices.getByRole('button', { name: other.text }));
  await page.getByRole('heading', { name: 'Your way and the other, side by side' }).waitFor();
  const curves = page.getByRole('img', { name: /^Trust from/ });
  expect(await curves.getAttribute('aria-label')).toBe(must.curvesSaid(json, other.json, other.at));
  for (const same of await page.locator('.compared-same summary').all()) await game.press(same);
  const rows = plain(await page.getByRole('region', { name: 'Line by line' }).innerText());
  const said = must.comparedSaid(json, other.json, other.at);
  const text = await expectCard(walk, 'other', said, rows);
  for (const { outcome } of [json, other.json])
    expect(text).toContain(plain(outcome?.headline ?? ''));
  await expectRows(walk);
  await game.press('Back to the moment');
  await choices.waitFor();
  await game.expectFocus();
  expect(await kept(page), 'what the device holds').toBe(held);
}

/** Beside the number of a line stands what was said there on that way; one’s own are all there. */
async function expectRows(walk: Walk): Promise<void> {
  const { game, json, other, words } = walk;
  const list = game.page.getByRole('region', { name: 'Line by line' });
  const rows = await list.evaluate(readRows);
  const said = { own: must.ownLines(json), other: must.ownLines(other.json) };
  for (const { way, line, text } of rows)
    expect(plain(text), nameOf(walk, `line ${line}`)).toContain(said[way][line - 1]);
  // What differs stands first, then what is the same on both ways.
  const linesOn = (way: Row['way']) => rows.flatMap((row) => (row.way === way ? row.line : []));
  for (const way of ['own', 'other'] as const)
    expect(linesOn(way).toSorted((a, b) => a - b)).toEqual(
      [...said[way].keys()].map((at) => at + 1),
    );
  expect(linesOn('other')[0]).toBe(other.at + 1);
  const same = await list.locator('summary').allInnerTexts();
  const notes = rows.flatMap(({ note, trust }) => [note, trust]);
  const firstSame = rows.length - 2 * Number(/^\d+/.exec(same[0] ?? '')?.[0] ?? same.length);
  notes.splice(2 * firstSame, 0, ...same);
  expectSaid(await list.innerText(), notes, words, nameOf(walk, 'line by line'));
}

type Row = {
  readonly way: 'own' | 'other';
  /** 1-based number on that way. */
  readonly line: number;
  readonly text: string;
  /** Where the number stands. */
  readonly note: string;
  /** What it did to trust. */
  readonly trust: string;
};

/** Runs in the page. */
function readRows(list: Element): readonly Row[] {
  const wordsOf = (one: Element | null | undefined) => (one as HTMLElement | null)?.innerText ?? '';
  return [...list.querySelectorAll('.pair-side')].map((part) => {
    const note = wordsOf(part.querySelector('.pair-note'));
    const way = part.getAttribute('data-way') === 'own' ? 'own' : 'other';
    const trust = wordsOf(part.querySelector('.trust-mark')?.parentElement);
    return { way, line: Number(/\d+/.exec(note)?.[0]), text: wordsOf(part), note, trust };
  });
}

/** The first rule that is offered. */
export async function takeRule(walk: Walk): Promise<void> {
  const { game, json } = walk;
  const [rule] = json.rules;
  await expectText(walk, 'rule', must.rulesSaid(json));
  await game.change(() => game.press(game.page.locator('.rule-offer').first()));
  expect(await expectCard(walk, 'rule', [])).toContain(plain(rule?.text ?? '–'));
  await expectSheet(walk);
}

/** What would be printed now: the whole result on one page. */
async function expectSheet(walk: Walk): Promise<void> {
  const { page } = walk.game;
  await page.emulateMedia({ media: 'print' });
  const printed = await page.locator('.turn-short').count();
  const text = await page.locator('.paper-sheet').innerText();
  await page.emulateMedia({ media: 'screen' });
  expectSaid(text, must.sheetSaid(walk.json, READ, printed), walk.words, nameOf(walk, 'on paper'));
}
