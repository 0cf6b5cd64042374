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
import { eventsAfter, type RoomRow, readNickname, votesOf } from './rows.ts';

export type LiveRoom = {
  readonly row: RoomRow;
  readonly engine: Engine;
  readonly rev: number;
  readonly state: RoomState;
  readonly events: readonly RoomEvent[];
  /** By decision, round and voter. */
  readonly votes: ReadonlyMap<string, KeptVote>;
  /** Id and nickname. */
  readonly voters: ReadonlyMap<string, string>;
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
  const rows = await db
    .selectFrom('voter')
    .select(['id', 'nickname'])
    .where('room', '=', row.id)
    .execute();
  const voters = new Map(rows.map(({ id, nickname }) => [id, nickname]));
  return {
    ...{ row, engine, voters },
    rev: after.at(-1)?.rev ?? room.rev,
    state: withKept(state, { votes: fresh, voters: [...voters.keys()] }),
    events: after.reduce((all, { event }) => withEvent(all, event), room.events),
    votes: new Map([...room.votes, ...fresh.map((vote) => [voteKeyOf(vote), vote] as const)]),
  };
}

/** For the phone of this voter; null where there is none. */
export function phoneStateOf(room: LiveRoom, voter: string): PhoneState | null {
  const nickname = room.voters.get(voter);
  if (nickname === undefined) return null;
  const view = phoneView(room.engine, room.state, voter);
  const own = view.vote ? room.votes.get(voteKeyOf({ ...view.vote, voter })) : undefined;
  return {
    ...{ rev: room.rev, mark: String(room.rev), nickname: readNickname(nickname) },
    ...{ seq: own?.seq ?? 0, view },
  };
}

/** Every vote that is taken raises its `seq`, so the sum changes with each. */
export function hostStateOf({ row, rev, engine, ...room }: LiveRoom): HostState {
  const votes = [...room.votes.values()];
  const sum = votes.reduce((all, { seq }) => all + seq + 1, 0);
  return {
    ...{ rev, mark: `${rev}.${room.voters.size}.${sum}`, code: row.code ?? '' },
    startedAt: row.created_at.toISOString(),
    plan: planOf(engine.edition, row),
    ...{ events: room.events, votes, voters: [...room.voters.keys()] },
    nicknames: [...room.voters.values()].sort().map(readNickname),
  };
}
