// Teams as the laws of the answers need them: people who play the shipped stories at random.

import { recordedResult } from '../../src/core/people/result-of-score.ts';
import type { AssignmentRow, AttemptRow, TeamRows } from '../../src/core/people/rows.ts';
import { wayThrough } from '../../src/core/play/way.ts';
import { pickError } from '../../src/core/score/pick-order.ts';
import { score } from '../../src/core/score/score.ts';
import type { Mode, RedLine } from '../../src/core/vocabulary.ts';
import { picksOf, playAtRandom, shipped } from '../shipped.ts';

export const TODAY = '2026-11-27';

export function assignment(id: string, terms: Partial<AssignmentRow> = {}): AssignmentRow {
  return {
    ...{ id, scenario: 'windshield', mode: 'assess', dueOn: null, passMark: 70 },
    ...{ counts: 'first', privacy: 'skills', isClosed: false, ...terms },
  };
}

type Begun = { readonly nth?: number; readonly mode?: Mode };

/** An attempt that was never finished. */
export function begun(
  person: string,
  at: AssignmentRow,
  { nth = 1, mode }: Begun = {},
): AttemptRow {
  const { edition } = shipped(at.scenario);
  return {
    ...{ person, id: `${person}-${at.id}-${nth}`, assignment: at.id, scenario: at.scenario },
    ...{ keying: edition.keying, mode: mode ?? at.mode, nth, state: 'begun' },
    begunAt: `2026-11-${String(nth).padStart(2, '0')}T10:00:00.000Z`,
    ...{ numbers: null, red: [], evidence: null, way: null },
  };
}

/** Played to an ending, taking what chance has it. */
export function played(person: string, at: AssignmentRow, seed: number, nth = 1): AttemptRow {
  const { edition, story } = shipped(at.scenario);
  const playthrough = playAtRandom(story, seed);
  const scored = score(edition, picksOf(playthrough), { ended: true });
  if (!scored.ok) throw pickError(scored);
  return {
    ...{ ...begun(person, at, { nth }), state: 'verified', ...recordedResult(scored.score) },
    way: wayThrough(playthrough),
  };
}

/** The same with these numbers on every skill. */
export function marked(
  attempt: AttemptRow,
  number: number,
  red: readonly RedLine[] = [],
): AttemptRow {
  return { ...attempt, numbers: { empathy: number, ownership: number, recovery: number }, red };
}

/** Everybody gets every assignment. */
export function team(
  people: readonly string[],
  assignments: readonly AssignmentRow[],
  attempts: readonly AttemptRow[],
): TeamRows {
  const assigned = assignments.flatMap(({ id }) =>
    people.map((person) => ({ assignment: id, person })),
  );
  return { people, assignments, assigned, attempts, today: TODAY };
}

export const named = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `p${index}`);
