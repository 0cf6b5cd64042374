// Who has done it?

import type { Mode, PrivacyLevel } from '../vocabulary.ts';
import { tellsResult } from './privacy.ts';
import { type AssignmentProgress, assignmentProgress } from './progress.ts';
import { grouped, type TeamRows } from './rows.ts';

export type DoneCell = Omit<AssignmentProgress, 'unfinished'> & {
  readonly person: string;
  readonly assignment: string;
};

export type Done = {
  /** Those that run, by their day; without a day last. */
  readonly assignments: readonly {
    readonly id: string;
    readonly scenario: string;
    readonly mode: Mode;
    readonly dueOn: string | null;
    readonly privacy: PrivacyLevel;
    readonly assigned: number;
    /** Begun and not finished. */
    readonly started: number;
    readonly finished: number;
    readonly overdue: number;
  }[];
  /** One for each person and assignment that runs, person by person: it travels in half the bytes. */
  readonly cells: readonly DoneCell[];
};

const LAST = '9999';

export function whoHasDone({ people, assignments, assigned, attempts, today }: TeamRows): Done {
  const given = grouped(assigned, ({ assignment }) => assignment);
  const running = assignments
    .filter(({ id, isClosed }) => !isClosed && given.has(id))
    .toSorted((a, b) => (a.dueOn ?? LAST).localeCompare(b.dueOn ?? LAST));
  const triesAt = grouped(attempts, ({ assignment }) => assignment);
  const told = running.map((assignment) => {
    const { id, scenario, mode, dueOn, privacy } = assignment;
    const tries = grouped(triesAt.get(id) ?? [], ({ person }) => person);
    const has = new Set(given.get(id)?.map(({ person }) => person));
    const cells = people
      .filter((person) => has.has(person))
      .map((person): DoneCell => {
        const progress = assignmentProgress(assignment, tries.get(person) ?? [], today);
        const { standing, overdue, tries: count } = progress;
        const passed = tellsResult(privacy) ? progress.passed : null;
        return { person, assignment: id, standing, overdue, passed, tries: count };
      });
    const count = (is: (cell: DoneCell) => boolean) => cells.filter(is).length;
    return {
      cells,
      told: {
        ...{ id, scenario, mode, dueOn, privacy, assigned: cells.length },
        started: count(({ standing }) => standing === 'started'),
        finished: count(({ standing }) => standing === 'finished'),
        overdue: count(({ overdue }) => overdue),
      },
    };
  });
  const place = new Map(people.map((person, at) => [person, at]));
  return {
    assignments: told.map((one) => one.told),
    cells: told
      .flatMap(({ cells }) => cells)
      .toSorted((a, b) => (place.get(a.person) ?? 0) - (place.get(b.person) ?? 0)),
  };
}
