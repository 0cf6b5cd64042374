// Links that make a manager: the set-up link of the terminal, an invitation, a new password. And what
// any link says of itself before it is used.

import { Hono } from 'hono';
import type { Insertable } from 'kysely';
import { PRIVACY_LEVELS, ROLES } from '../core/vocabulary.ts';
import type { Invitation } from '../wire/join.ts';
import { lookRequest, setupRequest } from '../wire/signin.ts';
import type { Database } from './db/connect.ts';
import type { Tables } from './db/tables.ts';
import { managersOf } from './guarded-rows.ts';
import type { Facts } from './http/actor.ts';
import { addressOf, withinLimits } from './http/limits.ts';
import { hashPassword } from './http/passwords.ts';
import { refuse } from './http/refusal.ts';
import { bodyAs } from './http/request.ts';
import type { Server } from './http/server.ts';
import { beginSession } from './http/sessions.ts';
import { claimLink, findLink } from './links.ts';
import { addManager } from './managers.ts';
import { orgOf } from './org.ts';
import { refuseCommon } from './signin.ts';

const SETUP = ['setup', 'invite', 'reset'] as const;

export function setupRoutes(server: Server): Hono<Facts> {
  const { db, now } = server;
  const routes = new Hono<Facts>();

  routes.post('/links/look', async (context) => {
    const { token } = await bodyAs(context, lookRequest);
    const link = await withinLimits(server, { 'link address': addressOf(server, context) }, () =>
      findLink(db, now(), token, [...SETUP, 'person', 'device']),
    );
    return context.json<Invitation>({
      kind: link.kind,
      org: (await orgOf(db))?.name ?? '',
      name: await nameOn(db, link),
      ...(await seenBy(db, link.person)),
    });
  });

  routes.post('/setup', async (context) => {
    const { token, name, password, org, timeZone } = await bodyAs(context, setupRequest);
    const link = await withinLimits(server, { 'link address': addressOf(server, context) }, () =>
      findLink(db, now(), token, SETUP),
    );
    const called = link.manager ? await nameOn(db, link) : name;
    if (!called) return refuse('not-as-expected', '“name”: is missing.');
    refuseCommon(password, called);
    const hash = await hashPassword(password);
    const manager = await db.transaction().execute(async (all) => {
      const { kind, roles, manager: lost } = await claimLink(all, now(), token, SETUP);
      if (lost) {
        await all.updateTable('manager').set({ password: hash }).where('id', '=', lost).execute();
        await all.deleteFrom('session').where('manager', '=', lost).execute();
        return lost;
      }
      if (kind === 'setup')
        await beginOrg(all, { name: org ?? called, time_zone: timeZone }, now());
      return addManager(all, { name: called, password: hash, roles: roles ?? ROLES });
    });
    await beginSession(server, context, 'session', { manager });
    return context.json({ id: manager });
  });

  return routes;
}

type Named = Awaited<ReturnType<typeof findLink>>;

async function nameOn(db: Database, { manager, person, device }: Named): Promise<string> {
  const found = manager
    ? db.selectFrom('manager').select('name').where('id', '=', manager)
    : person
      ? db.selectFrom('person').select('name').where('id', '=', person)
      : db.selectFrom('device').select('name').where('id', '=', device);
  return (await found.executeTakeFirst())?.name ?? '';
}

/** Who sees what a learner does, and how much of it. */
async function seenBy(
  db: Database,
  person: string | null,
): Promise<Pick<Invitation, 'managers' | 'privacy'>> {
  if (!person) return { managers: [], privacy: [] };
  const waiting = await db
    .selectFrom('assigned')
    .innerJoin('assignment', 'assignment.id', 'assigned.assignment')
    .where('assigned.person', '=', person)
    .where('assignment.closed_at', 'is', null)
    .select('assignment.privacy')
    .distinct()
    .execute();
  const levels = waiting.map(({ privacy }) => privacy);
  return {
    managers: await managersOf(db, person),
    privacy: PRIVACY_LEVELS.filter((level) => levels.includes(level)),
  };
}

/** Other set-up links, printed by earlier starts, are worth nothing from now on. */
async function beginOrg(all: Database, org: Insertable<Tables['org']>, now: Date): Promise<void> {
  await all
    .insertInto('org')
    .values(org)
    .onConflict((already) => already.doNothing())
    .execute();
  await all.updateTable('link').set({ revoked_at: now }).where('kind', '=', 'setup').execute();
}
