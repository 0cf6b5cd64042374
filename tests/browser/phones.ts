// Phones in a workshop: real pages, each in a browser of its own, that come in by the code and vote.

import type { Page } from 'playwright-core';
import type { Round } from '../../src/core/room/ballots.ts';
import type { Letter } from '../../src/core/room/scene.ts';
import { ENGLISH } from '../words/all-words.ts';
import type { inBrowser } from './harness.ts';

const words = ENGLISH.phone;

export type PhoneOnHand = {
  readonly page: Page;
  /** Resolves when the server has the vote. */
  readonly vote: (letter: Letter, round: Round) => Promise<void>;
  /** It is switched off. */
  readonly drop: () => Promise<void>;
};

export async function takePhone(
  open: ReturnType<typeof inBrowser>,
  code: string,
): Promise<PhoneOnHand> {
  const { page, open: go } = await open({ viewport: { width: 390, height: 844 } });
  await go(`#/p/${code}`);
  await page.getByText(words.you('')).first().waitFor();
  return {
    page,
    vote: async (letter, round) => {
      const { title } = words.steps[round === 1 ? 'committing' : 'recommitting'];
      await page.getByRole('heading', { name: title }).waitFor();
      await page.locator(`button[data-letter="${letter}"]`).click();
      await page.getByText(words.vote.isIn(letter)).first().waitFor();
    },
    drop: () => page.context().close(),
  };
}
