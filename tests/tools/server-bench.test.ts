// The bench of the team server tells what is lost, what is there twice, and which bar is missed.

import { describe, expect, test } from 'vitest';
import { checkWalk } from '../../src/core/play/walk-table.ts';
import { playedAt } from '../../src/tools/bench/crowd.ts';
import { type KeptResult, lostOf, twiceIn } from '../../src/tools/bench/ledger.ts';
import { printedServer } from '../../src/tools/bench/server-figures.ts';
import { readStory, STORIES } from '../../src/tools/story-files.ts';

const sent = [
  { person: 'ann', id: '1', picks: ['a', 'b'] },
  { person: 'bo', id: '1', picks: ['a', 'c'] },
];
const kept: readonly KeptResult[] = sent.map((one) => ({
  ...{ ...one, scenario: 'windshield', nth: 1, state: 'verified' },
}));
const [ann, bo] = kept as readonly [KeptResult, KeptResult];

describe('what was acknowledged', () => {
  test('is not lost where it is there, for each person by themselves', () => {
    expect(lostOf(sent, kept)).toEqual([]);
    expect(lostOf(sent, [ann])).toEqual([sent[1]]);
  });

  test.each([
    ['with other choices', { ...bo, picks: ['a', 'b'] }],
    ['without its choices', { ...bo, picks: null }],
    ['only begun', { ...bo, state: 'begun' }],
  ])('is lost where it is there %s', (_, other) => {
    expect(lostOf(sent, [ann, other])).toEqual([sent[1]]);
  });
});

test('what is there twice, was never sent, or has a number of another is counted', () => {
  expect(twiceIn(sent, kept)).toBe(0);
  expect(twiceIn(sent, [ann, bo, bo])).toBe(1);
  expect(twiceIn(sent, [ann, bo, { ...bo, id: '2', nth: 2 }])).toBe(1);
  const again = { person: 'ann', id: '2', picks: [] };
  expect(twiceIn([...sent, again], [ann, bo, { ...ann, id: '2' }])).toBe(1);
});

test('what is sent is played to an ending by the walk table, every time the same', () => {
  const read = readStory(`${STORIES}/windshield/en.ink`);
  if (!read.ok) throw new Error('It has problems.');
  const played = playedAt(read, 10);
  for (const attempt of played)
    expect(checkWalk(read.walk, attempt)).toMatchObject({ ok: true, ending: expect.any(String) });
  expect(playedAt(read, 10)).toEqual(played);
  expect(new Set(played.map(({ picks }) => JSON.stringify(picks))).size).toBeGreaterThan(5);
});

test('each bar is said to be held or missed', () => {
  const table = printedServer([
    { name: 'lost', value: 0, unit: '', bar: 0 },
    { name: 'results', value: 199.4, unit: '/s', bar: 200, isLeast: true },
    { name: 'page', value: 300.1, unit: 'ms', bar: 300 },
  ]);
  expect(
    table
      .split('\n')
      .slice(1)
      .map((row) => row.replaceAll(/ +/g, ' ')),
  ).toEqual([
    'lost 0 ≤ 0 held',
    'results 199.4 /s ≥ 200 /s MISSED',
    'page 300.1 ms ≤ 300 ms MISSED',
  ]);
});
