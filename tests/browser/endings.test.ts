import { describe, expect, it } from 'vitest';
import { toResult } from './debrief.ts';
import { inBrowser } from './harness.ts';
import { readResult, resultOf } from './result.ts';
import { BEST, MIXED, OTHER_SCENARIOS, SCENARIO, WORST, waysThrough } from './routes.ts';
import { TWO_STORIES } from './two-stories.ts';

const open = inBrowser();

describe('played by mouse to an ending, the result says what the core says', () => {
  it('there are a best, a worst and a mixed way, and they end differently', () => {
    expect(new Set([BEST, WORST, MIXED].map((way) => way.ending.id)).size).toBe(3);
  });

  it.each([
    // The best way leads through every place, and is played with the picture behind it.
    ['the best', BEST, 'on'],
    ['the worst', WORST, 'off'],
    ['a mixed', MIXED, 'off'],
  ] as const)('after %s way', async (_name, way, stage) => {
    const game = await open({ stage, viewport: { width: 1024, height: 576 } });
    await game.begin('assess');
    await game.sayAll(way.picks);
    await toResult(game);
    const said = await readResult(game);
    expect(said).toEqual(resultOf(way));
    for (const { number, rows } of said.skills)
      expect(rows.reduce((sum, row) => sum + row, 0)).toBeCloseTo(number ?? 0, 6);
  });
});

const [other = ''] = TWO_STORIES.filter((scenario) => scenario !== SCENARIO);

describe(`${other}, played by its deep link`, () => {
  const ways = waysThrough(other);

  it.each(['best', 'worst'] as const)('ends on the %s way as the core says', async (name) => {
    const way = ways[name];
    const game = await open({ stage: 'off', viewport: { width: 1024, height: 576 } });
    await game.beginAt(other);
    await game.sayAll(way.picks);
    await toResult(game);
    expect(await readResult(game)).toEqual(resultOf(way));
  });
});

// Any way through them comes out as the core says in tests/score/replayed-attempts.test.ts.
it.each(OTHER_SCENARIOS)(
  '%s begins by its deep link, and its first choice can be taken',
  async (scenario) => {
    const { opening, turns } = waysThrough(scenario).best.playthrough;
    const game = await open({ stage: 'off', viewport: { width: 1024, height: 576 } });
    await game.beginAt(scenario);
    expect((await game.standing()).line).toContain(opening.lines[0]?.text);
    await game.sayAll(turns.slice(0, 1).map(({ choice }) => choice.id));
    expect((await game.standing()).prompt).toBe('choose');
  },
);
