// The whole debrief of every story after a best, a worst and a mixed attempt: by mouse and by the
// keyboard alone, with the canvas and without, with every number held against `npm run replay`.

import { describe, expect, it } from 'vitest';
import { makeAttempt } from '../../src/core/play/attempt.ts';
import { SCENARIOS } from '../shipped.ts';
import { walkDebrief } from './debrief-walk.ts';
import { leaveBehind } from './device.ts';
import { gameOn } from './game.ts';
import { keysWith, MOUSE } from './hands.ts';
import { inBrowser } from './harness.ts';
import { walksOf } from './walks.ts';

const open = inBrowser();
const HANDS = [MOUSE, keysWith('Enter')] as const;

describe.each(SCENARIOS.map((scenario, index) => ({ scenario, index })))(
  '$scenario: best, worst and mixed, by mouse and keys in turn, with every number as replayed',
  ({ scenario, index }) => {
    const walks = walksOf(scenario);

    it.each(['off', 'on'] as const)('with the canvas %s', async (stage) => {
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
