// The page of one's own record, on real stories.

import { describe, expect, test } from 'vitest';
import { readsInWords } from '../../src/app/learner/record/reads-in-words.ts';
import { recordView } from '../../src/app/learner/record/record-view.ts';
import type { Drift } from '../../src/core/record/calibration-over-time.ts';
import { poolEvidence } from '../../src/core/record/evidence.ts';
import { SKILLS } from '../../src/core/vocabulary.ts';
import { cutTail } from '../attempts.ts';
import { ENGLISH } from '../words/all-words.ts';
import { attemptOf, modelWith, notesOf, REGISTRY, WINDSHIELD } from './record-fixtures.ts';

const first = attemptOf(WINDSHIELD, 'first', 1);
const again = attemptOf(WINDSHIELD, 'again', 5);
const other = attemptOf(REGISTRY, 'other', 3);
const read = [
  notesOf(WINDSHIELD, 'first'),
  notesOf(WINDSHIELD, 'again'),
  notesOf(REGISTRY, 'other'),
];
const model = modelWith([first, other, again], read);

const attemptsIn = (view: ReturnType<typeof recordView>) =>
  view.scenarios.flatMap(({ attempts }) => attempts);
const stateOf = (id: string, in_: typeof model) =>
  attemptsIn(recordView(in_, ENGLISH)).find((one) => one.id === id)?.state;

describe('what was played', () => {
  test('stands newest first, scenario by scenario, evidence and practice told apart', () => {
    const { scenarios } = recordView(model, ENGLISH);
    expect(scenarios.map(({ id, attempts }) => [id, attempts.map((one) => one.id)])).toEqual([
      ['windshield', ['again', 'first']],
      ['registry_line', ['other']],
    ]);
    expect(attemptsIn(recordView(model, ENGLISH)).map(({ isEvidence }) => isEvidence)).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('has its bands and the ways to its pages', () => {
    expect(stateOf('first', model)).toMatchObject({
      kind: 'known',
      bands: Object.fromEntries(
        SKILLS.map((skill) => [skill, WINDSHIELD.score.skills[skill].band]),
      ),
      isReworded: false,
      links: [
        { address: '#/debrief/first' },
        { address: '#/result/first' },
        { address: '#/coach/first' },
        { address: '#/map/first' },
      ],
    });
  });

  test('says nothing of the result before one’s own read', () => {
    const unread = { ...model, notes: [] };
    expect(stateOf('first', unread)).toEqual({
      kind: 'unread',
      ending: expect.any(String),
      address: '#/debrief/first',
    });
    const view = recordView(unread, ENGLISH);
    expect(view.standing.every(({ number, decisions }) => number === null && decisions === 0)).toBe(
      true,
    );
    expect(view.waiting).toBe(2);
    expect(view.reads).toEqual({ said: [], rows: [] });
  });

  test('is there before it is replayed', () => {
    const view = recordView(modelWith([first, other], read, false), ENGLISH);
    expect(attemptsIn(view).map(({ state }) => state.kind)).toEqual(['working_out', 'working_out']);
    expect(view.isWorking).toBe(true);
  });

  test('goes on where it is under way, unless a newer one took its place', () => {
    const left = { ...cutTail(first, 2), id: 'left' };
    const begun = { ...cutTail(again, 3), id: 'begun' };
    const underWay = modelWith([left, begun]);
    expect(stateOf('begun', underWay)).toEqual({
      kind: 'under_way',
      decided: 3,
      address: '#/s/windshield?mode=assess',
    });
    expect(stateOf('left', underWay)).toMatchObject({ decided: 2, address: null });
  });

  test('of other words opens; of other points or no scenario is kept, and said', () => {
    const odd = modelWith(
      [
        { ...first, id: 'reworded', edition: 'older' },
        { ...first, id: 'older', keying: 'older' },
        { ...first, id: 'gone', scenario: 'gone' },
      ],
      [notesOf(WINDSHIELD, 'reworded')],
    );
    expect(stateOf('reworded', odd)).toMatchObject({ kind: 'known', isReworded: true });
    expect(stateOf('older', odd)).toMatchObject({
      kind: 'unfit',
      problem: expect.stringContaining('other decisions or points'),
    });
    expect(stateOf('gone', odd)).toMatchObject({
      kind: 'unfit',
      problem: expect.stringContaining('does not have its scenario'),
    });
  });
});

describe('where one stands', () => {
  test('is the pooled evidence of first assessed times', () => {
    const scores = new Map([
      ['first', WINDSHIELD.score],
      ['other', REGISTRY.score],
    ]);
    const pooled = poolEvidence(model.attempts, scores);
    for (const { skill, ...shown } of recordView(model, ENGLISH).standing)
      expect(shown).toEqual(pooled[skill]);
    expect(pooled.empathy.number).not.toBeNull();
  });

  test('is too little with two scenarios, and what is missing is said', () => {
    for (const { readiness } of recordView(model, ENGLISH).standing)
      expect(readiness).toMatchObject({ standing: 'too_little', missing: { scenarios: 1 } });
  });
});

describe('one’s own reads', () => {
  test('stand beside what came out, newest first', () => {
    const { rows, said } = recordView(model, ENGLISH).reads;
    expect(rows.map(({ attempt }) => attempt)).toEqual(['again', 'other', 'first']);
    const [row] = rows;
    for (const { skill, guessed, result } of row?.skills ?? [])
      expect([guessed, result]).toEqual(['strong', WINDSHIELD.score.skills[skill].band]);
    expect(said.join(' ')).not.toBe('');
  });

  const drift = (off: number, lean: number): Drift => ({ off, lean });
  const over = (all: Drift | null, lately = all, count = 1) => ({
    attempts: Array(count).fill({}),
    ...{ all, lately },
  });

  test.each([
    ['exact', over(drift(0, 0)), 'the very band'],
    ['too high', over(drift(1, 1)), 'higher than the result'],
    ['too low', over(drift(1.6, -1)), 'lower than the result'],
    ['level', over(drift(0.5, 0)), 'neither high nor low'],
    ['closer lately', over(drift(1, 0), drift(0.5, 0), 5), 'came closer'],
    ['farther lately', over(drift(0.5, 0), drift(1, 0), 5), 'farther off'],
    ['the same lately', over(drift(0.5, 0), drift(0.5, 0), 5), 'like the ones before'],
    ['nothing to compare with', over(null), 'too little evidence'],
  ])('are put in words: %s', (_, calibrations, words) => {
    expect(readsInWords(calibrations, ENGLISH.record.reads).join(' ')).toContain(words);
  });
});
