import { describe, expect, it } from 'vitest';
import { toResult } from './debrief.ts';
import type { Game } from './game.ts';
import { inBrowser } from './harness.ts';
import { readResult, resultOf } from './result.ts';
import { WORST } from './routes.ts';

const open = inBrowser();

/** Longest of what moves in the page now, in milliseconds. */
const longestMotion = (game: Game): Promise<number> =>
  game.page.evaluate(() => {
    const lengths = document.getAnimations().map((one) => one.effect?.getComputedTiming());
    return Math.max(0, ...lengths.map((one) => Number(one?.duration ?? 0)));
  });

describe('where the device asks for less motion', () => {
  it('nothing in the page moves, and the story can be played to its ending', async () => {
    const game = await open({ reducedMotion: 'reduce' });
    await game.begin('assess');
    for (const choice of WORST.picks) {
      await game.goOnUntilChoices();
      expect(await longestMotion(game)).toBe(0);
      await game.say(choice);
      expect(await longestMotion(game)).toBe(0);
    }
    await game.goOnUntilChoices();
    await toResult(game);
    expect(await longestMotion(game)).toBe(0);
    expect(await readResult(game)).toEqual(resultOf(WORST));
  });

  it('the player’s own setting wins over the device', async () => {
    const game = await open({ reducedMotion: 'no-preference' });
    await game.begin('learn');
    await game.press('Pause');
    await game.press('Settings');
    await game.page.getByRole('radio', { name: 'Less' }).check();
    await game.press('Done');
    await game.goOnUntilChoices();
    expect(await longestMotion(game)).toBe(0);
  });
});
