import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOf } from '../../src/core/score/bands.ts';
import { add, compare, fraction, roundHalfUp, subtract } from '../../src/core/score/fraction.ts';
import { pickError } from '../../src/core/score/pick-order.ts';
import { inTenths, sumOfRows } from '../../src/core/score/receipt.ts';
import { score } from '../../src/core/score/score.ts';
import { barOf, standardError } from '../../src/core/score/uncertainty.ts';
import type { Choice, Decision, Points } from '../../src/core/story/line.ts';
import { SKILLS } from '../../src/core/vocabulary.ts';
import { scoring } from '../../src/words/en/scoring.ts';
import { chain, choice, decision, picked } from './by-hand.ts';

const points: fc.Arbitrary<Points> = fc.record({
  empathy: fc.integer({ min: 0, max: 4 }),
  ownership: fc.integer({ min: 0, max: 4 }),
  recovery: fc.integer({ min: 0, max: 4 }),
});

const spread = fc.array(points, { minLength: 3, maxLength: 4 });

type Leg = { readonly core: Decision; readonly repair: Decision | null };

/** A core decision whose first choice may be a red line, may close doors, and may be repaired. */
function leg(index: number): fc.Arbitrary<Leg> {
  return fc
    .record({
      stakes: fc.constantFrom<1 | 2>(1, 2),
      core: spread,
      red: fc.boolean(),
      repair: fc.option(spread, { nil: null }),
    })
    .map(({ stakes, core, red, repair }) => {
      const choices = core.map((one, at) =>
        choice(`c${index}_${at}`, one, red && at === 0 ? { red: 'lie' } : {}),
      );
      const answers = repair?.map((one, at) =>
        choice(`r${index}_${at}`, one, { repairs: `c${index}_0` }),
      );
      return {
        core: decision(`c${index}`, stakes, choices),
        repair: answers ? decision(`r${index}`, 1, answers) : null,
      };
    });
}

const attempts = fc
  .tuple(...[0, 1, 2, 3, 4, 5, 6].map(leg))
  .chain((legs) =>
    fc.record({
      legs: fc.constant(legs),
      takes: fc.array(fc.nat(11), { minLength: legs.length * 2, maxLength: legs.length * 2 }),
      closed: fc.array(fc.nat(20), { minLength: legs.length, maxLength: legs.length }),
    }),
  )
  .map(({ legs, takes, closed }) => {
    const all = legs.flatMap(({ core, repair }) => (repair ? [core, repair] : [core]));
    const detours = Object.fromEntries(
      legs.flatMap(({ core, repair }, index) =>
        repair
          ? core.choices.slice(1).map(({ id }) => [id, [legs[index + 1]?.core.id ?? 'end']])
          : [],
      ),
    );
    const doors = Object.fromEntries(
      legs.map(({ core }, index) => [
        core.choices[0]?.id ?? '',
        Object.fromEntries(SKILLS.map((skill) => [skill, closed[index] ?? 0])),
      ]),
    );
    const take = (of: Decision, by: number): Choice => of.choices[by % of.choices.length] as Choice;
    const ids = legs.flatMap(({ core, repair }, index) => {
      const first = take(core, takes[2 * index] ?? 0);
      const answer =
        repair && first === core.choices[0] ? [take(repair, takes[2 * index + 1] ?? 0).id] : [];
      return [first.id, ...answer];
    });
    return { edition: chain(all, detours, doors), ids };
  });

