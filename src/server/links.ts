// One-time links. The token stands in the fragment of an address, which browsers send to no server, and
// is claimed by POST, because scanners of mail open every link.

import type { Insertable } from 'kysely';
import type { FreshLink } from '../wire/organization.ts';
import type { Database } from './db/connect.ts';
import type { LinkKind, Tables } from './db/tables.ts';
import { refuse } from './http/refusal.ts';
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
  db: Database,
  now: Date,
  kind: LinkKind,
  whom: For = {},
): Promise<FreshLink> {
  const token = newToken(16);
  const expires = new Date(now.getTime() + DAYS[kind] * DAY);
  await db
    .insertInto('link')
    .values({ token: hashOf(token), kind, expires_at: expires, ...whom })
    .execute();
  return { token, expiresAt: expires.toISOString() };
}

/** Refuses where it cannot be used (any more). */
export async function findLink(db: Database, now: Date, token: string, kinds: readonly LinkKind[]) {
  const link = await db
    .selectFrom('link')
    .selectAll()
    .where('token', '=', hashOf(token))
    .where('kind', 'in', kinds)
    .where('expires_at', '>', now)
    .where('revoked_at', 'is', null)
    .where((row) => row.or([row('used_at', 'is', null), row('kind', '=', 'person')]))
    .executeTakeFirst();
  return link ?? refuseLink();
}

/** Of two who claim a link at once, one is refused. */
export async function claimLink(
  db: Database,
  now: Date,
  token: string,
  kinds: readonly LinkKind[],
) {
  await findLink(db, now, token, kinds);
  const link = await db
    .updateTable('link')
    .set({ used_at: now })
    .where('token', '=', hashOf(token))
    .where((row) => row.or([row('used_at', 'is', null), row('kind', '=', 'person')]))
    .returningAll()
    .executeTakeFirst();
  return link ?? refuseLink();
}

const refuseLink = (): never =>
  refuse('link-used-up', 'This link was used, has expired or was taken back. Ask for a new one.');
