// Every rule of the proof sheet, with a planted fault it must find and a story it must let pass.

import { describe, expect, it } from 'vitest';
import { skillFaults, skillPairs } from '../../src/core/explore/proof/correlation.ts';
import { exitFaults, exitsOf, fewestTaps, tapFaults } from '../../src/core/explore/proof/exits.ts';
import { habitFaults, habitsOf } from '../../src/core/explore/proof/habits.ts';
import { lengthFaults } from '../../src/core/explore/proof/lengths.ts';
import {
  keptWithRedLine,
  passAndLost,
  passAndLostFaults,
} from '../../src/core/explore/proof/passing.ts';
import { HABITS, randomPlayers } from '../../src/core/explore/proof/player.ts';
import { readingOf } from '../../src/core/explore/proof/reading.ts';
import { readingFaults } from '../../src/core/explore/proof/reading-faults.ts';
import { surprises, swapFaults } from '../../src/core/explore/proof/swap-laws.ts';
import {
  randomPasses,
  type TrickResult,
  trickFaults,
  trickResults,
} from '../../src/core/explore/proof/tricks.ts';
import type { Violation } from '../../src/core/explore/violation.ts';
import type { Choice, Decision } from '../../src/core/story/line.ts';
import { choice, choices, decision } from '../score/by-hand.ts';
import { board, ending, line } from './by-hand.ts';

const plain = (name: string, stakes: 1 | 2 = 1) =>
  decision(name, stakes, choices(name, [0, 2, 3, 4]));

const plains = (...names: readonly string[]) => names.map((name) => plain(name));

const messages = (found: readonly Violation[]) => found.map((one) => one.message);

const said = (one: Choice, text: string): Choice => ({ ...one, text });

const shown = (numbers: TrickResult['numbers']) => [
  numbers.empathy,
  numbers.ownership,
  numbers.recovery,
];

describe('fair', () => {
  const fair = board({ decisions: plains('a', 'b', 'c', 'd') });

  it('the best habit scores 100 and the worst next to nothing', () => {
    const habits = habitsOf(fair);
    expect(shown(habits.best.empathy.numbers)).toEqual([100, 100, 100]);
    expect(shown(habits.worst.empathy.numbers)).toEqual([0, 0, 0]);
    expect(habitFaults(fair.exploration, habits)).toEqual([]);
  });

  it('a story in which even the worst habit earns is named', () => {
    const kind = ['a', 'b', 'c', 'd'].map((name) => decision(name, 1, choices(name, [2, 3, 4])));
    const generous = board({ decisions: kind });
    expect(messages(habitFaults(generous.exploration, habitsOf(generous)))).toContain(
      'Always taking the worst choice on empathy scores 50 on it; at most 30 is fair.',
    );
  });

  it('no swap surprises where all choices meet again', () => {
    const players = [...HABITS, ...randomPlayers(fair.decisions, 100)];
    expect(surprises(fair, players)).toEqual([]);
  });

  it('a worst choice that leads to easier decisions is named', () => {
    // b0 leads past c, where this habit does badly, to d; no door is closed, since b2 leads there too.
    const easy = decision('c', 2, choices('c', [0, 4]));
    const shortcut = board({
      decisions: [...plains('a', 'b'), easy, ...plains('d', 'e')],
      detours: { b0: 'd', b2: 'd' },
    });
    const found = surprises(shortcut, [...HABITS, ...randomPlayers(shortcut.decisions, 200)]);
    const rules = swapFaults(found).map((one) => `${one.severity} ${one.rule}`);
    expect(rules).toContain('error worse_pays');
    expect(rules).toContain('warning better_costs');
    expect(found.find((one) => one.law === 'worse_pays')).toMatchObject({ instead: 'b0' });
  });

  it('a repair that pays is named', () => {
    // After the repair comes a gift that honest players never meet.
    const repair = decision('r', 1, [
      choice('r1', 1, { repairs: 'b0' }),
      choice('r4', 4, { repairs: 'b0' }),
    ]);
    const gift = decision('g', 2, [choice('g0', 0), choice('g3', 4), choice('g4', 4)]);
    const story = board({
      decisions: [...plains('a', 'b'), repair, gift, plain('c'), plain('d')],
      detours: { b2: 'c', b3: 'c', b4: 'c' },
    });
    const found = swapFaults(surprises(story, HABITS)).filter((one) => one.rule === 'repair_pays');
    expect(found[0]).toMatchObject({
      at: [
        { kind: 'choice', id: 'b0' },
        { kind: 'choice', id: 'b2' },
      ],
    });
  });

  it('an early exit that still earns is named, and a shortcut is warned of', () => {
    const endings = [ending('end', 'kept'), ending('lost', 'lost')];
    const early = board({ decisions: plains('a', 'b', 'c'), detours: { a2: 'lost' }, endings });
    expect(exitFaults(early, exitsOf(early))).toMatchObject([
      { rule: 'early_exit', severity: 'error', at: [{ kind: 'choice', id: 'a2' }] },
    ]);
    const short = board({ decisions: plains('a', 'b', 'c', 'd'), detours: { a2: 'c' } });
    expect(exitFaults(short, exitsOf(short))).toMatchObject([
      { rule: 'shortcut', severity: 'warning', at: [{ kind: 'choice', id: 'a2' }] },
    ]);
    const blunder = board({ decisions: plains('a', 'b', 'c'), detours: { a0: 'lost' }, endings });
    expect(exitFaults(blunder, exitsOf(blunder))).toEqual([]);
  });
});

