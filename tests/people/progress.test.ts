// How far somebody is with an assignment, by the day, and which attempt counts.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayIn, daysBetween } from '../../src/core/people/day.ts';
import { assignmentProgress, countedAttempt } from '../../src/core/people/progress.ts';
import type { AttemptRow } from '../../src/core/people/rows.ts';
import { assignment, begun, marked, played, TODAY } from './team.ts';

const due = assignment('a', { dueOn: TODAY });
const mine = (number: number, nth: number): AttemptRow =>
  marked(played('p', due, nth, nth), number);
const on = (day: string, ...tries: readonly AttemptRow[]) => assignmentProgress(due, tries, day);

describe('an assignment', () => {
  test('is assigned, then started, then finished', () => {
    expect(on(TODAY)).toMatchObject({ standing: 'assigned', passed: null, tries: 0 });
    expect(on(TODAY, begun('p', due))).toMatchObject({ standing: 'started', unfinished: 1 });
    expect(on(TODAY, mine(80, 1))).toMatchObject({ standing: 'finished', passed: true });
  });

  test('is overdue from the day after, until it is finished or closed', () => {
    expect(on(TODAY).overdue).toBe(false);
    expect(on('2026-11-28').overdue).toBe(true);
    expect(on('2026-11-28', begun('p', due)).overdue).toBe(true);
    expect(on('2026-11-28', mine(10, 1)).overdue).toBe(false);
    expect(assignmentProgress({ ...due, isClosed: true }, [], '2027-01-01').overdue).toBe(false);
    expect(assignmentProgress({ ...due, dueOn: null }, [], '2027-01-01').overdue).toBe(false);
  });

  test('is passed by the first attempt, and a try that was let lie is the first', () => {
    expect(on(TODAY, mine(60, 1), mine(90, 2)).passed).toBe(false);
    expect(on(TODAY, mine(90, 2), mine(60, 1)).passed).toBe(false);
    expect(on(TODAY, begun('p', due), mine(90, 2)).passed).toBe(null);
  });

  test('is passed by the best attempt where the best counts', () => {
    const best = { ...due, counts: 'best' } as const;
    expect(assignmentProgress(best, [mine(60, 1), mine(90, 2)], TODAY).passed).toBe(true);
    expect(assignmentProgress(best, [mine(60, 1), mine(50, 2)], TODAY).passed).toBe(false);
    expect(assignmentProgress(best, [begun('p', due)], TODAY).passed).toBe(null);
  });

  test('is not passed on an unrepaired red line or a skill without a number, nor in learn mode', () => {
    expect(on(TODAY, marked(mine(90, 1), 90, ['blame'])).passed).toBe(false);
    const unknown = { ...mine(90, 1), numbers: { empathy: 90, ownership: 90, recovery: null } };
    expect(on(TODAY, unknown).passed).toBe(false);
    expect(assignmentProgress({ ...due, mode: 'learn' }, [mine(90, 1)], TODAY).passed).toBe(null);
  });

  test('is finished and neither passed nor failed by an attempt that was not verified', () => {
    const unverified = { ...begun('p', due), state: 'unverified' } as const;
    expect(on(TODAY, unverified)).toMatchObject({ standing: 'finished', passed: null });
  });
});

test('which attempt counts does not depend on the order of the rows', () => {
  const tries = [begun('p', due), mine(60, 2), mine(90, 3), mine(80, 4)];
  fc.assert(
    fc.property(
      fc.shuffledSubarray(tries, { minLength: 1 }),
      fc.constantFrom('first', 'best'),
      (some, counts) => {
        const inOrder = some.toSorted((a, b) => a.nth - b.nth);
        const terms = { ...due, counts } as const;
        expect(countedAttempt(terms, some)).toEqual(countedAttempt(terms, inOrder));
      },
    ),
  );
});

describe('a day', () => {
  test('is that of the time zone, across midnight and the change of the clocks', () => {
    const late = '2026-11-27T23:30:00.000Z';
    expect(dayIn('UTC', late)).toBe('2026-11-27');
    expect(dayIn('Europe/Berlin', late)).toBe('2026-11-28');
    expect(dayIn('America/Los_Angeles', '2026-03-08T07:59:00.000Z')).toBe('2026-03-07');
    expect(dayIn('Pacific/Kiritimati', '2026-12-31T10:00:00.000Z')).toBe('2027-01-01');
  });

  test('is counted from another', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('2026-03-01', '2026-02-27')).toBe(-2);
  });
});