describe('for any attempt on any story', () => {
  it('the rows of a skill add up to its displayed score, exactly and in tenths', () => {
    fc.assert(
      fc.property(attempts, ({ edition, ids }) => {
        const result = score(edition, picked(...ids), { ended: true });
        if (!result.ok) throw pickError(result);
        for (const skill of SKILLS) {
          const { number, rows } = result.score.skills[skill];
          if (number === null) {
            expect(rows.every((row) => row.contribution === null)).toBe(true);
            continue;
          }
          expect(sumOfRows(rows)).toEqual(fraction(number));
          const shown = inTenths(rows).reduce<number>((all, one) => all + 10 * (one ?? 0), 0);
          expect(Math.round(shown)).toBe(10 * number);
        }
      }),
    );
  });

  it('numbers stay within 0–100, and each score so far counts only what was met', () => {
    fc.assert(
      fc.property(attempts, ({ edition, ids }) => {
        for (const end of ids.keys()) {
          const result = score(edition, picked(...ids.slice(0, end)), { ended: false });
          if (!result.ok) throw pickError(result);
          for (const skill of SKILLS) {
            const { number, met } = result.score.skills[skill];
            expect(met).toBeLessThanOrEqual(end);
            expect(number === null).toBe(met < 3);
            expect(number ?? 0).toBeGreaterThanOrEqual(0);
            expect(number ?? 0).toBeLessThanOrEqual(100);
          }
        }
      }),
    );
  });

  it('a JSON round trip changes nothing', () => {
    fc.assert(
      fc.property(attempts, ({ edition, ids }) => {
        const picks = picked(...ids);
        const there = score(edition, picks, { ended: true });
        const back = score(JSON.parse(JSON.stringify(edition)), JSON.parse(JSON.stringify(picks)), {
          ended: true,
        });
        expect(back).toEqual(there);
        expect(JSON.parse(JSON.stringify(there))).toEqual(there);
      }),
    );
  });

  it('a repaired fault earns less than the next-worst honest choice', () => {
    fc.assert(
      fc.property(attempts, ({ edition, ids }) => {
        const result = score(edition, picked(...ids), { ended: true });
        if (!result.ok) throw pickError(result);
        for (const skill of SKILLS)
          for (const row of result.score.skills[skill].rows) {
            if (row.kind !== 'repair') continue;
            const at = Object.values(edition.key.decisions).find((one) =>
              one.choices.some((other) => other.id === row.fault),
            );
            const honest = at?.choices.map((one) => one.points[skill]).filter((p) => p > 0) ?? [];
            const nextWorst = (at?.stakes ?? 1) * Math.min(...honest);
            expect(compare(row.refund, fraction(nextWorst))).toBeLessThan(0);
          }
      }),
    );
  });
});

describe('fractions', () => {
  const some = fc
    .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 999 }))
    .map(([over, under]) => fraction(over, under));

  it('give back what was added', () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(subtract(add(a, b), b)).toEqual(a);
      }),
    );
  });

  it('are rounded half up', () => {
    expect(
      [fraction(135, 2), fraction(-1, 2), fraction(1, 3), fraction(2, 3)].map(roundHalfUp),
    ).toEqual([68, 0, 0, 1]);
  });
});

describe('uncertainty', () => {
  it('is the sample standard deviation over the effective number of decisions', () => {
    const samples = [0.75, 0, 1, 0.5].map((share, index) => ({
      share,
      weight: index === 2 ? 2 : 1,
    }));
    // Mean 0.5625, variance 0.546875 / 3, n_eff = 25 / 7.
    expect(standardError(samples)).toBeCloseTo((100 * Math.sqrt(0.546875 / 3)) / Math.sqrt(25 / 7));
    expect(standardError([{ share: 1, weight: 1 }])).toBeNull();
  });

  it('is never shown narrower than ±10, and in steps of 5', () => {
    expect([0, 7, 11, 22.6].map(barOf)).toEqual([10, 10, 15, 30]);
  });
});

it('bands begin at 0, 50, 70 and 85', () => {
  expect([0, 49, 50, 69, 70, 84, 85, 100].map(bandOf)).toEqual([
    'not_yet',
    'not_yet',
    'developing',
    'developing',
    'ready',
    'ready',
    'strong',
    'strong',
  ]);
});

it('every number of points has its own sentence on every skill', () => {
  const all = SKILLS.flatMap((skill) => scoring.anchors[skill]);
  expect(new Set(all).size).toBe(15);
});
