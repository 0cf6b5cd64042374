// The whole debrief of two stories after a best, a worst and a mixed attempt: by mouse and by the keyboard
// alone, one of them with the canvas too, with every number held against `npm run replay`. What the cards of
// every story are given is held in tests/app/debrief-*.test.ts.

import { describe, expect, it } from 'vitest';
import { makeAttempt } from '../../src/core/play/attempt.ts';
import { walkDebrief } from './debrief-walk.ts';
import { leaveBehind } from './device.ts';
import { gameOn } from './game.ts';
import { keysWith, MOUSE } from './hands.ts';
import { inBrowser } from './harness.ts';
import { TWO_STORIES } from './two-stories.ts';
import { walksOf } from './walks.ts';

const open = inBrowser();
const HANDS = [MOUSE, keysWith('Enter')] as const;

describe.each(TWO_STORIES.map((scenario, index) => ({ scenario, index })))(
  '$scenario: best, worst and mixed, by mouse and keys in turn, with every number as replayed',
  ({ scenario, index }) => {
    const walks = walksOf(scenario);
    const stages = index === 0 ? (['off', 'on'] as const) : (['off'] as const);

    it.each(stages)('with the canvas %s', async (stage) => {
      expect(walks).toHaveLength(3);
      const game = await open({ stage, reducedMotion: 'reduce' });
      for (const { played } of walks) {
        const { attempt } = played;
        await leaveBehind(game.page, JSON.stringify(makeAttempt(attempt)), attempt.id);
      }
      await game.open('#/credits');
      const [address = ''] = game.page.url().split('#');
      for (const [place, walk] of walks.entries()) {
        const hand = HANDS[(index + place + (stage === 'on' ? 1 : 0)) % HANDS.length] ?? MOUSE;
        await walkDebrief({
          ...walk,
          game: gameOn(game.page, address, hand),
          hasCanvas: stage === 'on',
          isThorough: stage === 'off',
        });
      }
    });
  },
);

it('there is a row of every kind on the receipts that are walked', () => {
  const rows = TWO_STORIES.flatMap(walksOf).flatMap(({ json }) =>
    Object.values(json.receipts).flat(),
  );
  const kinds = new Set(rows.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(['doors_closed', 'pick', 'red_line_cap', 'repair', 'rounding']);
});
