// Who has come in with a phone: a cookie and a nickname, nothing else.

import type { Context } from 'hono';
import { refuse } from '../http/refusal.ts';
import type { Server } from '../http/server.ts';
import { giveCookie, hashInCookie } from '../http/sessions.ts';
import { hashOf, newToken } from '../http/tokens.ts';
import { freeNickname } from './rows.ts';

const MOST_PHONES = 1000;
/** Of the cookie, in milliseconds. */
const DAY = 86_400_000;

/** The id of who has joined this room from this browser. */
export async function voterIn(
  server: Server,
  context: Context,
  room: string,
): Promise<string | null> {
  const token = hashInCookie(server, context, 'voter');
  if (!token) return null;
  const found = await server.db
    .selectFrom('voter')
    .select('id')
    .where('token', '=', token)
    .where('room', '=', room)
    .executeTakeFirst();
  return found?.id ?? null;
}

/** Whoever is in already stays who they are; `another`: with another nickname. */
export async function joinAsVoter(
  server: Server,
  context: Context,
  wanted: {
    readonly room: string;
    /** Id and nickname of those who are in. */
    readonly voters: ReadonlyMap<string, string>;
    readonly another: boolean;
  },
): Promise<string> {
  const { room, voters } = wanted;
  const nickname = freeNickname(new Set(voters.values()));
  const known = await voterIn(server, context, room);
  if (known) {
    const renamed = server.db.updateTable('voter').set({ nickname }).where('id', '=', known);
    if (wanted.another) await renamed.execute();
    return known;
  }
  if (voters.size >= MOST_PHONES) refuse('busy', `The room has ${MOST_PHONES} phones.`);
  const token = newToken(16);
  const { id } = await server.db
    .insertInto('voter')
    .values({ room, nickname, token: hashOf(token) })
    .returning('id')
    .executeTakeFirstOrThrow();
  giveCookie(server, context, 'voter', token, DAY);
  return id;
}
