// The debrief as a learner walks it: the cards, and the read without which the later ones stay closed.

import type { Locator } from 'playwright-core';
import { SKILLS } from '../../src/core/vocabulary.ts';
import type { Game } from './game.ts';

export const nextCard = ({ page }: Game): Locator => page.getByRole('link', { name: 'Next' });

export const bandOf = ({ page }: Game, skill: string, band: string): Locator =>
  page
    .getByRole('group', { name: new RegExp(`^${skill}`, 'i') })
    .getByRole('radio', { name: band });

/** `at`: 1-based number of one's own line. */
export const markAt = ({ page }: Game, as: 'My best' | 'My costliest', at: number): Locator =>
  page.getByRole('button', { name: new RegExp(`^${as}\\W+line ${at} of`) });

/** From the first card of the debrief past the second one. */
export async function noteRead(game: Game): Promise<void> {
  await game.change(() => game.press(nextCard(game)));
  for (const skill of SKILLS) await game.hand.tick(game.page, bandOf(game, skill, 'Developing'));
  await game.press(markAt(game, 'My best', 1));
  await game.press(markAt(game, 'My costliest', 2));
  await game.change(() => game.press('This is my read'));
}

/** From the ending of a story to the result on one page. */
export async function toResult(game: Game): Promise<void> {
  await noteRead(game);
  const [, attempt = ''] = /#\/debrief\/(\w+)/.exec(game.page.url()) ?? [];
  await game.open(`#/result/${attempt}`);
  await game.button('Play again').waitFor();
}
