// A room whose votes are kept apart from its events, as the team server keeps them: the same ballots
// come of them in any order.

import { type VoterId, withVotes } from './ballots.ts';
import { branchesAt } from './branches.ts';
import type { RoomState } from './room.ts';
import type { RoomEvent } from './room-event.ts';
import { decisionAt } from './update-room.ts';

export type KeptVote = Omit<Extract<RoomEvent, { readonly type: 'voted' }>, 'type'>;

/** With the votes and the phones of now. */
export const withKept = (
  room: RoomState,
  { votes, voters }: { readonly votes: readonly KeptVote[]; readonly voters: readonly VoterId[] },
): RoomState => ({
  ...room,
  present: new Set(voters),
  ballots: withVotes(room.ballots, votes),
});

/** With what the votes of now make of it, so that later votes cannot change what was played. */
export function settledEvent({ now, ballots }: RoomState, event: RoomEvent): RoomEvent {
  const decision = decisionAt(now);
  if (event.type !== 'next' || now.step !== 'branching' || !decision) return event;
  const { majority } = branchesAt(ballots, decision);
  // A tie stays with the facilitator.
  return majority.length === 1 ? { type: 'branched', choices: majority } : event;
}
