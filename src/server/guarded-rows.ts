// What `can` has to know of a row, or null where there is no such row.

import { sql } from 'kysely';
import type { Database } from './db/connect.ts';
import type { Guarded } from './http/can.ts';

export async function guardedTeam(db: Database, id: string): Promise<Guarded | null> {
  const found = await db
    .selectFrom('team')
    .leftJoin('team_manager', 'team_manager.team', 'team.id')
    .where('team.id', '=', id)
    .select(sql<string[]>`array_remove(array_agg(manager::text), null)`.as('managers'))
    .groupBy('team.id')
    .executeTakeFirst();
  return found ? { managers: found.managers, team: id } : null;
}

/** Who runs one of the teams that the person is in. */
export async function guardedPerson(db: Database, id: string): Promise<Guarded | null> {
  const found = await db
    .selectFrom('person')
    .leftJoin('team_person', 'team_person.person', 'person.id')
    .leftJoin('team_manager', 'team_manager.team', 'team_person.team')
    .where('person.id', '=', id)
    .select(sql<string[]>`array_remove(array_agg(manager::text), null)`.as('managers'))
    .groupBy('person.id')
    .executeTakeFirst();
  return found ? { managers: found.managers, person: id } : null;
}

export async function guardedDevice(db: Database, id: string): Promise<Guarded | null> {
  const found = await db
    .selectFrom('device')
    .select('team')
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return found ? guardedTeam(db, found.team) : null;
}

/** Names of those who run a team that the person is in. */
export async function managersOf(db: Database, person: string): Promise<readonly string[]> {
  const found = await db
    .selectFrom('team_person')
    .innerJoin('team_manager', 'team_manager.team', 'team_person.team')
    .innerJoin('manager', 'manager.id', 'team_manager.manager')
    .where('team_person.person', '=', person)
    .where('manager.ended_at', 'is', null)
    .select('manager.name')
    .distinct()
    .orderBy('manager.name')
    .execute();
  return found.map(({ name }) => name);
}

export async function guardedAssignment(db: Database, id: string): Promise<Guarded | null> {
  const found = await db
    .selectFrom('assignment')
    .select('team')
    .where('id', '=', id)
    .executeTakeFirst();
  return found?.team ? guardedTeam(db, found.team) : null;
}
