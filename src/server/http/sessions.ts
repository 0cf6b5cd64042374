// Sessions: 256 random bits in a cookie, their hash in the database. A tablet has a cookie of its own
// beside that of the person who is using it.

import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { isLoopback } from './loopback.ts';
import type { Server } from './server.ts';
import { hashOf, newToken } from './tokens.ts';

/** `session` for a manager or a person, `device` for a tablet, `company` on the way to that sign-in. */
export type CookieName = 'session' | 'device' | 'company';

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
  const address = server.publicUrl ?? new URL(context.req.url);
  return address.protocol === 'https:' || isLoopback(address);
}

const cookieOptions = (server: Server, context: Context) => {
  const plain = { path: '/', httpOnly: true, sameSite: 'Lax' } as const;
  return isSecure(server, context) ? ({ ...plain, prefix: 'host', secure: true } as const) : plain;
};

export const readCookie = (server: Server, context: Context, name: CookieName) =>
  getCookie(context, name, isSecure(server, context) ? 'host' : undefined);

export function writeCookie(
  server: Server,
  context: Context,
  name: CookieName,
  value: string,
  seconds: number,
): void {
  setCookie(context, name, value, { ...cookieOptions(server, context), maxAge: seconds });
}

export function dropCookie(server: Server, context: Context, name: CookieName): void {
  deleteCookie(context, name, cookieOptions(server, context));
}

export const hashInCookie = (server: Server, context: Context, name: CookieName): Buffer | null => {
  const token = readCookie(server, context, name);
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
  writeCookie(server, context, name, token, LIFE.device / 1000);
}

export async function endSession(
  server: Server,
  context: Context,
  name: CookieName,
): Promise<void> {
  const token = hashInCookie(server, context, name);
  if (!token) return;
  await server.db.deleteFrom('session').where('token', '=', token).execute();
  dropCookie(server, context, name);
}
