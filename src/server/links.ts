// One-time links. The token stands in the fragment of an address, which browsers send to no server.

import type { Insertable } from 'kysely';
import type { FreshLink } from '../wire/teams.ts';
import type { LinkKind, Tables } from './db/tables.ts';
import type { Server } from './http/server.ts';
import { hashOf, newToken } from './http/tokens.ts';

const DAY = 86_400_000;

/** Days that a link can be used; a person's hangs on the staff-room wall. */
const DAYS: Readonly<Record<LinkKind, number>> = {
  setup: 1,
  reset: 1,
  invite: 7,
  device: 1,
  person: 365,
};

type For = Omit<Insertable<Tables['link']>, 'token' | 'expires_at' | 'kind'>;

export async function makeLink(
  { db, now }: Pick<Server, 'db' | 'now'>,
  kind: LinkKind,
  whom: For = {},
): Promise<FreshLink> {
  const token = newToken(16);
  const expires = new Date(now().getTime() + DAYS[kind] * DAY);
  await db
    .insertInto('link')
    .values({ token: hashOf(token), kind, expires_at: expires, ...whom })
    .execute();
  return { token, expiresAt: expires.toISOString() };
}
