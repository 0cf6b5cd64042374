// A room whose votes are kept apart from its events.

import { expect, test } from 'vitest';
import { settledEvent, withKept } from '../../src/core/room/kept-room.ts';
import { begun, decisionOf, on, phones, until, voting } from './rooms.ts';

const branching = (counts: readonly number[]) =>
  until(phones(voting, counts), ({ now }) => now.step === 'branching');

test('what the majority was is kept as what was played', () => {
  const room = branching([1, 4, 1, 0]);
  const majority = decisionOf(room).choices[1]?.id;
  const settled = settledEvent(room, { type: 'next' });
  expect(settled).toEqual({ type: 'branched', choices: [majority] });
  expect(on(room, settled)).toEqual(on(room, { type: 'next' }));
  // Everywhere else it is what it was.
  expect(settledEvent(voting, { type: 'next' })).toEqual({ type: 'next' });
});

test.each([
  ['a tie', [3, 3, 0, 0]],
  ['too few votes', [1, 1, 0, 0]],
])('%s stays with the facilitator', (_, counts) => {
  const room = branching(counts);
  const settled = settledEvent(room, { type: 'next' });
  expect(on(room, settled)).toBe(room);
});

test('votes that were kept are the same ballots as votes that came one by one', () => {
  const { id, choices } = decisionOf(voting);
  const vote = (voter: string, at: number, seq: number) => ({
    ...({ decision: id, round: 1, voter, choice: choices[at]?.id ?? '', seq } as const),
  });
  const votes = [vote('a', 0, 1), vote('b', 1, 1), vote('a', 2, 2)];
  const came = votes.reduce((room, one) => on(room, { ...one, type: 'voted' }), voting);
  const voters = ['a', 'b'];
  expect(withKept(begun, { votes: votes.toReversed(), voters }).ballots).toEqual(came.ballots);
  expect(withKept(begun, { votes, voters }).present).toEqual(new Set(voters));
});
