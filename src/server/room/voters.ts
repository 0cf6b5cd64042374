// Who has come in with a phone: a cookie and a nickname, nothing else.

import type { Context } from 'hono';
import { addressOf, withinLimits } from '../http/limits.ts';
import { refuse } from '../http/refusal.ts';
import type { Server } from '../http/server.ts';
import { hashInCookie, writeCookie } from '../http/sessions.ts';
import { hashOf, newToken } from '../http/tokens.ts';
import type { LiveRoom } from './live-room.ts';
import { freeNickname } from './rows.ts';

const MOST_PHONES = 1000;
/** Of the cookie, in milliseconds. */
const DAY = 86_400_000;

/** Who has joined this room from this browser. */
async function cameIn(server: Server, context: Context, room: string) {
  const token = hashInCookie(server, context, 'voter');
  if (!token) return null;
  const found = await server.db
    .selectFrom('voter')
    .innerJoin('room', 'room.id', 'voter.room')
    .select(['voter.id', 'room.removed'])
    .where('voter.token', '=', token)
    .where('room.id', '=', room)
    .executeTakeFirst();
  return found ? { id: found.id, isRemoved: found.removed.includes(found.id) } : null;
}

/** The id of who has joined this room from this browser and was not taken out. */
export async function voterIn(
  server: Server,
  context: Context,
  room: string,
): Promise<string | null> {
  const found = await cameIn(server, context, room);
  return found && !found.isRemoved ? found.id : null;
}

/** Whoever is in already stays who they are; `another`: with another nickname. */
export async function joinAsVoter(
  server: Server,
  context: Context,
  { row, voters }: LiveRoom,
  { code, another }: { readonly code: string; readonly another: boolean },
): Promise<string> {
  const room = row.id;
  const nickname = freeNickname(new Set([...voters.values()].map((voter) => voter.nickname)));
  const known = await cameIn(server, context, room);
  if (known?.isRemoved) refuse('phone-removed', 'The facilitator has taken this phone out.');
  if (known) {
    const renamed = server.db.updateTable('voter').set({ nickname }).where('id', '=', known.id);
    if (another) await renamed.execute();
    return known.id;
  }
  await withinLimits(server, { 'room code address': addressOf(server, context) }, async () => {
    if (code.toUpperCase() !== row.code) refuse('not-there', 'There is no room with this code.');
  });
  if (row.locked) refuse('room-locked', 'No more phones come into this room.');
  if (voters.size >= MOST_PHONES) refuse('busy', `The room has ${MOST_PHONES} phones.`);
  const token = newToken(16);
  const { id } = await server.db
    .insertInto('voter')
    .values({ room, nickname, token: hashOf(token) })
    .returning('id')
    .executeTakeFirstOrThrow();
  writeCookie(server, context, 'voter', token, DAY / 1000);
  return id;
}
