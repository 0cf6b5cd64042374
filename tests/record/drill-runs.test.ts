// An attempt at a drill is replayed in its own deal and in no other, and the next one has other rounds.

import { describe, expect, test } from 'vitest';
import type { Attempt } from '../../src/core/play/attempt.ts';
import { isOver } from '../../src/core/record/is-over.ts';
import { seedOfNext } from '../../src/core/record/next-deal.ts';
import { verifyAttempt } from '../../src/core/record/verify.ts';
import { verifyByWalk } from '../../src/core/record/verify-by-walk.ts';
import { dealOf } from '../../src/core/story/deal.ts';
import { cardOf } from '../../src/core/story/extracts.ts';
import { ALL_DRILLS, openedDrill, runOf } from '../drill.ts';
import { picksOf } from '../shipped.ts';

describe.each(ALL_DRILLS)('%s', (file) => {
  const drill = openedDrill(file);
  const { edition, walk, story } = drill;

  const attemptOf = (seed: number, nth = 0): Attempt => ({
    ...{ id: `run-${seed}-${nth}`, scenario: edition.header.id, edition: edition.edition },
    ...{ keying: edition.keying, seed, mode: 'assess', startedAt: '2026-11-27T08:00:00.000Z' },
    picks: picksOf(runOf(drill, seed, nth)),
  });

  const roundsOf = (seed: number): readonly string[] =>
    runOf(drill, seed).turns.map(({ decision }) => decision.id);

  describe.each([0, 1, 2, 3, 4, 5, 6, 7, 4_000_000_006])('with the seed %i', (seed) => {
    test.each([0, 1, 2])(
      'a run that takes choice %i is verified with and without its story',
      (nth) => {
        const attempt = attemptOf(seed, nth);
        const told = verifyAttempt(attempt, { edition, story });
        const walked = verifyByWalk(attempt, { ...edition, walk });
        if (!told.ok || !walked.ok) throw new Error('A run that cannot be replayed.');
        expect(told.ending?.id).toBe(walked.ending);
        expect(told.score).toEqual(walked.score);
        expect(isOver(cardOf(edition), attempt)).toBe(true);
        expect(isOver(cardOf(edition), { picks: attempt.picks.slice(0, -1) })).toBe(false);
      },
    );

    test('the same picks are impossible in the partner’s deal', () => {
      const other = { ...attemptOf(seed), seed: seed ^ 1 };
      expect(verifyAttempt(other, { edition, story })).toMatchObject({
        reason: 'impossible',
        pick: 1,
      });
      expect(verifyByWalk(other, { ...edition, walk })).toMatchObject({
        reason: 'impossible',
        pick: 1,
      });
    });
  });

  describe('the next run', () => {
    const next = (played: readonly number[], seed: number) =>
      seedOfNext(
        played.map((one) => ({ scenario: edition.header.id, seed: one })),
        edition.header.id,
        story.deals,
        seed,
      );

    test('is any where none was played, and of a scenario always as drawn', () => {
      expect(next([], 12345)).toBe(12345);
      expect(seedOfNext([{ scenario: 'a', seed: 3 }], 'a', 1, 12345)).toBe(12345);
      expect(seedOfNext([{ scenario: 'a', seed: 3 }], 'b', 8, 12345)).toBe(12345);
    });

    test.each([0, 3, 77, 4_294_967_295])(
      'shares no round with the last, whatever is drawn (%i)',
      (seed) => {
        for (const last of [0, 1, 6, 7]) {
          const second = next([last], seed);
          expect(roundsOf(second).filter((id) => roundsOf(last).includes(id))).toEqual([]);
        }
      },
    );

    test('comes to every deal before one comes again', () => {
      const played = [5];
      while (played.length < story.deals) played.push(next(played, 1000 + played.length));
      expect(new Set(played.map((seed) => dealOf(seed, story.deals))).size).toBe(story.deals);
    });
  });
});
