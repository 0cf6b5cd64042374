import { describe, expect, test } from 'vitest';
import { cardsOf, hasMap } from '../../src/core/debrief/debrief-card.ts';
import { byTemptation, leftSoFar, lostIn, playedRounds } from '../../src/core/debrief/rounds.ts';
import { openedDrill, runOf } from '../drill.ts';

const drill = openedDrill();
const { edition, story } = drill;

describe('the rounds of a run', () => {
  test('are all told once, under what they tempt one to do', () => {
    for (const seed of [0, 1, 2, 3]) {
      const playthrough = runOf(drill, seed);
      const groups = byTemptation(playedRounds(story, playthrough));
      const told = groups.flatMap(({ rounds }) => rounds.map(({ at }) => at));
      expect(told.toSorted()).toEqual(playthrough.turns.map((_, at) => at));
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

  test('have a stronger line with what would have been heard, where there was one', () => {
    const weak = playedRounds(story, runOf(drill, 0, 2));
    for (const { stronger, choice } of weak) {
      expect(stronger?.hears).not.toBe('');
      expect(stronger?.choice).not.toBe(choice);
    }
    const best = playedRounds(story, runOf(drill, 0, 1));
    const [kettle] = best.filter(({ decision }) => decision === 'kettle' || decision === 'toaster');
    expect(kettle).toMatchObject({ isLost: false, stronger: null });
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

test('a run has the rounds in place of turning points and of the map', () => {
  expect(cardsOf(edition.header)).toEqual(['outcome', 'read', 'profile', 'rounds', 'rule']);
  expect(hasMap(edition.header)).toBe(false);
  expect(hasMap({})).toBe(true);
});
