import { describe, expect, it } from 'vitest';
import { eventually } from './eventually.ts';
import {
  framesOf,
  hideTab,
  median,
  now,
  pressedAt,
  pretendCard,
  showTab,
  startWatching,
  strayDraws,
  watchFrames,
} from './frames.ts';
import type { Game } from './game.ts';
import { inBrowser } from './harness.ts';
import { EDITION, WORST } from './routes.ts';

const open = inBrowser();

/** Small, because a software renderer pays for every pixel and the page's script for none. */
const SMALL = { width: 800, height: 450 };

type Device = {
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly hasCard?: boolean;
};

async function openOnStage(device: Device = {}): Promise<Game> {
  const { reducedMotion = 'no-preference', hasCard = true } = device;
  const game = await open({ stage: 'on', viewport: SMALL, before: watchFrames, reducedMotion });
  if (hasCard) await game.page.addInitScript(pretendCard);
  await game.begin('assess');
  await eventually(async () => (await framesOf(game.page)).length).toBeGreaterThan(0);
  return game;
}

const drawnIn = async (game: Game, milliseconds: number): Promise<number> => {
  await startWatching(game.page);
  await game.page.evaluate((length) => new Promise((go) => setTimeout(go, length)), milliseconds);
  return (await framesOf(game.page)).length;
};

/** Until what was set going by the last step has arrived: the camera is the slowest. */
const settle = (game: Game) =>
  eventually(async () => (await now(game.page)) - (await pressedAt(game.page))).toBeGreaterThan(
    2500,
  );

/** Whether the customer's first line after this pick shows another mood than her last one before. */
function changesMood(turn: number): boolean {
  const { customer } = EDITION.header;
  const { opening, turns } = WORST.playthrough;
  const before = [opening, ...turns.slice(0, turn).map((one) => one.beat)]
    .flatMap((beat) => beat.lines)
    .findLast((line) => customer in line.moods);
  const after = turns[turn]?.beat.lines.find((line) => line.speaker !== 'you');
  const mood = after?.moods[customer];
  return mood !== undefined && mood !== before?.moods[customer] && after?.place === null;
}

describe('the stage', () => {
  it('shows the customer’s reaction within 400 ms of the step that follows a pick', async () => {
    const game = await openOnStage({ hasCard: false });
    const delays: number[] = [];
    for (const [turn, choice] of WORST.picks.entries()) {
      await game.goOnUntilChoices();
      await game.say(choice);
      if (!changesMood(turn)) continue;
      await settle(game);
      await startWatching(game.page, true);
      await eventually(async () => (await framesOf(game.page)).length).toBeGreaterThan(2);
      const idle = Math.max(...(await framesOf(game.page)).map((frame) => frame.changed ?? 0));
      await game.goOn();
      const pressed = await pressedAt(game.page);
      const isReaction = ({ at, changed }: { at: number; changed: number | null }) =>
        at >= pressed && (changed ?? 0) > Math.max(0.002, 2 * idle);
      const reaction = async () => (await framesOf(game.page)).find(isReaction);
      await eventually(reaction).toBeDefined();
      delays.push(((await reaction())?.at ?? Number.NaN) - pressed);
    }
    expect(delays.length).toBeGreaterThan(2);
    expect(median(delays)).toBeLessThanOrEqual(400);
  });

  it('costs the page at most 4 ms of script a frame, and few draw calls', async () => {
    const game = await openOnStage();
    for (const choice of WORST.picks.slice(0, 3)) {
      await game.goOnUntilChoices();
      await game.say(choice);
      await game.goOn();
    }
    await startWatching(game.page);
    await eventually(async () => (await framesOf(game.page)).length).toBeGreaterThan(20);
    const frames = await framesOf(game.page);
    expect(median(frames.map((frame) => frame.script))).toBeLessThanOrEqual(4);
    expect(Math.max(...frames.map((frame) => frame.drawCalls))).toBeLessThanOrEqual(40);
  });

  it('draws a few pictures a second where there is no graphics card, even while something moves', async () => {
    const game = await openOnStage({ hasCard: false });
    await game.goOnUntilChoices();
    await game.say(WORST.picks[0] ?? '');
    await game.goOn();
    const drawn = await drawnIn(game, 1000);
    expect(drawn).toBeGreaterThan(0);
    expect(drawn).toBeLessThanOrEqual(6);
  });

  it('comes down to a dozen pictures a second while one reads', async () => {
    const game = await openOnStage();
    await eventually(() => drawnIn(game, 1000)).toBeLessThanOrEqual(15);
  });

  it('draws nothing at all where less motion is wanted and nothing changes', async () => {
    const game = await openOnStage({ reducedMotion: 'reduce' });
    await eventually(() => drawnIn(game, 1000)).toBe(0);
    await game.goOnUntilChoices();
    await eventually(async () => (await framesOf(game.page)).length).toBeGreaterThan(0);
  });

  it('draws nothing in a hidden tab, and has caught up when it is seen again', async () => {
    const game = await openOnStage();
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
    const game = await openOnStage();
    const [first = '', second = ''] = WORST.picks;
    await game.sayAll([first]);
    await loseContext(game, 'for good');
    await game.sayAll([second]);
    await game.page.locator('canvas').waitFor({ state: 'detached' });
    expect((await game.goOnUntilChoices()).prompt).toBe('choose');
  });

  it('and given back, the picture comes back with it', async () => {
    const game = await openOnStage();
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
