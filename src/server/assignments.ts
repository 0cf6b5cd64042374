// Assignments: which scenario, for whom, by when, and who sees what.

import { type Context, Hono } from 'hono';
import { sql } from 'kysely';
import { isNarrower } from '../core/people/privacy.ts';
import {
  assignmentChangeShape,
  newAssignmentsShape,
  type TeamAssignment,
} from '../wire/assignments.ts';
import type { Database } from './db/connect.ts';
import { guardedAssignment } from './guarded-rows.ts';
import type { Facts } from './http/actor.ts';
import { allow } from './http/can.ts';
import { refuse } from './http/refusal.ts';
import { bodyAs, idIn } from './http/request.ts';
import type { Server } from './http/server.ts';
import { ownTeam } from './teams.ts';

export function assignmentRoutes({ db, now }: Server): Hono<Facts> {
  const routes = new Hono<Facts>();

  routes.get('/teams/:id/assignments', async (context) => {
    const team = await ownTeam(db, context);
    return context.json({ assignments: await assignmentsOf(db, team) });
  });

  routes.post('/teams/:id/assignments', async (context) => {
    const team = await ownTeam(db, context);
    const { scenarios, people, dueOn, passMark, ...terms } = await bodyAs(
      context,
      newAssignmentsShape,
    );
    const made_by = context.get('actor').who?.id ?? null;
    const made = await db.transaction().execute(async (all) => {
      const given = await inTeam(all, team, people);
      const ids: string[] = [];
      for (const scenario of new Set(scenarios)) {
        const { id } = await all
          .insertInto('assignment')
          .values({
            ...{ ...terms, team, scenario, made_by, created_at: now() },
            ...{ due_on: dueOn, pass_mark: passMark },
          })
          .returning('id')
          .executeTakeFirstOrThrow();
        await assign(all, id, given);
        ids.push(id);
      }
      return assignmentsOf(all, team, ids);
    });
    return context.json({ assignments: made }, 201);
  });

  routes.patch('/assignments/:id', async (context) => {
    const id = await ownAssignment(db, context);
    const { dueOn, passMark, closed, add, remove, privacy, ...terms } = await bodyAs(
      context,
      assignmentChangeShape,
    );
    await db.transaction().execute(async (all) => {
      const before = await all
        .selectFrom('assignment')
        .selectAll()
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirstOrThrow();
      if (privacy && !isNarrower(privacy, before.privacy))
        refuse('not-allowed', 'People were told less than this when they began.');
      await all
        .updateTable('assignment')
        .set({
          ...{ id, ...terms, privacy, due_on: dueOn, pass_mark: passMark },
          ...(closed === undefined ? {} : { closed_at: closed ? now() : null }),
        })
        .where('id', '=', id)
        .execute();
      if (add) await assign(all, id, await inTeam(all, before.team ?? '', add));
      if (remove) await release(all, id, remove);
    });
    return context.json({});
  });

  return routes;
}

/** The id in the address, of an assignment of a team that the actor runs. */
async function ownAssignment(db: Database, context: Context<Facts>): Promise<string> {
  const id = idIn(context);
  allow(context, 'run team', await guardedAssignment(db, id));
  return id;
}

/** Those of the people who are in the team; null: all of it. */
async function inTeam(
  all: Database,
  team: string,
  people: readonly string[] | null,
): Promise<readonly string[]> {
  const found = await all
    .selectFrom('team_person')
    .innerJoin('person', 'person.id', 'team_person.person')
    .where('person.left_at', 'is', null)
    .where('team_person.team', '=', team)
    .select('person.id')
    .execute();
  const here = found.map(({ id }) => id);
  if (people === null) return here;
  return people.every((id) => here.includes(id))
    ? [...new Set(people)]
    : refuse('not-as-expected', '“people”: one of them is not in the team.');
}

async function assign(all: Database, assignment: string, people: readonly string[]) {
  if (people.length === 0) return;
  await all
    .insertInto('assigned')
    .values(people.map((person) => ({ assignment, person })))
    .onConflict((already) => already.doNothing())
    .execute();
}

const release = (all: Database, assignment: string, people: readonly string[]) =>
  all
    .deleteFrom('assigned')
    .where('assignment', '=', assignment)
    .where('person', '=', sql<string>`any(${people}::uuid[])`)
    .execute();

/** Newest first. `only`: these of them. */
async function assignmentsOf(
  db: Database,
  team: string,
  only?: readonly string[],
): Promise<readonly TeamAssignment[]> {
  const people = sql<readonly string[]>`coalesce((
    select array_agg(a.person::text order by a.person) from assigned a
    where a.assignment = assignment.id), '{}')`;
  let query = db
    .selectFrom('assignment')
    .selectAll()
    .select(people.as('people'))
    .where('team', '=', team)
    .orderBy('created_at', 'desc')
    .orderBy('scenario');
  if (only) query = query.where('id', '=', sql<string>`any(${only}::uuid[])`);
  const rows = await query.execute();
  return rows.map((one) => ({
    ...{ id: one.id, scenario: one.scenario, mode: one.mode, dueOn: one.due_on },
    ...{ passMark: one.pass_mark, counts: one.counts, privacy: one.privacy, note: one.note },
    ...{ people: one.people, createdAt: one.created_at.toISOString() },
    closedAt: one.closed_at?.toISOString() ?? null,
  }));
}
