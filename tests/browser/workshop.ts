// A workshop as a facilitator holds it: the desk, the wall in its window, and the hands that go up.

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { bestPoints } from '../../src/core/play/tapped.ts';
import { LETTERS, type Letter } from '../../src/core/room/scene.ts';
import { isEvidence } from '../../src/core/score/measure.ts';
import type { Choice, Decision } from '../../src/core/story/line.ts';
import type { Skill } from '../../src/core/vocabulary.ts';
import { ENGLISH } from '../words/all-words.ts';
import { eventually } from './eventually.ts';
import type { Game } from './game.ts';
import { EDITIONS } from './routes.ts';

const words = ENGLISH.room;

export const GARAGE = EDITIONS.find(({ header }) => header.id === 'rental_garage');

export type Hands = readonly [number, number, number, number];

/** What the hands said at one stop, by letter, and which choice each letter was. */
export type Counted = {
  readonly decision: Decision;
  readonly choices: Readonly<Record<Letter, Choice>>;
  readonly first: Hands;
  readonly second: Hands | null;
};

export const frameOf = (wall: Page) => wall.locator('.wall-screen').getAttribute('data-frame');
export const nextButton = (desk: Page) => desk.locator('.desk-next');

export async function begin({ page, open, press }: Game): Promise<void> {
  await open('#/room/rental_garage');
  await page.getByRole('radio', { name: words.prepare.minutes(30) }).check();
  await press(words.prepare.begin);
  await nextButton(page).waitFor();
}

export async function openWall({ page, press }: Game): Promise<Page> {
  const opened = page.waitForEvent('popup');
  await press(words.desk.openWall);
  const wall = await opened;
  await wall.locator('.wall-screen').waitFor();
  await page.getByText(words.desk.wallOpen).waitFor();
  return wall;
}

/** Presses Page Down at the desk until the wall has this frame. */
export async function goOnTo(desk: Page, wall: Page, frame: string): Promise<void> {
  for (let count = 0; (await frameOf(wall)) !== frame; count += 1) {
    expect(count, `steps to “${frame}”`).toBeLessThan(120);
    await step(desk, wall, () => desk.keyboard.press('PageDown'));
  }
}

/** Does what changes the wall, and waits until it has. */
export async function step(desk: Page, wall: Page, act: () => Promise<void>): Promise<void> {
  const before = await shownOn(wall);
  await nextButton(desk).focus();
  await act();
  await eventually(() => shownOn(wall)).not.toBe(before);
}

/** All but the stage, whose pictures come when they come. */
const shownOn = (wall: Page): Promise<string> =>
  wall.locator('.wall-screen').evaluate((main) => {
    const beside = [...main.children].filter((one) => !one.matches('.wall-stage'));
    return main.getAttribute('data-frame') + beside.map((one) => one.outerHTML).join('');
  });

export async function count(desk: Page, wall: Page, hands: Hands): Promise<void> {
  for (const [at, letter] of LETTERS.entries())
    await desk.getByLabel(words.desk.handsFor(letter)).fill(String(hands[at]));
  const all = hands.reduce((sum, one) => sum + one, 0);
  await wall.getByText(words.wall.votesIn(all, 0)).waitFor();
  await nextButton(desk).focus();
}

/** Which decision the wall asks, and which choice stands behind each letter there. */
export async function askedOn(wall: Page): Promise<Pick<Counted, 'decision' | 'choices'>> {
  const texts = await wall.locator('.wall-said').allInnerTexts();
  const decision = Object.values(GARAGE?.key.decisions ?? {}).find(({ choices }) =>
    choices.every(({ text }) => texts.some((shown) => shown.includes(text))),
  );
  if (!decision) throw new Error(`No decision has the answers ${texts.join(' ')}`);
  const of = (letter: Letter) =>
    decision.choices.find(({ text }) => texts[LETTERS.indexOf(letter)]?.includes(text)) as Choice;
  return { decision, choices: { A: of('A'), B: of('B'), C: of('C'), D: of('D') } };
}

/** By the formula, from the hands alone: `100·Σw·p / Σw·P`, rounded half up. */
export function scoreOf(counted: readonly Counted[], skill: Skill): number {
  let [earned, open] = [0, 0];
  for (const { decision, choices, first } of measuring(counted, skill))
    for (const [at, letter] of LETTERS.entries()) {
      const hands = first[at] ?? 0;
      earned += decision.stakes * hands * choices[letter].points[skill];
      open += decision.stakes * hands * bestPoints(decision, skill);
    }
  return Math.floor((100 * earned) / open + 0.5);
}

export const measuring = (counted: readonly Counted[], skill: Skill): readonly Counted[] =>
  counted.filter(({ decision }) => isEvidence(decision, skill));

/** How many first hands were for an answer of so many points. */
export const handsAt = ({ choices, first }: Counted, skill: Skill, points: number): number =>
  LETTERS.reduce(
    (sum, letter, at) => sum + (choices[letter].points[skill] === points ? (first[at] ?? 0) : 0),
    0,
  );
