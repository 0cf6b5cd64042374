// Who needs me this week?

import type { RedLine } from '../vocabulary.ts';
import { daysBetween } from './day.ts';
import type { DoneCell } from './done.ts';
import { toldAttempts } from './first-assessed.ts';
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
  rows: TeamRows,
  cells: readonly DoneCell[],
  talks: ReadonlyMap<string, string>,
): readonly Need[] {
  const { people, assignments, today } = rows;
  const running = assignments.filter(({ isClosed }) => !isClosed);
  const tries = grouped(toldAttempts(rows), (one) => `${one.assignment} ${one.person}`);
  const late = new Set(
    cells.filter(({ overdue }) => overdue).map((one) => `${one.assignment} ${one.person}`),
  );
  const rested = ({ talkedOn }: Need) => talkedOn !== null && daysBetween(talkedOn, today) < A_WEEK;
  return people
    .map((person): Need => {
      const played = running.flatMap((one) =>
        playedReasons(one, tries.get(`${one.id} ${person}`) ?? []),
      );
      const overdue = running.flatMap(({ id, dueOn }): readonly NeedReason[] =>
        dueOn !== null && late.has(`${id} ${person}`)
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

/** `tries`: one person's verified attempts at the assignment. */
function playedReasons(
  { id, passMark, privacy }: AssignmentRow,
  tries: readonly AttemptRow[],
): readonly NeedReason[] {
  const latest = tries.toSorted((a, b) => b.nth - a.nth)[0];
  const red = latest?.red[0];
  const crossed: readonly NeedReason[] = red
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
