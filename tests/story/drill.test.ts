import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { circleFault } from '../../src/core/explore/circle-fault.ts';
import { checkContract } from '../../src/core/story/contract.ts';
import { dealOf } from '../../src/core/story/deal.ts';
import { dealsOf } from '../../src/core/story/drill.ts';
import { readHeader } from '../../src/core/story/header.ts';
import { outline } from '../../src/core/story/outline.ts';
import { ALL_DRILLS, drillSource, openedDrill } from '../drill.ts';

describe('the deals', () => {
  const stocks = fc
    .record({ rounds: fc.integer({ min: 1, max: 14 }), more: fc.integer({ min: 0, max: 14 }) })
    .map(({ rounds, more }) => ({
      rounds,
      stock: Array.from(
        { length: Math.min(2 * rounds + more, 8 * rounds) },
        (_, at) => `round_${at}`,
      ),
    }));

  test('have so many different rounds each, and two of a pair share none', () => {
    fc.assert(
      fc.property(stocks, ({ stock, rounds }) => {
        const deals = dealsOf(stock, rounds);
        for (const [number, deal] of deals.entries()) {
          expect(new Set(deal).size).toBe(rounds);
          expect(deals[number ^ 1]?.filter((id) => deal.includes(id))).toEqual([]);
        }
      }),
    );
  });

  test('together have every round, and are the same each time', () => {
    fc.assert(
      fc.property(stocks, ({ stock, rounds }) => {
        const deals = dealsOf(stock, rounds);
        expect(new Set(deals.flat())).toEqual(new Set(stock));
        expect(dealsOf(stock, rounds)).toEqual(deals);
      }),
    );
  });

  test('take one of each group of neighbours, so that every run has as much of each kind', () => {
    const stock = Array.from({ length: 24 }, (_, at) => `round_${at}`);
    for (const deal of dealsOf(stock, 12)) {
      const groups = deal.map((id) => Math.floor(stock.indexOf(id) / 2));
      expect(groups.toSorted((a, b) => a - b)).toEqual([...Array(12).keys()]);
    }
  });

  test('come in another order and in other company from pair to pair', () => {
    const stock = Array.from({ length: 24 }, (_, at) => `round_${at}`);
    const deals = dealsOf(stock, 12);
    expect(new Set(deals.map((deal) => deal.join())).size).toBe(deals.length);
    expect(new Set(deals.map((deal) => deal.toSorted().join())).size).toBe(deals.length);
  });

  test('are chosen by any whole number', () => {
    expect([0, 7, 8, -1, 2 ** 40 + 3].map((seed) => dealOf(seed, 8))).toEqual([0, 7, 0, 7, 3]);
    expect([5, -5].map((seed) => dealOf(seed, 1))).toEqual([0, 0]);
  });
});

test('the edition says with which round each deal begins, and the story begins so', () => {
  const { edition, story } = openedDrill();
  const begun = Array.from({ length: story.deals }, (_, deal) => {
    const { next } = story.begin(deal).beat;
    return next.kind === 'decision' ? next.decision.id : null;
  });
  expect(begun).toEqual(edition.openings);
  expect(begun).toHaveLength(8);
});

test('a round begins without the customer of the one before, even in the same place', () => {
  const { story } = openedDrill();
  const { next } = story.begin(0).beat;
  const [choice] = next.kind === 'decision' ? next.decision.choices : [];
  const { position } = story.begin(0);
  const line = story.step(position, choice?.id ?? '')?.beat.lines.find(({ act }) => act !== null);
  expect(line?.enter).toHaveLength(1);
  expect(line?.exit).toHaveLength(2);
  expect(line?.exit).not.toContain(line?.enter[0]);
});

test('no pick of a run closes what comes after', () => {
  for (const file of ALL_DRILLS) expect(openedDrill(file).edition.key.closed).toEqual({});
});

test('the knot that deals is no circle', () => {
  expect(circleFault(openedDrill().edition.ink)).toBeNull();
});

describe('the contract names what a drill lacks', () => {
  const said = (change: (source: string) => string): readonly string[] => {
    const read = outline(change(drillSource));
    const { header, findings } = readHeader(read.tags);
    return [...findings, ...checkContract(read, header)].map(({ message }) => message);
  };

  test('and nothing where it lacks nothing', () => {
    expect(said((source) => source)).toEqual([]);
  });

  test.each([
    [
      'a form that there is not',
      '# form: drill',
      '# form: dril',
      '“dril” is no form we know; did you mean “drill”?',
    ],
    [
      'rounds without a form',
      '# form: drill\n',
      '',
      '“# rounds:” belongs to a drill: “# form: drill”.',
    ],
    ['no rounds', '# rounds: 3\n', '', 'A drill says how many rounds a run has: “# rounds: 12”.'],
    [
      'too small a stock',
      '# rounds: 3',
      '# rounds: 4',
      'A run has 4 rounds, and 6 are written: a second run needs as many others.',
    ],
    [
      'a choice without a way on',
      /-> next_round\n(?=\* )/,
      '',
      '“we_open_them” does not end with “-> next_round”.',
    ],
    [
      'a round that does not say where',
      ' # place: clerk_counter',
      '',
      'The first line of the round “kettle” has no “# place:”.',
    ],
    [
      'a decision that is no round',
      ' # tempts: defend',
      '',
      '“kettle” has choices and no “# tempts:”: in a drill every decision is a round.',
    ],
    [
      'no end',
      '=== verdict ===',
      '=== judgement ===',
      'A drill needs a knot “verdict”: where a run ends.',
    ],
    [
      'a name of the build',
      'VAR calm = 0',
      'VAR calm = 0\nVAR deal = 1',
      '“deal” is added by the build; take another name.',
    ],
    [
      'no such temptation',
      '# tempts: defend',
      '# tempts: defent',
      '“defent” is no tempts we know; did you mean “defend”?',
    ],
  ] as const)('%s', (_, from, to, message) => {
    expect(said((source) => source.replace(from, to))).toContain(message);
  });
});
