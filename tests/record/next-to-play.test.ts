import { describe, expect, test } from 'vitest';
import type { Ended } from '../../src/core/record/how-it-ended.ts';
import {
  nextToPlay,
  type ScenarioStanding,
  type Weakest,
  weakestIn,
} from '../../src/core/record/next-to-play.ts';
import type { Band } from '../../src/core/vocabulary.ts';

const fresh = (id: string, level: number): ScenarioStanding => ({
  id,
  level,
  underWaySince: null,
  last: null,
});

const begun = (id: string, underWaySince: string): ScenarioStanding => ({
  ...fresh(id, 3),
  underWaySince,
});

const played = (id: string, day: number, weakest: Band | null | undefined): ScenarioStanding => ({
  ...fresh(id, 1),
  last: {
    startedAt: `2026-11-${String(day).padStart(2, '0')}`,
    weakest: weakest && { skill: 'ownership', band: weakest },
  },
});

const because = (...standings: ScenarioStanding[]) => {
  const next = nextToPlay(standings);
  return next && next !== 'working_out' ? [next.id, next.reason.kind] : next;
};

describe('next comes', () => {
  test('what was begun last, before anything else', () => {
    const standings = [
      fresh('easy', 1),
      begun('older', '2026-11-02'),
      begun('newer', '2026-11-20'),
    ];
    expect(because(...standings)).toEqual(['newer', 'under_way']);
  });

  test('to a beginner the first of the easiest', () => {
    expect(because(fresh('hard', 2), fresh('one', 1), fresh('two', 1))).toEqual(['one', 'first']);
  });

  test('then the easiest of those that are new, whatever went badly elsewhere', () => {
    const standings = [played('bad', 1, 'not_yet'), fresh('three', 3), fresh('two', 2)];
    expect(because(...standings)).toEqual(['two', 'new']);
    expect(nextToPlay(standings)).toMatchObject({ reason: { isOnly: false } });
    expect(nextToPlay(standings.slice(0, 2))).toMatchObject({
      id: 'three',
      reason: { isOnly: true },
    });
  });

  test('then it is new for the weakest skill of all that was played, if any is weak', () => {
    const reasonAfter = (...bands: (Band | null | undefined)[]) => {
      const next = nextToPlay([
        ...bands.map((band, at) => played(`p${at}`, 1, band)),
        fresh('n', 1),
      ]);
      return next && next !== 'working_out' ? next.reason : next;
    };
    const weakest = { skill: 'ownership', band: 'not_yet' };
    expect(reasonAfter('ready', 'not_yet', null)).toMatchObject({ kind: 'new', weakest });
    expect(reasonAfter('strong', null, undefined)).toMatchObject({ kind: 'new', weakest: null });
  });

  test('then where the weakest skill is weakest', () => {
    const standings = [
      played('a', 1, 'ready'),
      played('b', 9, 'developing'),
      played('c', 2, 'strong'),
    ];
    expect(nextToPlay(standings)).toEqual({
      id: 'b',
      reason: { kind: 'weakest', weakest: standings[1]?.last?.weakest, isTied: false },
    });
  });

  test('among equally weak ones that which was last played longest ago', () => {
    const standings = [played('a', 9, 'ready'), played('b', 3, 'ready'), played('c', 5, 'ready')];
    expect(nextToPlay(standings)).toMatchObject({ id: 'b', reason: { isTied: true } });
  });

  test('before a weak one that of which nothing is known', () => {
    expect(because(played('a', 1, 'not_yet'), played('b', 2, null))).toEqual(['b', 'unknown']);
  });

  test('nothing where there is nothing', () => {
    expect(nextToPlay([])).toBeNull();
  });
});

describe('before the last attempts have been replayed', () => {
  const waiting = played('a', 1, undefined);

  test('there is no answer that would change a moment later', () => {
    expect(because(waiting, played('b', 2, 'not_yet'))).toBe('working_out');
  });

  test('there is one where they do not matter', () => {
    expect(because(waiting, fresh('b', 3))).toEqual(['b', 'new']);
    expect(because(waiting, begun('b', '2026-11-02'))).toEqual(['b', 'under_way']);
  });
});

describe('the weakest skill', () => {
  const weakest = (bands: Ended['bands']): Weakest | null => weakestIn({ ended: { bands } });

  test('is the one in the lowest band; the first of them when there are more', () => {
    expect(weakest({ empathy: 'strong', ownership: 'developing', recovery: 'developing' })).toEqual(
      {
        skill: 'ownership',
        band: 'developing',
      },
    );
  });

  test('is never one with too little evidence', () => {
    expect(weakest({ empathy: null, ownership: null, recovery: 'strong' })?.skill).toBe('recovery');
    expect(weakest({ empathy: null, ownership: null, recovery: null })).toBeNull();
  });
});
