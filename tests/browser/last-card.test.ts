import { describe, expect, it } from 'vitest';
import { nextCard, noteRead } from './debrief.ts';
import { leaveBehind } from './device.ts';
import { inBrowser } from './harness.ts';
import { readResult, resultOf } from './result.ts';
import { OTHER_SCENARIOS, saved, waysThrough } from './routes.ts';

const open = inBrowser();

// The one that is left out is walked card by card in debrief-walk.test.ts.
describe.each(OTHER_SCENARIOS)('%s', (scenario) => {
  const ways = waysThrough(scenario);

  it.each(['best', 'worst', 'mixed'] as const)(
    'said the last line of the %s way, its debrief opens to the last card',
    async (name) => {
      const way = ways[name];
      const game = await open({ viewport: { width: 1024, height: 576 } });
      const begun = saved(way.picks.slice(0, -1), 'assess', {}, scenario);
      await leaveBehind(game.page, JSON.stringify(begun));
      await game.open(`#/s/${scenario}?mode=assess`);
      await game.sayAll(way.picks.slice(-1));
      const headline = game.page.getByRole('heading', { level: 1, name: way.ending.headline });
      await headline.waitFor();
      await noteRead(game);
      while ((await nextCard(game).count()) > 0)
        await game.change(() => game.press(nextCard(game)));
      await game.page.getByRole('heading', { name: /^One rule/ }).waitFor();
      await game.open('#/result/a1');
      await game.button('Play again').waitFor();
      expect(await readResult(game)).toEqual(resultOf(way));
    },
  );
});
