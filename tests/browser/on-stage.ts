// A play with the stage drawn, and its frames counted.

import { eventually } from './eventually.ts';
import { framesOf, now, pressedAt, pretendCard, startWatching, watchFrames } from './frames.ts';
import type { Game } from './game.ts';
import type { Opening } from './harness.ts';

type Open = (opening: Opening) => Promise<Game>;

/** Small, because a software renderer pays for every pixel and the page's script for none. */
const SMALL = { width: 800, height: 450 };

type Device = {
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly hasCard?: boolean;
};

export async function openOnStage(open: Open, device: Device = {}): Promise<Game> {
  const { reducedMotion = 'no-preference', hasCard = true } = device;
  const game = await open({ stage: 'on', viewport: SMALL, before: watchFrames, reducedMotion });
  if (hasCard) await game.page.addInitScript(pretendCard);
  await game.begin('assess');
  await eventually(async () => (await framesOf(game.page)).length).toBeGreaterThan(0);
  return game;
}

export const drawnIn = async (game: Game, milliseconds: number): Promise<number> => {
  await startWatching(game.page);
  await game.page.evaluate((length) => new Promise((go) => setTimeout(go, length)), milliseconds);
  return (await framesOf(game.page)).length;
};

/** Until what was set going by the last step has arrived: the camera is the slowest. */
export const settle = (game: Game) =>
  eventually(async () => (await now(game.page)) - (await pressedAt(game.page))).toBeGreaterThan(
    2500,
  );
