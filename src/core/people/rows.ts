// What the answers are worked out from: rows as a database has them, plain and read-only.

import type { BySkill } from '../by-skill.ts';
import type { CountedEvidence } from '../record/pool.ts';
import type { ChoiceId } from '../story/line.ts';
import {
  type ATTEMPT_STATES,
  type Counting,
  type Mode,
  type PrivacyLevel,
  type RedLine,
  SKILLS,
} from '../vocabulary.ts';

export type AssignmentRow = {
  readonly id: string;
  readonly scenario: string;
  readonly mode: Mode;
  /** `2026-12-04`, the last day to finish it; null: any time. */
  readonly dueOn: string | null;
  /** 0–100, of every skill. */
  readonly passMark: number;
  readonly counts: Counting;
  readonly privacy: PrivacyLevel;
  readonly isClosed: boolean;
};

export type AssignedRow = { readonly assignment: string; readonly person: string };

export type AttemptRow = {
  readonly person: string;
  readonly id: string;
  readonly assignment: string;
  readonly scenario: string;
  readonly keying: string;
  readonly mode: Mode;
  /** 1-based, of the person's attempts at the scenario in this mode, as the server numbered them. */
  readonly nth: number;
  /** ISO 8601, by the server's clock. */
  readonly begunAt: string;
  readonly state: (typeof ATTEMPT_STATES)[number];
  /** Null until verified; a number is null with too little evidence. */
  readonly numbers: BySkill<number | null> | null;
  /** Red lines that were left unrepaired. */
  readonly red: readonly RedLine[];
  /** Of first assessed attempts that are verified; null for all others. */
  readonly evidence: BySkill<CountedEvidence> | null;
  /** Null where the lines are no longer kept, or it is not finished. */
  readonly way: readonly ChoiceId[] | null;
};

/** All about a team on one day. */
export type TeamRows = {
  /** In the order in which they are to be named. */
  readonly people: readonly string[];
  readonly assignments: readonly AssignmentRow[];
  readonly assigned: readonly AssignedRow[];
  /** Of these people at these assignments. */
  readonly attempts: readonly AttemptRow[];
  /** The day, in the organisation's time zone. */
  readonly today: string;
};

export const isFinished = ({ state }: Pick<AttemptRow, 'state'>): boolean => state !== 'begun';

/** Nothing is compensated between skills. Null until verified. */
export function passesAt(
  mark: number,
  { numbers, red }: Pick<AttemptRow, 'numbers' | 'red'>,
): boolean | null {
  if (!numbers) return null;
  return red.length === 0 && SKILLS.every((skill) => (numbers[skill] ?? -1) >= mark);
}

/** Values under the same key, in their order. */
export function grouped<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
