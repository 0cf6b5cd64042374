import { describe, expect, it } from 'vitest';
import { eventually } from './eventually.ts';
import { framesOf, hideTab, showTab, startWatching, strayDraws } from './frames.ts';
import type { Game } from './game.ts';
import { inBrowser } from './harness.ts';
import { drawnIn, openOnStage, settle } from './on-stage.ts';
import { WORST } from './routes.ts';

const open = inBrowser();

describe('the stage', () => {
  it('draws nothing at all where less motion is wanted and nothing changes', async () => {
    const game = await openOnStage(open, { reducedMotion: 'reduce' });
    await eventually(() => drawnIn(game, 1000)).toBe(0);
    await game.goOnUntilChoices();
    await eventually(async () => (await framesOf(game.page)).length).toBeGreaterThan(0);
  });

  it('draws nothing in a hidden tab, and has caught up when it is seen again', async () => {
    const game = await openOnStage(open);
    await settle(game);
    await hideTab(game.page);
    await game.goOnUntilChoices();
    expect(await drawnIn(game, 500)).toBe(0);
    expect(await strayDraws(game.page)).toBe(0);
    await showTab(game.page);
    await eventually(async () => (await framesOf(game.page)).length).toBeGreaterThan(0);
  });
});

describe('when the graphics context is lost', () => {
  it('in the middle of a play, one plays on', async () => {
    const game = await openOnStage(open);
    const [first = '', second = ''] = WORST.picks;
    await game.sayAll([first]);
    await loseContext(game, 'for good');
    await game.sayAll([second]);
    await game.page.locator('canvas').waitFor({ state: 'detached' });
    expect((await game.goOnUntilChoices()).prompt).toBe('choose');
  });

  it('and given back, the picture comes back with it', async () => {
    const game = await openOnStage(open);
    await loseContext(game, 'for a moment');
    await startWatching(game.page);
    await game.goOnUntilChoices();
    await eventually(async () => (await framesOf(game.page)).length).toBeGreaterThan(0);
  });
});

const loseContext = (game: Game, length: 'for good' | 'for a moment'): Promise<void> =>
  game.page.evaluate(async (isForGood) => {
    const canvas = document.querySelector('canvas');
    const context = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
    const loss = context?.getExtension('WEBGL_lose_context');
    if (!canvas || !loss) throw new Error('There is no context to lose.');
    // Only once everyone has heard of the loss may the context be given back.
    const lost = new Promise((go) =>
      canvas.addEventListener('webglcontextlost', () => setTimeout(go)),
    );
    loss.loseContext();
    await lost;
    if (isForGood) return;
    const restored = new Promise((go) => canvas.addEventListener('webglcontextrestored', go));
    loss.restoreContext();
    await restored;
  }, length === 'for good');
