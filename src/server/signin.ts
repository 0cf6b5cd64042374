// Managers: signing in and out, their password and their sessions.

import { type Context, Hono } from 'hono';
import type { Me } from '../wire/me.ts';
import { passwordRequest, type SessionRow, signinRequest } from '../wire/signin.ts';
import type { Facts, Manager } from './http/actor.ts';
import { allow } from './http/can.ts';
import { isCommonPassword } from './http/common-passwords.ts';
import { addressOf, withinLimits } from './http/limits.ts';
import { hashPassword, isSecret } from './http/passwords.ts';
import { refuse } from './http/refusal.ts';
import { bodyAs } from './http/request.ts';
import type { Server } from './http/server.ts';
import { beginSession, endSession, hashInCookie } from './http/sessions.ts';
import { orgOf } from './org.ts';

export function signinRoutes(server: Server): Hono<Facts> {
  const { db, now } = server;
  const routes = new Hono<Facts>();

  routes.post('/signin', async (context) => {
    const { name, password } = await bodyAs(context, signinRequest);
    const limits = {
      // First: an address that has failed too often must not use up the tries of a name.
      'signin address': addressOf(server, context),
      'signin name': name.toLowerCase(),
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

export function refuseCommon(password: string, name: string): void {
  if (isCommonPassword(password, name))
    refuse('common-password', 'This password is one of those that are tried first.');
}

function selfIn(context: Context<Facts>): Manager {
  allow(context, 'change own sign-in');
  return context.get('actor').who as Manager;
}

async function endOthers(server: Server, context: Context, manager: string): Promise<void> {
  const own = hashInCookie(server, context, 'session') ?? Buffer.alloc(0);
  await server.db
    .deleteFrom('session')
    .where('manager', '=', manager)
    .where('token', '!=', own)
    .execute();
}
