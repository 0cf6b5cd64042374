// A room as this process knows it: what the tables had when they were read last.

import { type KeptVote, withKept } from '../../core/room/kept-room.ts';
import { phoneView } from '../../core/room/phone-view.ts';
import { newRoom, type RoomPlan, type RoomState } from '../../core/room/room.ts';
import type { RoomEvent } from '../../core/room/room-event.ts';
import { withEvent } from '../../core/room/room-log.ts';
import { openVote, updateRoom } from '../../core/room/update-room.ts';
import type { Engine } from '../../core/story/story.ts';
import type { HostState, PhoneState } from '../../wire/rooms.ts';
import type { Database } from '../db/connect.ts';
import { hashOf } from '../http/tokens.ts';
import { eventsAfter, type RoomRow, readNickname, votesOf } from './rows.ts';

export type LiveRoom = {
  readonly row: RoomRow;
  readonly engine: Engine;
  readonly rev: number;
  readonly state: RoomState;
  readonly events: readonly RoomEvent[];
  /** By decision, round and voter. */
  readonly votes: ReadonlyMap<string, KeptVote>;
  /** By id. */
  readonly voters: ReadonlyMap<string, Voter>;
};

type Voter = {
  readonly nickname: string;
  /** What the desk calls it by. */
  readonly phone: string;
};

const voteKeyOf = (vote: Pick<KeptVote, 'decision' | 'round' | 'voter'>): string =>
  [vote.round, vote.voter, vote.decision].join(' ');

const planOf = ({ edition, keying, header }: Engine['edition'], row: RoomRow): RoomPlan => ({
  ...{ scenario: header.id, edition, keying, seed: row.seed, stops: row.stops },
});

export function emptyRoom(row: RoomRow, engine: Engine): LiveRoom {
  return {
    ...{ row, engine, rev: 0, state: newRoom(engine, planOf(engine.edition, row)) },
    ...{ events: [], votes: new Map(), voters: new Map() },
  };
}

/** With what its row says now; null where votes that are known may have been taken out. */
export const withRow = (room: LiveRoom, row: RoomRow): LiveRoom | null =>
  room.row.removed.length === row.removed.length ? { ...room, row } : null;

/** Votes are read last: those of a vote that the events have closed are then complete. */
export async function readOn(db: Database, room: LiveRoom): Promise<LiveRoom> {
  const { engine, row } = room;
  const after = await eventsAfter(db, row.id, room.rev);
  const isFirst = room.rev === 0 && room.voters.size === 0;
  let { state } = room;
  const touched = new Set<string>();
  const touch = () => {
    const open = openVote(state.now);
    if (open) touched.add(open.decision.id);
  };
  touch();
  for (const { event } of after) {
    state = updateRoom(engine, state, event);
    touch();
  }
  const fresh = await votesOf(db, row.id, isFirst ? null : [...touched]);
  const voters = await votersOf(db, room);
  return {
    ...{ row, engine, voters },
    rev: after.at(-1)?.rev ?? room.rev,
    state: withKept(state, { votes: fresh, voters: [...voters.keys()] }),
    events: after.reduce((all, { event }) => withEvent(all, event), room.events),
    votes: new Map([...room.votes, ...fresh.map((vote) => [voteKeyOf(vote), vote] as const)]),
  };
}

async function votersOf(db: Database, { row, voters }: LiveRoom): Promise<LiveRoom['voters']> {
  const rows = await db
    .selectFrom('voter')
    .select(['id', 'nickname', 'token'])
    .where('room', '=', row.id)
    .execute();
  const gone = new Set(row.removed);
  return new Map(
    rows
      .filter(({ id }) => !gone.has(id))
      .map(({ id, nickname, token }) => [
        id,
        { nickname, phone: voters.get(id)?.phone ?? phoneOf(token) },
      ]),
  );
}

/** No desk knows the token of a phone, nor finds it from this. */
const phoneOf = (token: Buffer): string =>
  hashOf(token.toString('hex')).toString('base64url', 0, 12);

/** Changes with what the phone of this voter sees; null where there is none. */
export const phoneMarkOf = ({ voters, rev }: LiveRoom, voter: string): string | null =>
  voters.has(voter) ? String(rev) : null;

/** For the phone of this voter; null where there is none. */
export function phoneStateOf(room: LiveRoom, voter: string): PhoneState | null {
  const nickname = room.voters.get(voter)?.nickname;
  if (nickname === undefined) return null;
  const view = phoneView(room.engine, room.state, voter);
  const own = view.vote ? room.votes.get(voteKeyOf({ ...view.vote, voter })) : undefined;
  return {
    ...{ rev: room.rev, mark: String(room.rev), nickname: readNickname(nickname) },
    ...{ seq: own?.seq ?? 0, view },
  };
}

/** Every vote that is taken raises its `seq`, so the sum changes with each. */
export function hostMarkOf({ row, rev, voters, votes }: LiveRoom): string {
  let sum = 0;
  for (const { seq } of votes.values()) sum += seq + 1;
  return [rev, voters.size, row.removed.length, sum, row.code, row.locked].join('.');
}

export function hostStateOf(live: LiveRoom): HostState {
  const { row, rev, engine, ...room } = live;
  return {
    ...{ rev, mark: hostMarkOf(live), code: row.code ?? '', isLocked: row.locked },
    startedAt: row.created_at.toISOString(),
    plan: planOf(engine.edition, row),
    ...{ events: room.events, votes: [...room.votes.values()], voters: [...room.voters.keys()] },
    nicknames: [...room.voters.values()]
      .sort((a, b) => (a.phone < b.phone ? -1 : 1))
      .map(({ nickname, phone }) => ({ ...readNickname(nickname), phone })),
  };
}
