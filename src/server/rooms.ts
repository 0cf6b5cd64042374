// Workshops with phones: a facilitator opens a room, phones come in by its code and vote.

import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type Context, Hono } from 'hono';
import { settledEvent } from '../core/room/kept-room.ts';
import { choiceBehind } from '../core/room/phone-view.ts';
import { openVote, updateRoom } from '../core/room/update-room.ts';
import {
  type ChangedEntry,
  controlShape,
  entryShape,
  type FoundRoom,
  type HostState,
  joinRoomShape,
  type MadeRoom,
  newRoomShape,
  type PhoneState,
  voteShape,
} from '../wire/rooms.ts';
import { findEdition, findEngine } from './editions.ts';
import type { Facts } from './http/actor.ts';
import { allow } from './http/can.ts';
import { addressOf, withinLimits } from './http/limits.ts';
import { refuse } from './http/refusal.ts';
import { bodyAs, idIn } from './http/request.ts';
import type { Server } from './http/server.ts';
import { hashOf, newToken } from './http/tokens.ts';
import { ballotBox } from './room/ballot-box.ts';
import { changeEntry } from './room/entry.ts';
import { openHall } from './room/hall.ts';
import {
  hostMarkOf,
  hostStateOf,
  type LiveRoom,
  phoneMarkOf,
  phoneStateOf,
} from './room/live-room.ts';
import { addEvent, addRoom } from './room/rows.ts';
import { nextState, streamStates, type Viewer } from './room/stream.ts';
import { joinAsVoter, voterIn } from './room/voters.ts';

const LONGEST_WAIT = 25;

