// The votes of a room. They are kept by decision, round and voter, apart from where the room stands:
// the same votes in another order, or twice, are the same ballots, and undo takes none away.

import type { ChoiceId, Decision, DecisionId } from '../story/line.ts';

export type VoterId = string;

/** First everyone alone, then again after the talk. */
export const ROUNDS = [1, 2] as const;
export type Round = (typeof ROUNDS)[number];

type PhoneVote = { readonly choice: ChoiceId; readonly seq: number };

/** The votes of one round at one decision. */
type RoundBallots = {
  readonly phones: ReadonlyMap<VoterId, PhoneVote>;
  readonly hands: ReadonlyMap<ChoiceId, number>;
};

export type Ballots = ReadonlyMap<string, RoundBallots>;

export const NO_BALLOTS: Ballots = new Map();
const NO_VOTES: RoundBallots = { phones: new Map(), hands: new Map() };

const keyOf = (decision: DecisionId, round: Round) => `${round} ${decision}`;

export const ballotsIn = (ballots: Ballots, decision: DecisionId, round: Round): RoundBallots =>
  ballots.get(keyOf(decision, round)) ?? NO_VOTES;

type VoterVote = PhoneVote & {
  readonly decision: DecisionId;
  readonly round: Round;
  readonly voter: VoterId;
};

/** Of two votes of one person the one with the higher `seq` stands, whichever comes first. */
export function withVotes(ballots: Ballots, votes: readonly VoterVote[]): Ballots {
  const changed = new Map<string, Map<VoterId, PhoneVote>>();
  for (const { decision, round, voter, choice, seq } of votes) {
    const key = keyOf(decision, round);
    const phones = changed.get(key) ?? new Map(ballots.get(key)?.phones);
    const known = phones.get(voter);
    if (known && known.seq >= seq) continue;
    changed.set(key, phones.set(voter, { choice, seq }));
  }
  if (changed.size === 0) return ballots;
  const rounds = [...changed].map(
    ([key, phones]) => [key, { ...(ballots.get(key) ?? NO_VOTES), phones }] as const,
  );
  return new Map([...ballots, ...rounds]);
}

/** The hands that are up for a choice, in place of what was counted before. */
export function withHands(
  ballots: Ballots,
  decision: DecisionId,
  round: Round,
  { choice, count }: { readonly choice: ChoiceId; readonly count: number },
): Ballots {
  const votes = ballotsIn(ballots, decision, round);
  const hands = new Map(votes.hands).set(choice, count);
  return new Map(ballots).set(keyOf(decision, round), { ...votes, hands });
}

export type VoteCount = { readonly choice: ChoiceId; readonly count: number };

/** Every choice of the decision with its votes, in the writer's order. */
export function countsOf(
  ballots: Ballots,
  { id, choices }: Decision,
  round: Round,
): readonly VoteCount[] {
  const { phones, hands } = ballotsIn(ballots, id, round);
  const byPhone = [...phones.values()];
  return choices.map((one) => ({
    choice: one.id,
    count: (hands.get(one.id) ?? 0) + byPhone.filter(({ choice }) => choice === one.id).length,
  }));
}

export const totalOf = (counts: readonly VoteCount[]): number =>
  counts.reduce((sum, { count }) => sum + count, 0);

/** In a smaller group a split would say who voted what. */
export const SMALLEST_GROUP = 5;

/** Null for a group that is too small to be split, and where nobody voted. */
export function splitOf(
  ballots: Ballots,
  decision: Decision,
  round: Round,
): readonly VoteCount[] | null {
  const counts = countsOf(ballots, decision, round);
  return totalOf(counts) < SMALLEST_GROUP ? null : counts;
}
