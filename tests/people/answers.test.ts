// The five answers, on people who play the shipped stories.

import { describe, expect, test } from 'vitest';
import { fiveAnswers } from '../../src/core/people/five-answers.ts';
import { intervalOf, studentT } from '../../src/core/people/practice.ts';
import type { TeamRows } from '../../src/core/people/rows.ts';
import { SKILLS } from '../../src/core/vocabulary.ts';
import { SCENARIOS, shipped } from '../shipped.ts';
import { assignment, begun, marked, named, played, TODAY, team } from './team.ts';

const editions = SCENARIOS.map((id) => shipped(id).edition);
const answer = (rows: TeamRows, talks: ReadonlyMap<string, string> = new Map()) =>
  fiveAnswers(rows, { editions, kept: [], talks });

const windshield = assignment('a', { dueOn: '2026-11-20' });
const six = named(6);

describe('who has done it', () => {
  const later = assignment('b', { dueOn: '2026-12-24' });
  const closed = assignment('c', { isClosed: true });
  const rows = team(
    named(3),
    [later, closed, windshield],
    [played('p0', windshield, 1), begun('p1', windshield), played('p0', closed, 2, 2)],
  );
  const { done } = answer(rows);

  test('names what runs, by its day, and counts', () => {
    expect(done.assignments).toMatchObject([
      { id: 'a', assigned: 3, started: 1, finished: 1, overdue: 2 },
      { id: 'b', assigned: 3, started: 0, finished: 0, overdue: 0 },
    ]);
  });

  test('has a cell for each person and assignment', () => {
    const mine = done.cells.filter(({ assignment: id }) => id === 'a');
    expect(mine.map(({ person, standing, overdue }) => [person, standing, overdue])).toEqual([
      ['p0', 'finished', false],
      ['p1', 'started', true],
      ['p2', 'assigned', true],
    ]);
    expect(done.cells).toHaveLength(6);
  });

  test('says nothing of the result where it is private', () => {
    const secret = { ...windshield, privacy: 'private' } as const;
    const told = answer(team(['p0'], [secret], [marked(played('p0', secret, 1), 90)])).done;
    expect(told.cells).toMatchObject([{ standing: 'finished', passed: null }]);
  });
});

describe('which skill is weak', () => {
  const attempts = six.map((person, index) => played(person, windshield, index + 1));
  const { weak } = answer(team(six, [windshield], attempts));

  test('gives each person a band and the decisions behind it', () => {
    expect(weak.people).toHaveLength(6);
    for (const { person, skills } of weak.people) {
      const own = attempts.find((one) => one.person === person)?.evidence;
      for (const skill of SKILLS) expect(skills[skill].decisions).toBe(own?.[skill].decisions);
    }
  });

  test('names first who would gain most', () => {
    const gains = weak.people.map(({ person }) => {
      const numbers = attempts.find((one) => one.person === person)?.numbers;
      return SKILLS.reduce((all, skill) => all + Math.max(0, 70 - (numbers?.[skill] ?? 70)), 0);
    });
    expect(gains).toEqual(gains.toSorted((a, b) => b - a));
    expect(new Set(gains).size).toBeGreaterThan(1);
  });

  test('says where the team loses most on a skill', () => {
    for (const skill of SKILLS) {
      const { bands, where, people } = weak.team[skill];
      expect(Object.values(bands ?? {}).reduce((a, b) => a + b)).toBe(people);
      expect(Object.keys(shipped('windshield').edition.key.decisions)).toContain(where?.decision);
    }
  });
});

describe('which moment trips people', () => {
  const attempts = six.map((person, index) => played(person, windshield, index + 1));
  const { moments } = answer(team(six, [windshield], attempts));

  test('tells the hardest first, with how people chose', () => {
    expect(moments.length).toBeGreaterThan(0);
    const lost = moments.map((one) => one.lost);
    expect(lost).toEqual(lost.toSorted((a, b) => b - a));
    for (const { split, people, decision } of moments) {
      const ids = shipped('windshield').edition.key.decisions[decision]?.choices.map(
        ({ id }) => id,
      );
      const met = attempts.filter(({ way }) => way?.some((choice) => ids?.includes(choice)));
      expect(people).toBe(met.length);
      expect(split.reduce((all, { count }) => all + count, 0)).toBe(people);
    }
  });

  test('names the weak line that most people took, and no strong one', () => {
    for (const { popular, split } of moments) {
      const line = split.find(({ choice }) => choice === popular);
      if (line) expect(line.share).toBeLessThan(1);
    }
    expect(moments.some(({ popular }) => popular !== null)).toBe(true);
  });

  test('goes on counting what is kept of lines that are gone', () => {
    const [first] = attempts;
    if (!first?.way) throw new Error('The first has played.');
    const gone = attempts.map((one) => (one === first ? { ...one, way: null } : one));
    const kept = first.way.map((choice) => ({ keying: first.keying, choice, people: 1 }));
    const rows = team(six, [windshield], gone);
    expect(fiveAnswers(rows, { editions, kept, talks: new Map() }).moments).toEqual(moments);
    expect(answer(rows).moments).not.toEqual(moments);
  });
});