export function roomRoutes(server: Server): Hono<Facts> {
  const { db, now, stopping } = server;
  const routes = new Hono<Facts>();
  // Every stream listens to it: more than ten are no leak.
  setMaxListeners(0, stopping);
  const hall = openHall(server, (edition) => findEngine(server, edition));
  const box = ballotBox(db);

  routes.post('/rooms', async (context) => {
    allow(context, 'lead room');
    const { edition, stops } = await bodyAs(context, newRoomShape);
    if (!(await findEdition(server, edition)))
      return refuse('not-as-expected', '“edition”: is not known here.');
    const hostToken = newToken(16);
    const host = context.get('actor').who?.id ?? null;
    const made = await addRoom(db, {
      ...{ edition, stops, host },
      ...{ host_token: hashOf(hostToken), created_at: now() },
    });
    return context.json<MadeRoom>({ ...made, hostToken }, 201);
  });

  routes.get('/codes/:code', async (context) => {
    const code = context.req.param('code').toUpperCase();
    const row = await withinLimits(
      server,
      { 'room code address': addressOf(server, context) },
      async () => {
        const found = await db
          .selectFrom('room')
          .innerJoin('edition', 'edition.edition', 'room.edition')
          .select(['id', 'room.edition', 'language', 'locked'])
          .where('code', '=', /^\w+$/.test(code) ? code : '')
          .executeTakeFirst();
        return found ?? refuse('not-there', 'There is no room with this code.');
      },
    );
    const title = (await findEdition(server, row.edition))?.header.title ?? '';
    const { id, language, locked: isLocked } = row;
    return context.json<FoundRoom>({ id, title, language, isLocked });
  });

  routes.post('/rooms/:id/join', async (context) => {
    const wanted = await bodyAs(context, joinRoomShape);
    const before = await roomIn(context);
    const voter = await joinAsVoter(server, context, before, wanted);
    hall.changed(before.row.id);
    const room = await roomIn(context);
    return context.json<PhoneState>(phoneStateOf(room, voter) ?? notThere());
  });

  routes.get('/rooms/:id/state', async (context) => {
    const seconds = Number(context.req.query('wait') ?? 0);
    const isWait = Number.isInteger(seconds) && seconds >= 0 && seconds <= LONGEST_WAIT;
    if (!isWait) refuse('not-as-expected', `“wait”: is not a number up to ${LONGEST_WAIT}.`);
    const viewer = await viewerOf(context);
    const since = context.req.query('since') ?? '';
    const state = await nextState(viewer, { since, seconds, gone: context.req.raw.signal });
    return state ? context.json(state) : context.body(null, 204);
  });

  routes.get('/rooms/:id/events', async (context) => {
    const viewer = await viewerOf(context);
    const { outgoing } = (context.env ?? {}) as { readonly outgoing?: ServerResponse };
    // A test calls the app without a connection.
    if (!outgoing) return notThere();
    streamStates(outgoing, viewer);
    return RESPONSE_ALREADY_SENT;
  });

  routes.post('/rooms/:id/votes', async (context) => {
    const id = idIn(context);
    const voter = await voterOf(context);
    const { letter, ...vote } = await bodyAs(context, voteShape);
    const known = await roomIn(context);
    const isOpen = openVote(known.state.now)?.decision.id === vote.decision;
    const choice = isOpen && choiceBehind(known.engine, known.state, letter);
    if (!choice || !(await box.cast({ ...vote, choice, room: id, voter })))
      return refuse('changed-meanwhile', 'This vote is not open.');
    hall.changed(id);
    return context.json<PhoneState>(phoneStateOf(await roomIn(context), voter) ?? notThere());
  });

  routes.post('/rooms/:id/control', async (context) => {
    const room = await hosted(context);
    const { rev, event } = await bodyAs(context, controlShape);
    if (['voted', 'joined', 'left'].includes(event.type))
      return refuse('not-as-expected', '“event”: is not for the facilitator.');
    const { engine, state } = room;
    const settled = settledEvent(state, event);
    const after = updateRoom(engine, state, settled);
    const isDone =
      room.rev === rev &&
      (after === state || (await addEvent(db, { id: room.row.id, rev }, settled, after)));
    if (!isDone) return refuse('changed-meanwhile', 'Somebody went on before.');
    hall.changed(room.row.id);
    return context.json<HostState>(hostStateOf(await roomIn(context)));
  });

  routes.post('/rooms/:id/entry', async (context) => {
    const room = await hosted(context);
    const hostToken = await changeEntry(db, room, await bodyAs(context, entryShape));
    hall.changed(room.row.id);
    const state = hostStateOf(await roomIn(context));
    return context.json<ChangedEntry>({ state, hostToken });
  });

  const notThere = () => refuse('not-there', 'There is nothing at this address.');

  const roomIn = async (context: Context<Facts>): Promise<LiveRoom> =>
    (await hall.read(idIn(context))) ?? notThere();

  /** By a token that opening or sharing it gave, or as the one who opened it. */
  const hosted = async (context: Context<Facts>): Promise<LiveRoom> => {
    const room = await hall.read(idIn(context));
    if (room && hasToken(context, room)) return room;
    allow(context, 'host room', room && { host: room.row.host });
    return room ?? notThere();
  };
  const hasToken = (context: Context<Facts>, { row }: LiveRoom): boolean => {
    const token = context.req.header('X-Host');
    const hash = token && hashOf(token);
    return Boolean(hash && (row.host_token.equals(hash) || row.cohost_token?.equals(hash)));
  };

  /** Id of who has joined from this browser. */
  const voterOf = async (context: Context<Facts>): Promise<string> => {
    const voter = await voterIn(server, context, idIn(context));
    // As for whatever is not one's own.
    if (!voter) allow(context, 'host room', null);
    return voter ?? notThere();
  };

  const viewerOf = async (context: Context<Facts>): Promise<Viewer> => {
    if (context.req.query('as') === 'host') {
      const room = await hosted(context);
      const isByToken = hasToken(context, room);
      /** A token may be made anew while its owner looks on. */
      const markOf = (later: LiveRoom) =>
        isByToken && !hasToken(context, later) ? null : hostMarkOf(later);
      return { hall, stopping, room, markOf, stateOf: hostStateOf };
    }
    const voter = await voterOf(context);
    return {
      ...{ hall, stopping, room: await roomIn(context) },
      markOf: (room) => phoneMarkOf(room, voter),
      stateOf: (room) => phoneStateOf(room, voter),
    };
  };

  return routes;
}
