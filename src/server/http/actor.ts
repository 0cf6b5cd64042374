// Who asks, from the cookies of the request.

import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Role } from '../../core/vocabulary.ts';
import { refuse } from './refusal.ts';
import type { Server } from './server.ts';
import { type CookieName, hashInCookie, lifeOf } from './sessions.ts';

export type Manager = {
  readonly kind: 'manager';
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
};
export type Learner = { readonly kind: 'person'; readonly id: string; readonly name: string };
export type Tablet = { readonly id: string; readonly name: string; readonly team: string };

export type Actor = {
  readonly who: Manager | Learner | null;
  readonly device: Tablet | null;
};

/** What the middleware leaves for a route. */
export type Facts = { readonly Variables: { readonly actor: Actor } };

/** How often a session's last use is written down, in milliseconds. */
const NOTED_EVERY = 60_000;

export const findActor = (server: Server) =>
  createMiddleware<Facts>(async (context, next) => {
    const [who, device] = await Promise.all([
      holderOf(server, context, 'session'),
      holderOf(server, context, 'device'),
    ]);
    const actor = { who: managerOrLearner(who), device: tabletOf(device) };
    refuseAnother(actor, context);
    context.set('actor', actor);
    await next();
    context.header('Cache-Control', 'no-store');
  });

/**
 * A page that sends for somebody says for whom: on a shared tablet the next person may have come
 * between, and the cookie is theirs.
 */
function refuseAnother({ who }: Actor, context: Context): void {
  const meant = context.req.header('X-Person');
  if (meant !== undefined && (who?.kind !== 'person' || who.id !== meant))
    refuse('signed-out', 'The person who sends this is not here any more.');
}

type Holder = Awaited<ReturnType<typeof holderOf>>;

async function holderOf(server: Server, context: Context, name: CookieName) {
  const token = hashInCookie(server, context, name);
  if (!token) return undefined;
  const now = server.now();
  const found = await server.db
    .selectFrom('session')
    .leftJoin('manager', 'manager.id', 'session.manager')
    .leftJoin('person', 'person.id', 'session.person')
    .leftJoin('device', 'device.id', 'session.device')
    .where('session.token', '=', token)
    .where('session.expires_at', '>', now)
    .where('manager.ended_at', 'is', null)
    .where('person.left_at', 'is', null)
    .where('device.ended_at', 'is', null)
    .select([
      'manager.id as manager',
      'manager.name as managerName',
      'manager.roles',
      'person.id as person',
      'person.name as personName',
      'device.id as device',
      'device.name as deviceName',
      'device.team',
      'session.seen_at as seenAt',
    ])
    .executeTakeFirst();
  if (found && now.getTime() - found.seenAt.getTime() > NOTED_EVERY) {
    await server.db
      .updateTable('session')
      .set({ seen_at: now, expires_at: new Date(now.getTime() + lifeOf(found)) })
      .where('token', '=', token)
      .execute();
  }
  return found;
}

function managerOrLearner(holder: Holder): Actor['who'] {
  if (holder?.manager)
    return {
      kind: 'manager',
      id: holder.manager,
      name: holder.managerName ?? '',
      roles: holder.roles ?? [],
    };
  return holder?.person
    ? { kind: 'person', id: holder.person, name: holder.personName ?? '' }
    : null;
}

const tabletOf = (holder: Holder): Tablet | null =>
  holder?.device && !holder.person && holder.team
    ? { id: holder.device, name: holder.deviceName ?? '', team: holder.team }
    : null;
