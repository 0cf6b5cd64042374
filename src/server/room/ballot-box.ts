// Votes are written in groups, and acknowledged once their group is committed.

import { sql } from 'kysely';
import type { KeptVote } from '../../core/room/kept-room.ts';
import type { Database } from '../db/connect.ts';

export type CastVote = KeptVote & { readonly room: string };

/** Milliseconds in which votes come together. */
const TOGETHER = 10;

type Waiting = {
  readonly vote: CastVote;
  readonly done: (isOpen: boolean) => void;
  readonly failed: (fault: unknown) => void;
};

export type BallotBox = {
  /** Resolves when it is committed: false where the vote was not open. */
  readonly cast: (vote: CastVote) => Promise<boolean>;
};

export function ballotBox(db: Database): BallotBox {
  let waiting: Waiting[] = [];
  const write = async () => {
    const group = waiting;
    waiting = [];
    try {
      const open = await writeVotes(db, newestOf(group.map(({ vote }) => vote)));
      for (const { vote, done } of group) done(open.has(voteKey(vote)));
    } catch (fault) {
      for (const { failed } of group) failed(fault);
    }
  };
  return {
    cast: (vote) =>
      new Promise((done, failed) => {
        if (waiting.length === 0) setTimeout(write, TOGETHER);
        waiting.push({ vote, done, failed });
      }),
  };
}

const voteKey = ({ room, decision, round }: Omit<CastVote, 'voter' | 'choice' | 'seq'>): string =>
  [room, round, decision].join(' ');

/** One statement cannot write a row twice. In an order of their own, so that no two groups wait for each other. */
function newestOf(votes: readonly CastVote[]): readonly CastVote[] {
  const newest = new Map<string, CastVote>();
  for (const vote of votes) {
    const key = `${voteKey(vote)} ${vote.voter}`;
    const known = newest.get(key);
    if (!known || known.seq < vote.seq) newest.set(key, vote);
  }
  return [...newest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, vote]) => vote);
}

/**
 * Which of the votes were open. Whoever closes one waits for this statement, and this one sees whether
 * it was closed before. A vote that was sent again late never takes the place of a newer one.
 */
async function writeVotes(db: Database, votes: readonly CastVote[]): Promise<ReadonlySet<string>> {
  const column = (read: (vote: CastVote) => string | number) => votes.map(read);
  const { rows } = await sql<Pick<CastVote, 'room' | 'decision' | 'round'>>`
    with open as (
      select id, open_decision, open_round, removed from room
      where id = any(${column(({ room }) => room)}::uuid[]) and open_decision is not null
      order by id for share
    ), cast_votes as (
      select * from unnest(
        ${column(({ room }) => room)}::uuid[], ${column(({ decision }) => decision)}::text[],
        ${column(({ round }) => round)}::int[], ${column(({ voter }) => voter)}::uuid[],
        ${column(({ choice }) => choice)}::text[], ${column(({ seq }) => seq)}::bigint[]
      ) with ordinality as t(room, decision, round, voter, choice, seq, place)
    ), written as (
      insert into vote (room, decision, round, voter, choice, seq)
      select c.room, c.decision, c.round, c.voter, c.choice, c.seq from cast_votes c
      join open on open.id = c.room and open_decision = c.decision and open_round = c.round
        and c.voter <> all(open.removed)
      join voter on voter.room = c.room and voter.id = c.voter
      order by c.place
      on conflict (room, decision, round, voter) do update
      set choice = excluded.choice, seq = excluded.seq where vote.seq < excluded.seq
    )
    select id as room, open_decision as decision, open_round as round from open`.execute(db);
  return new Set(rows.map(voteKey));
}
