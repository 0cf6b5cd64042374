import { describe, expect, test } from 'vitest';
import { wordsToRead } from '../../src/app/learner/debrief/how-long.ts';
import { tableauOf } from '../../src/app/playing/tableau-of.ts';
import { cardsOf, hasMap } from '../../src/core/debrief/debrief-card.ts';
import { byTemptation, leftSoFar, lostIn, playedRounds } from '../../src/core/debrief/rounds.ts';
import { timelineOf } from '../../src/core/debrief/timeline.ts';
import type { Attempt } from '../../src/core/play/attempt.ts';
import { finished } from '../debrief/finished.ts';
import { ALL_DRILLS, openedDrill, runOf } from '../drill.ts';
import { picksOf } from '../shipped.ts';

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

test('in a round the stage has one customer: who came in it', () => {
  const { opening, turns } = runOf(small, 0);
  const lines = [opening, ...turns.map(({ beat }) => beat)].flatMap((beat) => beat.lines);
  const rounds = lines.flatMap((line, at) => (line.act ? [at] : []));
  expect(rounds).toHaveLength(3);
  for (const at of rounds) {
    const people = tableauOf(small.edition.header, lines.slice(0, at + 2))?.figures ?? [];
    expect(people.map(({ id, isCustomer }) => [id, isCustomer])).toEqual([
      [lines[at]?.enter[0], true],
    ]);
  }
});

test.each(ALL_DRILLS)('the debrief of %s is read in time', (file) => {
  const { edition, story } = openedDrill(file);
  for (const seed of Array(story.deals).keys()) {
    const playthrough = runOf({ story }, seed, 2);
    const picks = picksOf(playthrough);
    const attempt: Attempt = {
      ...{ id: `run-${seed}`, scenario: edition.header.id, edition: edition.edition, picks },
      ...{ keying: edition.keying, seed, mode: 'assess', startedAt: '2026-11-27T08:00:00.000Z' },
    };
    const { score } = timelineOf(edition, playthrough);
    const told = finished({ name: file, edition, story, attempt, playthrough, score });
    expect(wordsToRead(told.finished)).toBeLessThanOrEqual(1200);
  }
});
