// What holds for every team: of what is private nothing is told, with too few people no figure is.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fiveAnswers } from '../../src/core/people/five-answers.ts';
import {
  ENOUGH_PEOPLE,
  isNarrower,
  tellsLines,
  tellsResult,
} from '../../src/core/people/privacy.ts';
import type { AttemptRow, TeamRows } from '../../src/core/people/rows.ts';
import { PRIVACY_LEVELS, SKILLS } from '../../src/core/vocabulary.ts';
import { SCENARIOS, shipped } from '../shipped.ts';
import { assignment, begun, named, played, team } from './team.ts';

const editions = SCENARIOS.map((id) => shipped(id).edition);
const answer = (rows: TeamRows) => fiveAnswers(rows, { editions, kept: [], talks: new Map() });

const terms = [
  assignment('secret', { privacy: 'private', dueOn: '2026-11-20' }),
  ...SCENARIOS.map((scenario) => assignment(scenario, { scenario, privacy: 'open' })),
];

/** To draw from, so that no story is played anew for every try. */
const attempts: readonly AttemptRow[] = named(8).flatMap((person, index) =>
  terms.flatMap((at, term) =>
    [
      played(person, at, index + 1),
      begun(person, at, { nth: 2 }),
      played(person, at, index + 20, 3),
    ].map((one) => ({ ...one, begunAt: `2026-11-${one.nth}${(term + index) % 5}T10:00:00.000Z` })),
  ),
);

const teams = fc
  .record({ size: fc.integer({ min: 0, max: 8 }), some: fc.shuffledSubarray([...attempts]) })
  .map(({ size, some }) => {
    const people = named(size);
    return team(
      people,
      terms,
      some.filter(({ person }) => people.includes(person)),
    );
  });

const RUNS = { numRuns: 60 };

test('results of private attempts change no answer', () => {
  const scrambled = (one: AttemptRow): AttemptRow =>
    one.assignment === 'secret' && one.state === 'verified'
      ? {
          ...one,
          numbers: { empathy: 0, ownership: 0, recovery: 0 },
          red: ['lie'],
          evidence: null,
          way: null,
        }
      : one;
  fc.assert(
    fc.property(teams, (rows) => {
      expect(answer({ ...rows, attempts: rows.attempts.map(scrambled) })).toEqual(answer(rows));
    }),
    RUNS,
  );
});

test('with fewer than five people behind it, no figure about the team is told', () => {
  fc.assert(
    fc.property(teams, (rows) => {
      const { weak, moments, practice } = answer(rows);
      for (const skill of SKILLS) {
        const { people, bands, where } = weak.team[skill];
        if (people < ENOUGH_PEOPLE) expect([bands, where]).toEqual([null, null]);
        else expect(bands).not.toBe(null);
        const { pairs, change, verdict } = practice[skill];
        if (practice[skill].people < ENOUGH_PEOPLE)
          expect([pairs, change, verdict]).toEqual([[], null, 'too_few']);
        else expect(pairs).toHaveLength(practice[skill].people);
      }
      for (const { people } of moments) expect(people).toBeGreaterThanOrEqual(ENOUGH_PEOPLE);
    }),
    RUNS,
  );
});

test('the answers do not depend on the order in which attempts arrived', () => {
  fc.assert(
    fc.property(teams, (rows) => {
      const told = answer(rows);
      const turned = answer({ ...rows, attempts: rows.attempts.toReversed() });
      expect(turned).toEqual(told);
    }),
    RUNS,
  );
});

test('the answers name people of the team alone', () => {
  fc.assert(
    fc.property(teams, (rows) => {
      const { done, weak, needs } = answer({ ...rows, attempts });
      const told = [...done.cells, ...weak.people, ...needs].map(({ person }) => person);
      expect(told.filter((person) => !rows.people.includes(person))).toEqual([]);
    }),
    RUNS,
  );
});

test('each level of privacy tells what the one before it tells, and narrowing never widens', () => {
  expect(PRIVACY_LEVELS.map(tellsResult)).toEqual([false, true, true]);
  expect(PRIVACY_LEVELS.map(tellsLines)).toEqual([false, false, true]);
  for (const to of PRIVACY_LEVELS)
    for (const from of PRIVACY_LEVELS)
      if (isNarrower(to, from)) {
        expect(Number(tellsResult(to))).toBeLessThanOrEqual(Number(tellsResult(from)));
        expect(Number(tellsLines(to))).toBeLessThanOrEqual(Number(tellsLines(from)));
      }
});