describe('passable', () => {
  it('the highest sum must reach 80 everywhere and keep the customer', () => {
    const lost = board({
      decisions: ['a', 'b', 'c'].map((name) =>
        decision(name, 1, [
          choice(`${name}0`, 0),
          choice(`${name}1`, { empathy: 4, ownership: 4, recovery: 1 }),
          choice(`${name}2`, { empathy: 2, ownership: 1, recovery: 4 }),
        ]),
      ),
      endings: [ending('end', 'lost')],
    });
    expect(messages(habitFaults(lost.exploration, habitsOf(lost)))).toEqual([
      'The player who always takes the highest sum scores 25 on recovery; it must be at least 80.',
      'The player who always takes the highest sum ends at “end” (lost), not at a kept ending.',
    ]);
  });

  it('an attempt that passes and ends lost is shown pick by pick', () => {
    const story = board({
      decisions: plains('a', 'b', 'c'),
      detours: { c3: 'lost' },
      endings: [ending('end', 'kept'), ending('lost', 'lost')],
    });
    const found = passAndLost(story);
    expect(found).toMatchObject({ kind: 'found', ending: 'lost' });
    expect(passAndLostFaults(found)).toMatchObject([{ at: [{ kind: 'knot', id: 'lost' }] }]);
  });

  it('a kept ending with a red line unrepaired is named by both', () => {
    const rude = decision('b', 1, [choice('lie', 0, { red: 'lie' }), ...choices('b', [2, 3, 4])]);
    const repair = decision('r', 1, [
      choice('r1', 1, { repairs: 'lie' }),
      choice('r4', 4, { repairs: 'lie' }),
    ]);
    const around = { b2: 'c', b3: 'c', b4: 'c' };
    const story = (detours: Record<string, string>) =>
      board({
        decisions: [plain('a'), rude, repair, plain('c')],
        detours: { ...around, ...detours },
        endings: [ending('end', 'kept'), ending('lost', 'lost')],
      });
    expect(keptWithRedLine(story({}))).toMatchObject([
      {
        at: [
          { kind: 'choice', id: 'lie' },
          { kind: 'knot', id: 'end' },
        ],
      },
    ]);
    expect(keptWithRedLine(story({ r1: 'lost' }))).toEqual([]);
  });

  it('each skill is tapped four times on every path that is not left early', () => {
    const story = (...names: readonly string[]) => {
      const one = board({
        decisions: plains(...names),
        detours: { a0: 'lost' },
        endings: [ending('end', 'kept'), ending('lost', 'lost')],
      });
      return fewestTaps(one, exitsOf(one));
    };
    expect(story('a', 'b', 'c', 'd')).toEqual({ end: { empathy: 4, ownership: 4, recovery: 4 } });
    expect(tapFaults(story('a', 'b', 'c'), 4)).toHaveLength(3);
    expect(tapFaults(story('a', 'b', 'c', 'd'), 4)).toEqual([]);
  });
});

