// Evidence across attempts and scenarios: first assessed attempts only, decisions and not percentages.

import { describe, expect, test } from 'vitest';
import type { Attempt } from '../../src/core/play/attempt.ts';
import { firstAssessed, poolEvidence } from '../../src/core/record/evidence.ts';
import { evidenceIn } from '../../src/core/record/pool.ts';
import { ENOUGH } from '../../src/core/record/readiness.ts';
import { samePassMark } from '../../src/core/score/bands.ts';
import { toNumber } from '../../src/core/score/fraction.ts';
import { pickError } from '../../src/core/score/pick-order.ts';
import { type Score, score } from '../../src/core/score/score.ts';
import { SKILLS } from '../../src/core/vocabulary.ts';
import { chain, choices, decision, picked } from '../score/by-hand.ts';
import { TABLE } from './attempts.ts';

describe.each(TABLE)('%s', (_, { attempt, score: scored }) => {
  test('pooled over one attempt, every skill is its own score', () => {
    const pooled = poolEvidence([attempt], new Map([[attempt.id, scored]]));
    for (const skill of SKILLS) {
      const { number, band, bar, met } = scored.skills[skill];
      expect(pooled[skill]).toMatchObject({ number, band, bar, decisions: met, scenarios: 1 });
      expect(pooled[skill].readiness).toMatchObject({ standing: 'too_little', of: 1 });
      expect(pooled[skill].readiness.missing.scenarios).toBe(2);
    }
  });

  test('what was reached of what was possible is the exact score', () => {
    for (const skill of SKILLS) {
      const { exact } = scored.skills[skill];
      const { reached, possible } = evidenceIn(scored, skill);
      if (exact) expect((100 * toNumber(reached)) / possible).toBeCloseTo(toNumber(exact));
    }
  });
});

const sixDecisions = (count: number) =>
  chain(
    Array.from({ length: count }, (_, index) =>
      decision(`d${index}`, 1, choices(`d${index}_`, [4, 2, 0])),
    ),
  );

/** `points`: what was earned at each of so many decisions, on every skill alike. */
function scoreOf(points: readonly number[], mark = 70): Score {
  const picks = picked(...points.map((one, index) => `d${index}_${one}`));
  const passMarks = samePassMark(mark);
  const scored = score(sixDecisions(points.length), picks, { ended: true, passMarks });
  if (!scored.ok) throw pickError(scored);
  return scored.score;
}

function attemptAt(scenario: string, day: number, mode: Attempt['mode'] = 'assess'): Attempt {
  const startedAt = `2026-11-${10 + day}T10:00:00.000Z`;
  const id = `${scenario}-${day}`;
  return { id, scenario, edition: 'e', keying: 'k', seed: 1, mode, startedAt, picks: [] };
}

const pooled = (...played: readonly (readonly [Attempt, Score])[]) =>
  poolEvidence(
    played.map(([attempt]) => attempt),
    new Map(played.map(([attempt, one]) => [attempt.id, one])),
  ).ownership;

const STRONG = [4, 4, 4, 4];
const WEAK = [2, 2, 2, 2];

describe('the first assessed attempt of a scenario', () => {
  const attempts = [
    attemptAt('b', 3),
    attemptAt('a', 2),
    attemptAt('a', 1, 'learn'),
    attemptAt('a', 4),
  ];

  test('is evidence, and every other is practice', () => {
    expect(firstAssessed(attempts).map(({ id }) => id)).toEqual(['a-2', 'b-3']);
  });

  test('that cannot be replayed or has not ended gives its place to no other', () => {
    const later = [attemptAt('a', 2), scoreOf(STRONG)] as const;
    expect(
      poolEvidence([attemptAt('a', 1), later[0]], new Map([[later[0].id, later[1]]])).ownership,
    ).toMatchObject({ decisions: 0, number: null });
    const open = { ...scoreOf(STRONG), ended: false };
    expect(pooled([attemptAt('a', 1), open], later).decisions).toBe(0);
  });

  test('played with help is no evidence', () => {
    expect(pooled([attemptAt('a', 1), { ...scoreOf(STRONG), withHelp: true }]).decisions).toBe(0);
  });
});

describe('pooling', () => {
  test('weighs decisions, not percentages', () => {
    const long = [attemptAt('a', 1), scoreOf([4, 4, 4, 4, 4, 4, 4, 4, 4])] as const;
    const short = [attemptAt('b', 2), scoreOf([0, 0, 0])] as const;
    expect(pooled(long, short)).toMatchObject({ number: 75, decisions: 12, scenarios: 2 });
  });

  test('says nothing from fewer than three decisions, but keeps them', () => {
    const two = [attemptAt('a', 1), scoreOf([4, 4])] as const;
    expect(pooled(two)).toMatchObject({ number: null, band: null, bar: null, decisions: 2 });
    expect(pooled(two, [attemptAt('b', 2), scoreOf([4, 0])])).toMatchObject({ number: 75 });
  });
});

describe('ready', () => {
  test('needs twelve decisions over three scenarios', () => {
    const two = pooled(
      [attemptAt('a', 1), scoreOf([...STRONG, ...STRONG])],
      [attemptAt('b', 2), scoreOf([...STRONG, ...STRONG])],
    );
    expect(two.readiness).toEqual({
      standing: 'too_little',
      passed: 2,
      of: 2,
      missing: { decisions: 0, scenarios: 1 },
    });
    const few = pooled(
      ...['a', 'b', 'c'].map((one, day) => [attemptAt(one, day), scoreOf([4, 4, 4])] as const),
    );
    expect(few.readiness.missing).toEqual({ decisions: ENOUGH.decisions - 9, scenarios: 0 });
    const enough = pooled(
      ...['a', 'b', 'c'].map((one, day) => [attemptAt(one, day), scoreOf(STRONG)] as const),
    );
    expect(enough.readiness.standing).toBe('ready');
  });

  test('needs two of the last three, and the last three only', () => {
    const days = (...all: readonly (readonly number[])[]) =>
      pooled(...all.map((one, day) => [attemptAt(`s${day}`, day), scoreOf(one)] as const))
        .readiness;
    expect(days(STRONG, WEAK, STRONG)).toMatchObject({ standing: 'ready', passed: 2, of: 3 });
    expect(days(WEAK, WEAK, STRONG)).toMatchObject({ standing: 'not_ready', passed: 1 });
    expect(days(STRONG, STRONG, WEAK, WEAK).standing).toBe('not_ready');
    expect(days(WEAK, WEAK, STRONG, STRONG).standing).toBe('ready');
  });

  test('is kept from nobody by practice afterwards', () => {
    const played = ['a', 'b', 'c'].map(
      (one, day) => [attemptAt(one, day), scoreOf(STRONG)] as const,
    );
    const again = [attemptAt('a', 9), scoreOf(WEAK)] as const;
    expect(pooled(...played, again)).toEqual(pooled(...played));
  });

  test('is not reached over an unrepaired red line, wherever the pass mark stands', () => {
    const red = (): Score => ({
      ...scoreOf(STRONG, 50),
      redLines: [
        { decision: 'd0', choice: 'd0_0', red: 'lie', hurts: ['ownership'], repaired: false },
      ],
    });
    const three = ['a', 'b', 'c'].map((one, day) => [attemptAt(one, day), red()] as const);
    expect(pooled(...three).readiness).toMatchObject({ standing: 'not_ready', passed: 0 });
  });
});
