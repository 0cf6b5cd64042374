// Teams: who is in them, who runs them, which tablets they have.

import { type Context, Hono } from 'hono';
import { sql } from 'kysely';
import { newTeamShape, type TeamList, type TeamPage, teamChangeShape } from '../wire/teams.ts';
import type { Database } from './db/connect.ts';
import { guardedTeam } from './guarded-rows.ts';
import type { Actor, Facts } from './http/actor.ts';
import { allow, can } from './http/can.ts';
import { refuse } from './http/refusal.ts';
import { bodyAs, idIn } from './http/request.ts';
import type { Server } from './http/server.ts';
import { removePerson } from './people.ts';

export function teamRoutes({ db, now }: Server): Hono<Facts> {
  const routes = new Hono<Facts>();

  routes.get('/teams', async (context) => {
    allow(context, 'list teams');
    return context.json<TeamList>({ teams: await teamsOf(db, context.get('actor')) });
  });

  routes.post('/teams', async (context) => {
    allow(context, 'make team');
    const { name } = await bodyAs(context, newTeamShape);
    const manager = context.get('actor').who?.id ?? '';
    const id = await db.transaction().execute(async (all) => {
      const { id: team } = await all
        .insertInto('team')
        .values({ name })
        .returning('id')
        .executeTakeFirstOrThrow();
      await all.insertInto('team_manager').values({ team, manager }).execute();
      return team;
    });
    return context.json({ id, name }, 201);
  });

  routes.get('/teams/:id', async (context) => {
    const id = await ownTeam(db, context);
    const [[team], people, left, devices] = await Promise.all([
      teamsOf(db, context.get('actor'), id),
      membersOf(db, now(), id),
      leftOf(db, id),
      devicesOf(db, id),
    ]);
    if (!team) return refuse('not-there', 'There is nothing at this address.');
    return context.json<TeamPage>({ ...team, people, left, devices });
  });

  routes.patch('/teams/:id', async (context) => {
    const id = await ownTeam(db, context);
    const { name, managers } = await bodyAs(context, teamChangeShape);
    if (managers) allow(context, 'appoint team managers');
    await db.transaction().execute(async (all) => {
      await all.updateTable('team').set({ id, name }).where('id', '=', id).execute();
      if (managers) await appoint(all, id, managers);
    });
    return context.json({});
  });

  routes.delete('/teams/:id', async (context) => {
    const id = await ownTeam(db, context);
    const manager = context.get('actor').who?.id ?? null;
    await db.transaction().execute(async (all) => {
      const members = await all
        .selectFrom('team_person as here')
        .select('here.person')
        .where('here.team', '=', id)
        // Who is in another team as well stays there.
        .where((row) =>
          row.not(
            row.exists(
              row
                .selectFrom('team_person as there')
                .select('there.person')
                .whereRef('there.person', '=', 'here.person')
                .where('there.team', '!=', id),
            ),
          ),
        )
        .execute();
      for (const { person } of members) await removePerson(all, person, manager);
      await all.deleteFrom('team').where('id', '=', id).execute();
    });
    return context.json({});
  });

  return routes;
}

/** The id in the address, of a team that the actor runs. */
export async function ownTeam(db: Database, context: Context<Facts>): Promise<string> {
  const id = idIn(context);
  allow(context, 'run team', await guardedTeam(db, id));
  return id;
}

/** All of an owner, those that a manager runs. `only`: one of them. */
async function teamsOf(db: Database, actor: Actor, only?: string): Promise<TeamList['teams']> {
  const managers = sql<TeamPage['managers']>`coalesce((
    select json_agg(json_build_object('id', m.id, 'name', m.name) order by m.name)
    from team_manager tm join manager m on m.id = tm.manager where tm.team = team.id), '[]')`;
  const people = sql<number>`(
    select count(*)::int from team_person tp join person p on p.id = tp.person
    where tp.team = team.id and p.left_at is null)`;
  let query = db
    .selectFrom('team')
    .select(['id', 'name', people.as('people'), managers.as('managers')])
    .orderBy('name');
  if (only) query = query.where('id', '=', only);
  if (!can(actor, 'appoint team managers'))
    query = query.where((row) =>
      row.exists(
        row
          .selectFrom('team_manager')
          .select('team')
          .whereRef('team', '=', 'team.id')
          .where('manager', '=', actor.who?.id ?? ''),
      ),
    );
  return query.execute();
}

const membersOf = (db: Database, now: Date, team: string): Promise<TeamPage['people']> =>
  db
    .selectFrom('team_person')
    .innerJoin('person', 'person.id', 'team_person.person')
    .leftJoin('link', (join) =>
      join
        .onRef('link.person', '=', 'person.id')
        .on('link.revoked_at', 'is', null)
        .on('link.expires_at', '>', now),
    )
    .where('team_person.team', '=', team)
    .where('person.left_at', 'is', null)
    .groupBy('person.id')
    .orderBy('person.name')
    .select(['person.id', 'person.name'])
    .select([
      sql<boolean>`count(link.token) > 0`.as('hasLink'),
      sql<boolean>`person.pin is not null or count(link.used_at) > 0`.as('hasJoined'),
      sql<boolean>`person.pin is not null`.as('hasPin'),
    ])
    .execute();

const leftOf = (db: Database, team: string): Promise<TeamPage['left']> =>
  db
    .selectFrom('team_person')
    .innerJoin('person', 'person.id', 'team_person.person')
    .where('team_person.team', '=', team)
    .where('person.left_at', 'is not', null)
    .orderBy('person.name')
    .select(['person.id', 'person.name'])
    .execute();

async function devicesOf(db: Database, team: string): Promise<TeamPage['devices']> {
  const devices = await db
    .selectFrom('device')
    .leftJoin('session', 'session.device', 'device.id')
    .where('device.team', '=', team)
    .where('device.ended_at', 'is', null)
    .groupBy('device.id')
    .orderBy('device.name')
    .select(['device.id', 'device.name', sql<Date | null>`max(session.seen_at)`.as('seenAt')])
    .execute();
  return devices.map(({ seenAt, ...device }) => ({
    ...device,
    seenAt: seenAt?.toISOString() ?? null,
  }));
}

async function appoint(all: Database, team: string, managers: readonly string[]): Promise<void> {
  const known = await all
    .selectFrom('manager')
    .select('id')
    .where('id', '=', sql<string>`any(${managers}::uuid[])`)
    .execute();
  if (known.length !== new Set(managers).size)
    refuse('not-as-expected', '“managers”: one of them does not exist.');
  await all.deleteFrom('team_manager').where('team', '=', team).execute();
  if (known.length > 0)
    await all
      .insertInto('team_manager')
      .values(known.map(({ id }) => ({ team, manager: id })))
      .execute();
}
