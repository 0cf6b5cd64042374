// The rows that the answers about a team are worked out from.

import { sql } from 'kysely';
import type { BySkill } from '../core/by-skill.ts';
import type { AssignmentRow, AttemptRow, TeamRows } from '../core/people/rows.ts';
import type { CountedEvidence } from '../core/record/pool.ts';
import type { RedLine } from '../core/vocabulary.ts';
import type { Database } from './db/connect.ts';

type Rows = TeamRows & {
  /** By assignment, what its manager said to everybody who got it. */
  readonly notes: ReadonlyMap<string, string>;
};

/** `people`: ids, in the order in which they are to be named. */
export async function rowsOf(
  db: Database,
  people: readonly string[],
  today: string,
): Promise<Rows> {
  const theirs = sql<string>`any(${people}::uuid[])`;
  const [assigned, assignments, attempts] = await Promise.all([
    db
      .selectFrom('assigned')
      .select(['assignment', 'person'])
      .where('person', '=', theirs)
      .execute(),
    db
      .selectFrom('assignment')
      .selectAll()
      .where(
        sql<boolean>`id in (select assignment from assigned where person = ${theirs}
          union select assignment from attempt where person = ${theirs})`,
      )
      .orderBy('created_at')
      .orderBy('id')
      .execute(),
    attemptsOf(db, people),
  ]);
  return {
    ...{ people, today, assigned, attempts },
    assignments: assignments.map(
      (one): AssignmentRow => ({
        ...{ id: one.id, scenario: one.scenario, mode: one.mode, dueOn: one.due_on },
        ...{ passMark: one.pass_mark, counts: one.counts, privacy: one.privacy },
        isClosed: one.closed_at !== null,
      }),
    ),
    notes: new Map(assignments.map(({ id, note }) => [id, note])),
  };
}

/** Evidence and ways are large: only those of first assessed attempts are read. */
async function attemptsOf(db: Database, people: readonly string[]): Promise<readonly AttemptRow[]> {
  const isFirst = sql`nth = 1 and mode = 'assess' and state = 'verified'`;
  const rows = await db
    .selectFrom('attempt')
    .select(['person', 'id', 'assignment', 'scenario', 'keying', 'mode', 'nth', 'begun_at'])
    .select(['state', 'empathy', 'ownership', 'recovery'])
    .select([
      sql<string[] | null>`case when ${isFirst} then picks end`.as('way'),
      sql<BySkill<CountedEvidence> | null>`case when ${isFirst} then score -> 'evidence' end`.as(
        'evidence',
      ),
      sql<readonly RedLine[] | null>`case when red > 0 then score -> 'red' end`.as('red'),
    ])
    .where('person', '=', sql<string>`any(${people}::uuid[])`)
    .where('assignment', 'is not', null)
    .execute();
  // Written out: twenty thousand objects with their rest spread into them are read slowly ever after.
  return rows.map(
    (row): AttemptRow => ({
      person: row.person,
      id: row.id,
      assignment: row.assignment ?? '',
      scenario: row.scenario,
      keying: row.keying,
      mode: row.mode,
      nth: row.nth,
      begunAt: row.begun_at.toISOString(),
      state: row.state,
      numbers:
        row.state === 'verified'
          ? { empathy: row.empathy, ownership: row.ownership, recovery: row.recovery }
          : null,
      red: row.red ?? [],
      evidence: row.evidence,
      way: row.way,
    }),
  );
}
