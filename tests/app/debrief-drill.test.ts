import { describe, expect, test } from 'vitest';
import { cardsOf, hasMap } from '../../src/core/debrief/debrief-card.ts';
import { byTemptation, leftSoFar, lostIn, playedRounds } from '../../src/core/debrief/rounds.ts';
import { ALL_DRILLS, openedDrill, runOf } from '../drill.ts';

const small = openedDrill();

describe.each(ALL_DRILLS)('the rounds of a run of %s', (file) => {
  const drill = openedDrill(file);
  const { edition, story } = drill;

  test('are all told once, under what they tempt one to do', () => {
    for (const seed of [0, 1, 2, 3]) {
      const playthrough = runOf(drill, seed);
      const groups = byTemptation(playedRounds(story, playthrough));
      const told = groups.flatMap(({ rounds }) => rounds.map(({ at }) => at));
      expect(told.toSorted((a, b) => a - b)).toEqual(playthrough.turns.map((_, at) => at));
      for (const { tempts, rounds } of groups)
        for (const round of rounds)
          expect(edition.key.decisions[round.decision]?.tempts).toBe(tempts);
    }
  });

  test('begin with what got the learner most often', () => {
    const groups = byTemptation(playedRounds(story, runOf(drill, 0, 2)));
    const lost = groups.map(lostIn);
    expect(lost.some((count) => count > 0)).toBe(true);
    expect(lost).toEqual(lost.toSorted((a, b) => b - a));
  });

  test('show who attacked as they left, and not as the next one came', () => {
    for (const seed of [0, 1]) {
      const playthrough = runOf(drill, seed, 1);
      for (const [at, { customer, mood }] of leftSoFar(playthrough).entries()) {
        const { beat } = playthrough.turns[at] ?? {};
        const answer = beat?.lines.find(({ speaker }) => speaker !== 'you');
        expect(customer).toBe(answer?.speaker);
        expect(answer?.moods[customer ?? '']).toBe(mood);
      }
    }
  });
});

describe('a run of the small drill', () => {
  test('have a stronger line with what would have been heard, where there was one', () => {
    const weak = playedRounds(small.story, runOf(small, 0, 2));
    for (const { stronger, choice } of weak) {
      expect(stronger?.hears).not.toBe('');
      expect(stronger?.choice).not.toBe(choice);
    }
    const best = playedRounds(small.story, runOf(small, 0, 1));
    const [kettle] = best.filter(({ decision }) => decision === 'kettle' || decision === 'toaster');
    expect(kettle).toMatchObject({ isLost: false, stronger: null });
  });
});

test('a run has the rounds in place of turning points and of the map', () => {
  expect(cardsOf(small.edition.header)).toEqual(['outcome', 'read', 'profile', 'rounds', 'rule']);
  expect(hasMap(small.edition.header)).toBe(false);
  expect(hasMap({})).toBe(true);
});