describe('three skills, not one', () => {
  it('one skill copied from another is named', () => {
    const copied = ['a', 'b'].map((name) =>
      decision(name, 1, [
        choice(`${name}0`, { empathy: 0, ownership: 0, recovery: 3 }),
        choice(`${name}1`, { empathy: 2, ownership: 2, recovery: 1 }),
        choice(`${name}2`, { empathy: 4, ownership: 4, recovery: 0 }),
      ]),
    );
    const [copy] = skillPairs(copied);
    expect(copy?.skills).toEqual(['empathy', 'ownership']);
    expect(copy?.correlation).toBeCloseTo(1);
    expect(skillFaults(copied)).toMatchObject([{ rule: 'correlation' }]);
  });

  it('a story in which one choice is always best at everything is named', () => {
    expect(skillFaults(plains('a', 'b')).map((one) => one.rule)).toContain('same_best');
  });

  it('a skill that never varies has no correlation', () => {
    const flat = [
      decision(
        'a',
        1,
        [0, 4].map((p) => choice(`a${p}`, { empathy: p, ownership: 2, recovery: 4 - p })),
      ),
    ];
    expect(skillPairs(flat).map((one) => one.correlation)).toEqual([null, -1, null]);
  });
});

describe('tricks', () => {
  const talkative = (name: string): Decision =>
    decision(name, 1, [
      said(choice(`${name}0`, 0), 'No.'),
      said(choice(`${name}2`, 2), 'Sit down.'),
      said(choice(`${name}4`, 4), 'I am so sorry, please, let me see to it.'),
    ]);
  const story = board({ decisions: ['a', 'b', 'c'].map(talkative) });

  it('that pass are named', () => {
    const found = messages(trickFaults(trickResults(story), 0));
    expect(found).toContain(
      'The player who always takes the longest choice passes with 100, 100, 100; nobody should pass by a trick.',
    );
    expect(found.filter((one) => /sorriest|politest|last/.test(one))).toHaveLength(3);
    expect(found.filter((one) => /shortest|first/.test(one))).toEqual([]);
  });

  it('random play that passes too often is named', () => {
    expect(randomPasses(story, 100)).toBeGreaterThan(1);
    expect(trickFaults([], 11)).toMatchObject([{ rule: 'random_passes' }]);
    expect(trickFaults([], 10)).toEqual([]);
  });

  it('an over-long best choice is named at its decision', () => {
    const found = lengthFaults([talkative('a'), talkative('b')]);
    expect(found.map((one) => one.rule)).toEqual([
      'uneven_lengths',
      'uneven_lengths',
      'longest_is_best',
    ]);
    expect(found[0]?.at[0]).toEqual({ kind: 'choice', id: 'a4' });
  });
});

describe('readable', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
  const rulesFor = (lines: readonly string[], grade = 5, minutes = 1) => {
    const story = board({ decisions: plains('a', 'b', 'c'), lines });
    const reading = readingOf(story, () => grade);
    return readingFaults(story, reading, minutes).map((one) => one.rule);
  };

  it('a story within all limits has no faults', () => {
    // Four beats of 20 words and three times four choices of 3 at 200 a minute, three times 8 seconds.
    expect(rulesFor([words(20)])).toEqual([]);
  });

  it('a line, a beat, a start, a grade and minutes over the limit are named', () => {
    expect(rulesFor([words(46)])).toContain('long_line');
    expect(rulesFor(Array.from({ length: 7 }, () => 'Well?'))).toContain('long_beat');
    expect(rulesFor([words(45), words(45)])).toContain('slow_start');
    expect(rulesFor([words(20)], 8.1)).toContain('grade');
    expect(rulesFor([words(20)], 5, 2)).toContain('minutes');
  });

  it('the minutes are those of lines, choices and decisions on the highest-sum path', () => {
    const story = board({ decisions: plains('a', 'b', 'c'), lines: [words(20)] });
    const { minutes, secondsToFirstChoice } = readingOf(story, () => 0);
    expect(minutes).toBeCloseTo((4 * 20 + 3 * 4 * 3) / 200 + (3 * 8) / 60);
    expect(secondsToFirstChoice).toBe(6);
    expect(line(words(2)).text).toBe('word word');
  });
});
