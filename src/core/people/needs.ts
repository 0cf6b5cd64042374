// Who needs me this week?

import type { RedLine } from '../vocabulary.ts';
import { daysBetween } from './day.ts';
import type { DoneCell } from './done.ts';
import { tellsLines } from './privacy.ts';
import { type AssignmentRow, type AttemptRow, grouped, passesAt, type TeamRows } from './rows.ts';

export type NeedReason =
  /** `days`: since the day it was due. */
  | { readonly kind: 'overdue'; readonly assignment: string; readonly days: number }
  /** In the latest attempt there. `red` is null unless the level is open. */
  | {
      readonly kind: 'red_line';
      readonly assignment: string;
      readonly attempt: string;
      readonly red: RedLine | null;
    }
  /** Finished this often, and not passed. */
  | { readonly kind: 'stuck'; readonly assignment: string; readonly tries: number };

export type Need = {
  readonly person: string;
  readonly reasons: readonly NeedReason[];
  /** The day of the last talk with them; null: none. */
  readonly talkedOn: string | null;
};

const STUCK_AFTER = 2;
const A_WEEK = 7;

/** `talks`: by person, the day of the last one. Who was talked to within a week comes last. */
export function whoNeedsMe(
  { people, assignments, today }: TeamRows,
  told: readonly AttemptRow[],
  cells: readonly DoneCell[],
  talks: ReadonlyMap<string, string>,
): readonly Need[] {
  const running = assignments.filter(({ isClosed }) => !isClosed);
  const theirs = grouped(told, ({ person }) => person);
  const late = grouped(
    cells.filter(({ overdue }) => overdue),
    ({ person }) => person,
  );
  const rested = ({ talkedOn }: Need) => talkedOn !== null && daysBetween(talkedOn, today) < A_WEEK;
  return people
    .map((person): Need => {
      const tries = grouped(theirs.get(person) ?? [], ({ assignment }) => assignment);
      const played = running.flatMap((one) => playedReasons(one, tries.get(one.id) ?? []));
      const isLate = new Set(late.get(person)?.map(({ assignment }) => assignment));
      const overdue = running.flatMap(({ id, dueOn }): readonly NeedReason[] =>
        dueOn !== null && isLate.has(id)
          ? [{ kind: 'overdue', assignment: id, days: daysBetween(dueOn, today) }]
          : [],
      );
      const talkedOn = talks.get(person) ?? null;
      return { person, reasons: [...played, ...overdue], talkedOn };
    })
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted(
      (a, b) => Number(rested(a)) - Number(rested(b)) || b.reasons.length - a.reasons.length,
    );
}

const latestOf = (tries: readonly AttemptRow[]): AttemptRow | null =>
  tries.reduce<AttemptRow | null>((a, b) => (a && a.nth >= b.nth ? a : b), null);

/** `tries`: one person's verified attempts at the assignment. */
function playedReasons(
  { id, passMark, privacy }: AssignmentRow,
  tries: readonly AttemptRow[],
): readonly NeedReason[] {
  const latest = latestOf(tries);
  const red = latest?.red[0];
  const crossed: readonly NeedReason[] =
    latest && red
      ? [
          {
            ...{ kind: 'red_line', assignment: id, attempt: latest.id },
            red: tellsLines(privacy) ? red : null,
          },
        ]
      : [];
  const isStuck =
    tries.length >= STUCK_AFTER && tries.every((one) => passesAt(passMark, one) === false);
  return isStuck ? [...crossed, { kind: 'stuck', assignment: id, tries: tries.length }] : crossed;
}
