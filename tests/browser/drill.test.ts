import { expect, it } from 'vitest';
import { nextCard, noteRead } from './debrief.ts';
import { leaveBehind } from './device.ts';
import { inBrowser } from './harness.ts';
import { readResult, resultOf } from './result.ts';
import { DRILL, RUNS, saved } from './routes.ts';

const open = inBrowser();

it('three runs have different rounds, and end differently', () => {
  const ways = Object.values(RUNS).map(({ way }) => way);
  expect(new Set(ways.map(({ ending }) => ending.id)).size).toBe(3);
  const rounds = ways.map(({ playthrough }) => playthrough.turns.map((turn) => turn.decision.id));
  expect(new Set(rounds.map((ids) => ids.join())).size).toBe(3);
});

it.each(['best', 'worst', 'mixed'] as const)(
  'the %s run is played to its ending, and its debrief to the last card',
  async (name) => {
    const { seed, way } = RUNS[name];
    const viewport = { width: 1024, height: 576 };
    const game = await open({ stage: name === 'mixed' ? 'on' : 'off', viewport });
    const begun = saved(way.picks.slice(0, 1), 'assess', { seed }, DRILL);
    await leaveBehind(game.page, JSON.stringify(begun));
    await game.open(`#/s/${DRILL}?mode=assess`);
    await game.page.getByText('Round 2 of 12').waitFor();
    await game.sayAll(way.picks.slice(1));

    await noteRead(game);
    await game.page.getByRole('heading', { name: /^Three skills/ }).waitFor();
    await game.change(() => game.press(nextCard(game)));
    await game.page.getByRole('heading', { name: 'What was tempting' }).waitFor();
    const said = game.page.locator('section[aria-labelledby^="tempts-"] > ul > li');
    expect(await said.count()).toBe(way.picks.length);
    await game.change(() => game.press(nextCard(game)));
    await game.page.getByRole('heading', { name: /^One rule/ }).waitFor();
    expect(await nextCard(game).count()).toBe(0);

    await game.open('#/result/a1');
    await game.button('Play again').waitFor();
    expect(await readResult(game)).toEqual(resultOf(way));
  },
);
