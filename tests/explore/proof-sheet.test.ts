import { describe, expect, it } from 'vitest';
import { proofSheet } from '../../src/core/explore/proof-sheet.ts';
import { SKILLS } from '../../src/core/vocabulary.ts';
import { choices, decision } from '../score/by-hand.ts';
import { ending, explorationOf } from './by-hand.ts';

describe('the proof sheet of four decisions, one of them a way out', () => {
  const exploration = explorationOf({
    decisions: ['a', 'b', 'c', 'd'].map((name) => decision(name, 1, choices(name, [0, 2, 4]))),
    detours: { c0: 'lost' },
    endings: [ending('end', 'kept'), ending('lost', 'lost')],
  });
  const sheet = proofSheet(exploration, { minutes: 0.8 }, () => 5);

  it('has the exact range of every skill at each ending', () => {
    for (const skill of SKILLS) {
      // Not lower than 2 of 16: the way to the end passes c without its 0.
      expect(sheet.ranges.perEnding.end?.[skill]).toEqual({ least: 13, most: 100 });
      // 8 of 12 met and 4 closed.
      expect(sheet.ranges.perEnding.lost?.[skill]).toEqual({ least: 0, most: 50 });
    }
  });

  it('has the ceiling that remains after each choice', () => {
    expect(sheet.ranges.ceilings).toMatchObject({
      a0: { empathy: 75 },
      a2: { empathy: 88 },
      a4: { empathy: 100 },
      c0: { empathy: 50 },
    });
  });

  it('counts paths, exits and taps', () => {
    const { paths, earlyExits, fewestTaps, passAndLost, states, decisions } = sheet;
    expect({ states, decisions, count: paths.count, longest: paths.longest }).toEqual({
      states: 4,
      decisions: 4,
      count: 63n,
      longest: 4,
    });
    expect(earlyExits).toEqual(['c0']);
    expect(fewestTaps).toEqual({ end: { empathy: 4, ownership: 4, recovery: 4 } });
    expect(passAndLost).toEqual({ kind: 'none' });
  });

  it('names what is wrong with it', () => {
    const rules = new Set(sheet.violations.map((one) => one.rule));
    expect([...rules].sort()).toEqual([
      'correlation',
      'longest_is_best',
      'no_echo',
      'random_passes',
      'same_best',
      'trick',
    ]);
  });
});
