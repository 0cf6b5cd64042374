// Sessions: 256 random bits in a cookie, their hash in the database. A tablet has a cookie of its own
// beside that of the person who is using it.

import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Server } from './server.ts';
import { hashOf, newToken } from './tokens.ts';

/** `session` for a manager or a person, `device` for a tablet, `voter` for a phone in a room. */
export type CookieName = 'session' | 'device' | 'voter';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Milliseconds that a session lives after it was last used. */
const LIFE = { manager: 8 * HOUR, person: 180 * DAY, device: 365 * DAY, onTablet: 8 * HOUR };

export function lifeOf({ manager, person, device }: SessionOwner): number {
  if (manager) return LIFE.manager;
  if (person) return device ? LIFE.onTablet : LIFE.person;
  return LIFE.device;
}

type SessionOwner = {
  readonly manager?: string | null;
  readonly person?: string | null;
  readonly device?: string | null;
};

/** A browser keeps a `__Host-` cookie over https or on localhost; on any other name it drops it. */
function isSecure(server: Server, context: Context): boolean {
  const { protocol, hostname } = server.publicUrl ?? new URL(context.req.url);
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

const cookieOptions = (server: Server, context: Context) =>
  isSecure(server, context) ? ({ prefix: 'host', secure: true } as const) : {};

export const hashInCookie = (server: Server, context: Context, name: CookieName): Buffer | null => {
  const token = getCookie(context, name, isSecure(server, context) ? 'host' : undefined);
  return token ? hashOf(token) : null;
};

/** Always a new one: what stood in the cookie before is ended. */
export async function beginSession(
  server: Server,
  context: Context,
  name: CookieName,
  owner: SessionOwner,
): Promise<void> {
  await endSession(server, context, name);
  const token = newToken(32);
  const expires = new Date(server.now().getTime() + lifeOf(owner));
  await server.db
    .insertInto('session')
    .values({ token: hashOf(token), expires_at: expires, ...owner })
    .execute();
  // The longest that browsers keep one is 400 days; the server ends it sooner.
  giveCookie(server, context, name, token, LIFE.device);
}

/** `life` in milliseconds. */
export const giveCookie = (
  server: Server,
  context: Context,
  name: CookieName,
  token: string,
  life: number,
): void =>
  setCookie(context, name, token, {
    ...cookieOptions(server, context),
    ...{ path: '/', httpOnly: true, sameSite: 'Lax', maxAge: life / 1000 },
  });

export async function endSession(
  server: Server,
  context: Context,
  name: CookieName,
): Promise<void> {
  const token = hashInCookie(server, context, name);
  if (!token) return;
  await server.db.deleteFrom('session').where('token', '=', token).execute();
  deleteCookie(context, name, { ...cookieOptions(server, context), path: '/' });
}
