// All that is kept about one person, for themselves.

import type { Database } from './db/connect.ts';

export async function everythingAbout(db: Database, person: string) {
  const [about, teams, sessions, assignments, attempts, reads] = await Promise.all([
    db
      .selectFrom('person')
      .select(['id', 'name', 'created_at'])
      .where('id', '=', person)
      .executeTakeFirst(),
    db
      .selectFrom('team_person')
      .innerJoin('team', 'team.id', 'team_person.team')
      .select('team.name')
      .where('person', '=', person)
      .execute(),
    db
      .selectFrom('session')
      .select(['created_at', 'seen_at'])
      .where('person', '=', person)
      .execute(),
    db
      .selectFrom('assigned')
      .innerJoin('assignment', 'assignment.id', 'assigned.assignment')
      .selectAll('assignment')
      .where('person', '=', person)
      .execute(),
    db.selectFrom('attempt').selectAll().where('person', '=', person).execute(),
    db
      .selectFrom('read_log')
      .leftJoin('manager', 'manager.id', 'read_log.manager')
      .select(['manager.name as by', 'what', 'at'])
      .where('person', '=', person)
      .execute(),
  ]);
  return {
    person: about,
    teams: teams.map(({ name }) => name),
    sessions,
    assignments,
    attempts: attempts.map(({ body_hash: _, ...attempt }) => attempt),
    reads,
  };
}
