// Managers: the set-up link, signing in and out, their password and their sessions.

import { type Context, Hono } from 'hono';
import { PRIVACY_LEVELS, ROLES } from '../core/vocabulary.ts';
import type { Invitation } from '../wire/join.ts';
import type { Me } from '../wire/me.ts';
import {
  lookRequest,
  passwordRequest,
  type SessionRow,
  setupRequest,
  signinRequest,
} from '../wire/signin.ts';
import type { Database } from './db/connect.ts';
import { managersOf } from './guarded-rows.ts';
import type { Facts, Manager } from './http/actor.ts';
import { allow } from './http/can.ts';
import { isCommonPassword } from './http/common-passwords.ts';
import { addressOf, withinLimits } from './http/limits.ts';
import { hashPassword, isSecret } from './http/passwords.ts';
import { refuse } from './http/refusal.ts';
import { bodyAs } from './http/request.ts';
import type { Server } from './http/server.ts';
import { beginSession, endSession, hashInCookie } from './http/sessions.ts';
import { claimLink, findLink } from './links.ts';

const SETUP = ['setup', 'invite', 'reset'] as const;

export function signinRoutes(server: Server): Hono<Facts> {
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
    const { token, name, password, org } = await bodyAs(context, setupRequest);
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
      if (kind === 'setup') await beginOrg(all, org ?? called, now());
      return addManager(all, called, hash, roles ?? ROLES);
    });
    await beginSession(server, context, 'session', { manager });
    return context.json({ id: manager });
  });

  routes.post('/signin', async (context) => {
    const { name, password } = await bodyAs(context, signinRequest);
    const limits = {
      'signin name': name.toLowerCase(),
      'signin address': addressOf(server, context),
    };
    const id = await withinLimits(server, limits, async () => {
      const found = await db
        .selectFrom('manager')
        .select(['id', 'password'])
        .where((row) => row.fn('lower', ['name']), '=', name.toLowerCase())
        .where('ended_at', 'is', null)
        .executeTakeFirst();
      const isRight = await isSecret(password, found?.password ?? null);
      return found && isRight
        ? found.id
        : refuse('wrong-name-or-password', 'There is nobody with this name and this password.');
    });
    await beginSession(server, context, 'session', { manager: id });
    return context.json({ id });
  });

  routes.post('/signout', async (context) => {
    await endSession(server, context, 'session');
    return context.json({});
  });

  routes.get('/me', async (context) => {
    const { who, device } = context.get('actor');
    const org = who || device ? await orgOf(db) : undefined;
    return context.json<Me>({
      who,
      device: device && { id: device.id, name: device.name },
      org: org ? { name: org.name, timeZone: org.time_zone } : null,
    });
  });

  routes.get('/me/sessions', async (context) => {
    const own = hashInCookie(server, context, 'session');
    const sessions = await db
      .selectFrom('session')
      .select(['token', 'created_at', 'seen_at'])
      .where('manager', '=', selfIn(context).id)
      .where('expires_at', '>', now())
      .orderBy('seen_at', 'desc')
      .execute();
    return context.json<SessionRow[]>(
      sessions.map(({ token, created_at, seen_at }) => ({
        id: token.toString('hex'),
        createdAt: created_at.toISOString(),
        seenAt: seen_at.toISOString(),
        isThis: own?.equals(token) ?? false,
      })),
    );
  });

  routes.delete('/me/sessions', async (context) => {
    await endOthers(server, context, selfIn(context).id);
    return context.json({});
  });

  routes.post('/me/password', async (context) => {
    const { id, name } = selfIn(context);
    const { old, password } = await bodyAs(context, passwordRequest);
    refuseCommon(password, name);
    await withinLimits(server, { 'signin name': name.toLowerCase() }, async () => {
      const own = await db
        .selectFrom('manager')
        .select('password')
        .where('id', '=', id)
        .executeTakeFirst();
      if (!(await isSecret(old, own?.password ?? null)))
        refuse('wrong-name-or-password', 'The old password is another.');
    });
    const hash = await hashPassword(password);
    await db.updateTable('manager').set({ password: hash }).where('id', '=', id).execute();
    await endOthers(server, context, id);
    return context.json({});
  });

  return routes;
}

function selfIn(context: Context<Facts>): Manager {
  allow(context, 'change own sign-in');
  return context.get('actor').who as Manager;
}

function refuseCommon(password: string, name: string): void {
  if (isCommonPassword(password, name))
    refuse('common-password', 'This password is one of those that are tried first.');
}

const orgOf = (db: Database) => db.selectFrom('org').selectAll().executeTakeFirst();

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
async function beginOrg(all: Database, name: string, now: Date): Promise<void> {
  await all
    .insertInto('org')
    .values({ name })
    .onConflict((already) => already.doNothing())
    .execute();
  await all.updateTable('link').set({ revoked_at: now }).where('kind', '=', 'setup').execute();
}

async function addManager(
  all: Database,
  name: string,
  password: string,
  roles: Manager['roles'],
): Promise<string> {
  const added = await all
    .insertInto('manager')
    .values({ name, password, roles })
    .onConflict((taken) => taken.doNothing())
    .returning('id')
    .executeTakeFirst();
  return added?.id ?? refuse('name-taken', 'Somebody here already has this name. Choose another.');
}

async function endOthers(server: Server, context: Context, manager: string): Promise<void> {
  const own = hashInCookie(server, context, 'session') ?? Buffer.alloc(0);
  await server.db
    .deleteFrom('session')
    .where('manager', '=', manager)
    .where('token', '!=', own)
    .execute();
}
