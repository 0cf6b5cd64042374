// The debrief of one attempt, card by card, as a learner does it. On every card everything that is
// said is held against the answer of `npm run replay … --json`.

import { expect } from 'vitest';
import { makeRead, nextCard } from './debrief.ts';
import type { Game } from './game.ts';
import { takeOtherLine, takeRule } from './walk-after.ts';
import { answer, hearThem, openDots, seeOutcome } from './walk-before.ts';
import { expectCard, READ, type Walk } from './walk-card.ts';

export async function walkDebrief(walk: Walk): Promise<void> {
  const { game, played, json } = walk;
  await game.open(`#/debrief/${played.attempt.id}`);
  await game.page.getByRole('heading', { name: json.outcome?.headline ?? '', level: 1 }).waitFor();
  await seeOutcome(walk);
  await onward(game);
  await expectCard(walk, 'read', []);
  expect(await game.page.locator('.read-line').count()).toBe(json.candidates.length);
  await makeRead(game, READ);
  await hearThem(walk);
  await onward(game);
  await openDots(walk);
  await onward(game);
  await answer(walk);
  await onward(game);
  await takeOtherLine(walk);
  await onward(game);
  await takeRule(walk);
}

const onward = (game: Game) => game.change(() => game.press(nextCard(game)));