describe('does practice help', () => {
  const gaining = (gains: readonly number[]) =>
    gains.flatMap((gain, index) => [
      marked(played(`p${index}`, windshield, 1), 40 + index),
      marked(played(`p${index}`, windshield, 2, 2), 0),
      marked(played(`p${index}`, windshield, 3, 3), 40 + index + gain),
    ]);
  const practice = (gains: readonly number[]) =>
    answer(team(named(gains.length), [windshield], gaining(gains))).practice.empathy;

  test('compares the first with the latest, in pairs', () => {
    const told = practice([10, 12, 14, 10, 12, 14]);
    expect(told.pairs).toEqual(
      [10, 12, 14, 10, 12, 14].map((gain, index) => ({
        first: 40 + index,
        latest: 40 + index + gain,
      })),
    );
    expect(told).toMatchObject({ people: 6, verdict: 'better', change: { mean: 12 } });
  });

  test('says “no clear change” where the interval has room for none', () => {
    expect(practice([30, -30, 20, -20, 5, -4]).verdict).toBe('no_clear_change');
    expect(practice([-10, -12, -14, -10, -9]).verdict).toBe('worse');
  });

  test('does not compare points of different keyings, nor a first that is missing', () => {
    const attempts = gaining([10, 10, 10, 10, 10, 10]);
    const rekeyed = attempts.map((one) => (one.nth > 1 ? { ...one, keying: 'other' } : one));
    const missing = attempts.filter(({ nth }) => nth > 1);
    for (const some of [rekeyed, missing])
      expect(answer(team(six, [windshield], some)).practice.empathy.people).toBe(0);
  });

  test('has the interval of a textbook', () => {
    // Student's t, two-sided 95 %, as printed in any table.
    const table = [
      [4, 2.776],
      [9, 2.262],
      [29, 2.045],
      [120, 1.98],
    ] as const;
    for (const [free, t] of table) expect(Math.abs(studentT(free) - t)).toBeLessThan(0.02);
    const { mean, low, high } = intervalOf([1, 2, 3, 4, 5]);
    expect([mean, low, high].map((one) => one.toFixed(1))).toEqual(['3.0', '1.0', '5.0']);
  });
});

describe('who needs me', () => {
  const reasonsOf = (rows: TeamRows, talks?: ReadonlyMap<string, string>) =>
    answer(rows, talks).needs.map(({ person, reasons }) => [
      person,
      ...reasons.map(({ kind }) => kind),
    ]);
  const fail = (person: string, nth: number) => marked(played(person, windshield, nth, nth), 40);

  test('an overdue assignment, an unrepaired red line, two attempts without a pass', () => {
    const rows = team(
      named(4),
      [windshield],
      [
        ...[fail('p1', 1), fail('p1', 2)],
        marked(played('p2', windshield, 1), 90, ['blame']),
        marked(played('p3', windshield, 1), 90),
      ],
    );
    expect(reasonsOf(rows)).toEqual([
      ['p0', 'overdue'],
      ['p1', 'stuck'],
      ['p2', 'red_line'],
    ]);
    expect(answer(rows).needs[0]?.reasons).toEqual([{ kind: 'overdue', assignment: 'a', days: 7 }]);
  });

  test('a red line is named at the open level alone, and is over with a later attempt without one', () => {
    const red = (privacy: 'skills' | 'open') => {
      const at = { ...windshield, privacy };
      return answer(team(['p0'], [at], [marked(played('p0', at, 1), 90, ['lie'])])).needs[0]
        ?.reasons;
    };
    expect(red('open')).toMatchObject([{ kind: 'red_line', red: 'lie' }]);
    expect(red('skills')).toMatchObject([{ kind: 'red_line', red: null }]);
    const better = marked(played('p0', windshield, 2, 2), 90);
    const crossed = marked(played('p0', windshield, 1), 90, ['lie']);
    expect(reasonsOf(team(['p0'], [windshield], [better, crossed]))).toEqual([]);
  });

  test('who was talked to within a week comes last', () => {
    const rows = team(named(3), [windshield], []);
    const talks = new Map([
      ['p0', TODAY],
      ['p1', '2026-11-01'],
    ]);
    expect(reasonsOf(rows, talks).map(([person]) => person)).toEqual(['p1', 'p2', 'p0']);
    expect(answer(rows, talks).needs.map(({ talkedOn }) => talkedOn)).toEqual([
      '2026-11-01',
      null,
      TODAY,
    ]);
  });
});
