// The debrief as a learner walks it: the cards, and the read without which the later ones stay closed.

import type { Locator } from 'playwright-core';
import { type Band, SKILLS, type Skill } from '../../src/core/vocabulary.ts';
import { skills as skillWords } from '../../src/words/en/skills.ts';
import type { Game } from './game.ts';

export const nextCard = ({ page }: Game): Locator => page.getByRole('link', { name: 'Next' });

export const bandOf = ({ page }: Game, skill: string, band: string): Locator =>
  page
    .getByRole('group', { name: new RegExp(`^${skill}`, 'i') })
    .getByRole('radio', { name: band });

/** `place`: 1-based, among the lines that one may choose from. */
export const lineIn = ({ page }: Game, place: number): Locator =>
  page.locator('.read-line').nth(place - 1);

export type Read = {
  readonly bands: Readonly<Record<Skill, Band>>;
  /** 1-based places among the lines that one may choose from. */
  readonly best: number;
  readonly costliest: number;
};

/** On the second card: everything that is asked there, and on to the third. */
export async function makeRead(game: Game, { bands, best, costliest }: Read): Promise<void> {
  for (const skill of SKILLS)
    await game.hand.tick(game.page, bandOf(game, skill, skillWords.bands[bands[skill]]));
  await game.press(lineIn(game, best));
  await game.press(lineIn(game, costliest));
  await game.change(() => game.press('This is my read'));
}

const ANY_READ: Read = {
  bands: { empathy: 'developing', ownership: 'developing', recovery: 'developing' },
  best: 1,
  costliest: 2,
};

/** From the first card of the debrief past the second one. */
export async function noteRead(game: Game): Promise<void> {
  await game.change(() => game.press(nextCard(game)));
  await makeRead(game, ANY_READ);
}

/** From the ending of a story to the result on one page. */
export async function toResult(game: Game): Promise<void> {
  await noteRead(game);
  const [, attempt = ''] = /#\/debrief\/(\w+)/.exec(game.page.url()) ?? [];
  await game.open(`#/result/${attempt}`);
  await game.button('Play again').waitFor();
}
