// What the wall, the hand-out and the table say of a workshop, held against its votes.

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { LETTERS } from '../../src/core/room/scene.ts';
import { SKILLS } from '../../src/core/vocabulary.ts';
import { ENGLISH } from '../words/all-words.ts';
import { findFaults } from './access.ts';
import { type Counted, frameOf, type Hands, handsAt, measuring, scoreOf } from './workshop.ts';

const words = ENGLISH.room;

export async function look(page: Page, place: string): Promise<void> {
  expect.soft(await findFaults(page), place).toEqual([]);
}

export async function expectRevealed(wall: Page, { first, second }: Counted): Promise<void> {
  expect(await frameOf(wall)).toBe('reveal');
  const shown = await wall.locator('.wall-votes').allTextContents();
  expect(shown).toEqual(
    first.map((hands, at) => words.votes(hands, second ? second[at] : undefined)),
  );
  const flow = await wall.locator('.vote-flow g text').allTextContents();
  const column = (hands: Hands) =>
    hands.flatMap((one, at) => (one > 0 ? [`${LETTERS[at]} ${one}`] : []));
  expect(flow).toEqual([...column(first), ...(second ? column(second) : [])]);
}

export async function expectSlide(
  wall: Page,
  counted: readonly Counted[],
  skill: (typeof SKILLS)[number],
): Promise<void> {
  await wall.getByRole('heading', { name: ENGLISH.skills.names[skill] }).waitFor();
  const measured = measuring(counted, skill);
  expect(await wall.locator('.wall-score').innerText()).toBe(
    words.wall.ofHundred(scoreOf(counted, skill)),
  );
  const rows = await wall
    .locator('.wall-skill tbody tr')
    .evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent))),
    );
  expect(rows).toEqual(
    measured.map((one) => [0, 1, 2, 3, 4].map((points) => handsAt(one, skill, points))),
  );
  if (skill === 'empathy') await look(wall, 'wall, skill');
}

export async function expectHandout(desk: Page, counted: readonly Counted[], rule: string) {
  const sheet = desk.locator('.handout');
  expect(await sheet.innerText()).toContain(rule);
  const shown = await sheet
    .locator('.handout-decisions > li')
    .evaluateAll((all) =>
      all.map((one) => [...one.querySelectorAll('.handout-count')].map((it) => it.textContent)),
    );
  expect(shown).toEqual(
    counted.map(({ first, second }) =>
      first.map((hands, at) => (second ? `${hands} → ${second[at]}` : `${hands}`)),
    ),
  );
  const scores = await sheet.locator('dd').allInnerTexts();
  expect(scores).toEqual(SKILLS.map((skill) => ENGLISH.skills.outOf100(scoreOf(counted, skill))));
}

export async function pages(desk: Page): Promise<number> {
  const file = (await desk.pdf({ format: 'A4', printBackground: true })).toString('latin1');
  return [...file.matchAll(/\/Type\s*\/Page\b/g)].length;
}

export async function expectCsv(
  stream: AsyncIterable<unknown>,
  counted: readonly Counted[],
  rule: string,
): Promise<void> {
  let text = '';
  for await (const piece of stream) text += String(piece);
  const rows = text.trim().split('\r\n');
  expect(rows[0]).toBe(words.csv.columns.join(','));
  expect(text).toContain(rule);
  for (const { first, second, decision } of counted)
    for (const [at, letter] of LETTERS.entries()) {
      const row = rows.find((one) => one.startsWith(`${decision.title},${letter},`)) ?? '';
      expect(row).toContain(`,${first[at]},${second ? second[at] : ''},`);
    }
}
