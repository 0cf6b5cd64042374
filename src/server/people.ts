// Learners: names, personal links, what is kept about them.

import { type Context, Hono } from 'hono';
import { sql } from 'kysely';
import type { FreshLink } from '../wire/organization.ts';
import {
  type AddedPeople,
  newLinksShape,
  newPeopleShape,
  type PersonLink,
  personChangeShape,
} from '../wire/people.ts';
import type { Database } from './db/connect.ts';
import { everythingAbout } from './everything-about.ts';
import { guardedPerson, guardedTeam } from './guarded-rows.ts';
import type { Facts } from './http/actor.ts';
import { allow } from './http/can.ts';
import { refuse } from './http/refusal.ts';
import { bodyAs, idIn } from './http/request.ts';
import type { Server } from './http/server.ts';
import { makeLink } from './links.ts';
import { namesIn } from './names-in.ts';

const MOST_AT_ONCE = 1000;

export function peopleRoutes({ db, now }: Server): Hono<Facts> {
  const routes = new Hono<Facts>();

  routes.post('/teams/:id/people', async (context) => {
    const team = idIn(context);
    allow(context, 'run team', await guardedTeam(db, team));
    const { names, wrong } = namesIn((await bodyAs(context, newPeopleShape)).names);
    if (names.length > MOST_AT_ONCE)
      refuse('too-long', `These are more than ${MOST_AT_ONCE} names. Add them in parts.`);
    const added = await db.transaction().execute(async (all) => {
      // The same list sent twice adds nobody twice.
      await all.selectFrom('team').select('id').where('id', '=', team).forUpdate().execute();
      const known = await namesOf(all, team);
      const isKnown = ({ name }: { readonly name: string }) => known.has(name.toLowerCase());
      const people: PersonLink[] = [];
      for (const { name } of names.filter((one) => !isKnown(one))) {
        const { id } = await all
          .insertInto('person')
          .values({ name })
          .returning('id')
          .executeTakeFirstOrThrow();
        await all.insertInto('team_person').values({ team, person: id }).execute();
        const link = await makeLink(all, now(), 'person', { person: id });
        people.push({ person: { id, name }, ...link });
      }
      return { added: people, known: names.filter(isKnown), wrong };
    });
    return context.json<AddedPeople>(added, 201);
  });

  routes.patch('/people/:id', async (context) => {
    const person = await ownPerson(db, context);
    const { name, pin, left } = await bodyAs(context, personChangeShape);
    const leaving = left === undefined ? {} : { left_at: left ? now() : null };
    await db.transaction().execute(async (all) => {
      await all
        .updateTable('person')
        .set({ id: person, name, pin, ...leaving })
        .where('id', '=', person)
        .execute();
      if (left) await endAccess(all, now(), person);
    });
    return context.json({});
  });

  // For the cards: each gets a new link.
  routes.post('/teams/:id/links', async (context) => {
    const team = idIn(context);
    allow(context, 'run team', await guardedTeam(db, team));
    const { people } = await bodyAs(context, newLinksShape);
    const links = await db.transaction().execute(async (all) => {
      const here = await all
        .selectFrom('team_person')
        .innerJoin('person', 'person.id', 'team_person.person')
        .select(['person.id', 'person.name'])
        .where('team_person.team', '=', team)
        .where('person.id', '=', sql<string>`any(${people}::uuid[])`)
        .orderBy('person.name')
        .execute();
      const made: PersonLink[] = [];
      for (const person of here) {
        await revokeLinks(all, now(), person.id);
        const link = await makeLink(all, now(), 'person', { person: person.id });
        made.push({ person, ...link });
      }
      return made;
    });
    return context.json<{ readonly links: readonly PersonLink[] }>({ links });
  });

  // A new link: the one before it is worth nothing any more.
  routes.post('/people/:id/link', async (context) => {
    const person = await ownPerson(db, context);
    const link = await db.transaction().execute(async (all) => {
      await revokeLinks(all, now(), person);
      return makeLink(all, now(), 'person', { person });
    });
    return context.json<FreshLink>(link);
  });

  routes.delete('/people/:id/link', async (context) => {
    const person = await ownPerson(db, context);
    await db.transaction().execute((all) => endAccess(all, now(), person));
    return context.json({});
  });

  routes.get('/people/:id/export', async (context) => {
    const person = await ownPerson(db, context);
    await noteRead(db, context, person, 'export');
    context.header('Content-Disposition', `attachment; filename="${person}.json"`);
    return context.json(await everythingAbout(db, person));
  });

  routes.delete('/people/:id', async (context) => {
    const person = await ownPerson(db, context);
    const manager = context.get('actor').who?.id ?? null;
    await db.transaction().execute((all) => removePerson(all, person, manager));
    return context.json({});
  });

  return routes;
}

/** The id in the address, of a person in a team that the actor runs. */
export async function ownPerson(db: Database, context: Context<Facts>): Promise<string> {
  const id = idIn(context);
  allow(context, 'run person', await guardedPerson(db, id));
  return id;
}

/**
 * Who looks at what somebody did leaves a line that this person can see; within `once` milliseconds a
 * second look of the same kind leaves none.
 */
export async function noteRead(
  db: Database,
  context: Context<Facts>,
  person: string,
  what: string,
  once = 0,
): Promise<void> {
  const manager = context.get('actor').who?.id ?? null;
  const known = await db
    .selectFrom('read_log')
    .select('id')
    .where('person', '=', person)
    .where('manager', '=', manager)
    .where('what', '=', what)
    .where('at', '>', sql<Date>`now() - ${once} * interval '1 millisecond'`)
    .executeTakeFirst();
  if (known) return;
  await db.insertInto('read_log').values({ manager, person, what }).execute();
}

/** With all that hangs on them; what stays says that somebody was deleted, when and by whom. */
export async function removePerson(
  all: Database,
  person: string,
  manager: string | null,
): Promise<void> {
  await all.deleteFrom('person').where('id', '=', person).execute();
  await all.deleteFrom('read_log').where('person', '=', person).execute();
  await all.insertInto('read_log').values({ manager, person, what: 'deleted' }).execute();
}

async function namesOf(all: Database, team: string): Promise<ReadonlySet<string>> {
  const found = await all
    .selectFrom('team_person')
    .innerJoin('person', 'person.id', 'team_person.person')
    .select('person.name')
    .where('team_person.team', '=', team)
    .where('person.left_at', 'is', null)
    .execute();
  return new Set(found.map(({ name }) => name.toLowerCase()));
}

async function revokeLinks(all: Database, now: Date, person: string): Promise<void> {
  await all
    .updateTable('link')
    .set({ revoked_at: now })
    .where('person', '=', person)
    .where('revoked_at', 'is', null)
    .execute();
}

async function endAccess(all: Database, now: Date, person: string): Promise<void> {
  await revokeLinks(all, now, person);
  await all.deleteFrom('session').where('person', '=', person).execute();
}
