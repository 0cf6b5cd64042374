import { describe, expect, it } from 'vitest';
import { toResult } from './debrief.ts';
import { playAddress } from './game.ts';
import { NEXT } from './hands.ts';
import { inBrowser } from './harness.ts';
import { readResult, resultOf } from './result.ts';
import { BEST, WORST } from './routes.ts';

const open = inBrowser(['--disable-gpu', '--disable-3d-apis']);

describe('in a browser without WebGL', () => {
  it('the story can be played to its ending', async () => {
    const game = await open({ stage: 'on' });
    await game.begin('assess');
    await game.sayAll(WORST.picks);
    await toResult(game);
    expect(await readResult(game)).toEqual(resultOf(WORST));
    expect(await game.page.locator('canvas').count()).toBe(0);
  });

  it('and where the engine does not arrive, too', async () => {
    const game = await open({ stage: 'on', allowed: /Failed to load resource/ });
    await game.page.route(/\/assets\/stage-.*\.js$/, (route) => route.abort());
    await game.open(playAddress('assess'));
    await game.button(NEXT).waitFor();
    await game.sayAll(BEST.picks.slice(0, 3));
  });
});
