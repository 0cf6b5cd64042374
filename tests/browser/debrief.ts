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

/** `at`: 1-based number of one's own line. */
export const markAt = ({ page }: Game, as: 'My best' | 'My costliest', at: number): Locator =>
  page.getByRole('button', { name: new RegExp(`^${as}\\W+line ${at} of`) });

export type Read = {
  readonly bands: Readonly<Record<Skill, Band>>;
  /** 1-based numbers of one's own lines. */
  readonly best: number;
  readonly costliest: number;
};

/** On the second card: everything that is asked there, and on to the third. */
export async function makeRead(game: Game, { bands, best, costliest }: Read): Promise<void> {
  for (const skill of SKILLS)
    await game.hand.tick(game.page, bandOf(game, skill, skillWords.bands[bands[skill]]));
  await game.press(markAt(game, 'My best', best));
  await game.press(markAt(game, 'My costliest', costliest));
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
