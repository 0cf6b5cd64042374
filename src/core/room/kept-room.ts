// A room whose votes are kept apart from its events, as the team server keeps them: the same ballots
// come of them in any order.

import type { Engine } from '../story/story.ts';
import { type VoterId, withVote } from './ballots.ts';
import { branchesAt } from './branches.ts';
import { newRoom, type RoomPlan, type RoomState } from './room.ts';
import type { RoomEvent } from './room-event.ts';
import { decisionAt, foldRoom } from './update-room.ts';

export type KeptVote = Omit<Extract<RoomEvent, { readonly type: 'voted' }>, 'type'>;

type KeptRoom = {
  /** What the facilitator did. */
  readonly events: readonly RoomEvent[];
  readonly votes: readonly KeptVote[];
  readonly voters: readonly VoterId[];
};

export const roomFrom = (
  engine: Engine,
  plan: RoomPlan,
  { events, votes, voters }: KeptRoom,
): RoomState => foldRoom(engine, withKept(newRoom(engine, plan), { votes, voters }), events);

export const withKept = (
  room: RoomState,
  { votes, voters }: Pick<KeptRoom, 'votes' | 'voters'>,
): RoomState => ({
  ...room,
  present: new Set(voters),
  ballots: votes.reduce(
    (ballots, vote) => withVote(ballots, vote.decision, vote.round, vote),
    room.ballots,
  ),
});

/** With what the votes of now make of it, so that later votes cannot change what was played. */
export function settledEvent({ now, ballots }: RoomState, event: RoomEvent): RoomEvent {
  const decision = decisionAt(now);
  if (event.type !== 'next' || now.step !== 'branching' || !decision) return event;
  return { type: 'branched', choices: branchesAt(ballots, decision).majority };
}
