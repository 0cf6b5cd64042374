import { describe, expect, it } from 'vitest';
import { noteRead } from './debrief.ts';
import { leaveBehind } from './device.ts';
import type { Game } from './game.ts';
import { inBrowser } from './harness.ts';
import { saved, WORST } from './routes.ts';

const open = inBrowser();

/** Longest of what moves in the page now, in milliseconds. */
const longestMotion = (game: Game): Promise<number> =>
  game.page.evaluate(() => {
    const lengths = document.getAnimations().map((one) => one.effect?.getComputedTiming());
    return Math.max(0, ...lengths.map((one) => Number(one?.duration ?? 0)));
  });

describe('where the device asks for less motion', () => {
  it('nothing in the page moves, line by line and in the debrief', async () => {
    const game = await open({ reducedMotion: 'reduce' });
    await game.begin('assess');
    for (const choice of WORST.picks.slice(0, 6)) {
      await game.goOnUntilChoices();
      expect(await longestMotion(game)).toBe(0);
      await game.say(choice);
      expect(await longestMotion(game)).toBe(0);
    }
    await leaveBehind(game.page, JSON.stringify(saved(WORST.picks, 'assess')));
    await game.page.reload();
    await game.open('#/debrief/a1');
    await noteRead(game);
    expect(await longestMotion(game)).toBe(0);
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
