import { describe, expect, it } from 'vitest';
import { tableauOf } from '../../src/app/playing/tableau-of.ts';
import { toResult } from './debrief.ts';
import { eventually } from './eventually.ts';
import { type Game, playAddress } from './game.ts';
import { NEXT } from './hands.ts';
import { inBrowser } from './harness.ts';
import { readResult, resultOf } from './result.ts';
import { BEST, EDITION, WORST } from './routes.ts';

const open = inBrowser(['--disable-gpu', '--disable-3d-apis']);

/** Who stands in the still picture, and with which face. */
const facesOn = ({ page }: Game): Promise<Readonly<Record<string, string>>> =>
  page
    .locator('[data-still] [data-person]')
    .evaluateAll((people) =>
      Object.fromEntries(
        people.map((one) => [
          (one as HTMLElement).dataset.person,
          one.querySelector<HTMLElement>('[data-face]')?.dataset.face,
        ]),
      ),
    );

/** The same as the core has it after so many picks. */
function facesAfter(picks: number): Readonly<Record<string, string>> {
  const { opening, turns } = WORST.playthrough;
  const lines = [opening, ...turns.slice(0, picks).map(({ beat }) => beat)].flatMap(
    (beat) => beat.lines,
  );
  const { figures = [], caller = null } = tableauOf(EDITION.header, lines) ?? {};
  return Object.fromEntries(
    [...figures, ...(caller ? [caller.figure] : [])].map(({ id, mood }) => [id, mood]),
  );
}

/** Whether the customer’s face is in the picture, all of it. */
const isFaceWhole = ({ page }: Game): Promise<boolean> =>
  page.locator(`[data-person="${EDITION.header.customer}"] [data-face]`).evaluate((face) => {
    const [shown, slot] = [face, face.closest('[data-still]')].map((one) =>
      one?.getBoundingClientRect(),
    );
    return (
      shown !== undefined &&
      slot !== undefined &&
      shown.left >= slot.left &&
      shown.right <= slot.right &&
      shown.top >= slot.top &&
      shown.bottom <= slot.bottom
    );
  });

describe('in a browser without WebGL', () => {
  it('the story can be played to its ending, beside a still picture of its people and their moods', async () => {
    const game = await open({ stage: 'on' });
    await game.begin('assess');
    const seen = new Set<string>();
    for (const [turn, choice] of WORST.picks.slice(0, 4).entries()) {
      await game.goOnUntilChoices();
      await eventually(() => facesOn(game)).toEqual(facesAfter(turn));
      for (const face of Object.values(facesAfter(turn))) seen.add(face);
      await game.say(choice);
    }
    expect(seen.size).toBeGreaterThan(2);
    await game.goOnUntilChoices();
    for (const [width, height] of [
      [390, 844],
      [1920, 1080],
      [1280, 720],
    ] as const) {
      await game.page.setViewportSize({ width, height });
      await eventually(() => isFaceWhole(game)).toBe(true);
    }
    await game.sayAll(WORST.picks.slice(4));
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
    await eventually(async () => Object.keys(await facesOn(game)).length).toBeGreaterThan(0);
  });
});
