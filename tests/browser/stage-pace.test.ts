// How soon and how often the stage draws, and what that costs: times, so no browser runs beside it.

import { describe, expect, it } from 'vitest';
import { eventually } from './eventually.ts';
import { framesOf, median, pressedAt, startWatching } from './frames.ts';
import { inBrowser } from './harness.ts';
import { drawnIn, openOnStage, settle } from './on-stage.ts';
import { EDITION, WORST } from './routes.ts';

const open = inBrowser();

/** Reactions, of which the median is held to its time. */
const MEASURED = 5;

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
    const game = await openOnStage(open, { hasCard: false });
    const delays: number[] = [];
    for (const [turn, choice] of WORST.picks.entries()) {
      if (delays.length === MEASURED) break;
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
    expect(delays).toHaveLength(MEASURED);
    expect(median(delays)).toBeLessThanOrEqual(400);
  });

  it('costs the page at most 4 ms of script a frame, and few draw calls', async () => {
    const game = await openOnStage(open);
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
    const game = await openOnStage(open, { hasCard: false });
    await game.goOnUntilChoices();
    await game.say(WORST.picks[0] ?? '');
    await game.goOn();
    const drawn = await drawnIn(game, 1000);
    expect(drawn).toBeGreaterThan(0);
    expect(drawn).toBeLessThanOrEqual(6);
  });

  it('comes down to a dozen pictures a second while one reads', async () => {
    const game = await openOnStage(open);
    await eventually(() => drawnIn(game, 1000)).toBeLessThanOrEqual(15);
  });
});
