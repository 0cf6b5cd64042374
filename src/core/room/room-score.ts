// What the first private votes say, skill by skill. Everyone faced the same decisions, whatever branch
// was played, so a share is `S = 100·Σw·p / Σw·P` over core decisions that count for the skill.

import { bestPoints } from '../play/tapped.ts';
import { type Fraction, fraction, roundHalfUp } from '../score/fraction.ts';
import { isEvidence } from '../score/measure.ts';
import type { Edition } from '../story/edition.ts';
import type { Choice, Decision, DecisionId } from '../story/line.ts';
import type { Skill } from '../vocabulary.ts';
import { type Ballots, ballotsIn, SMALLEST_GROUP, splitOf, type VoteCount } from './ballots.ts';

/** So many gave an answer worth so many points. */
export type PointCounts = readonly number[];

export type SkillDecision = {
  readonly decision: DecisionId;
  /** 5 numbers: how many voted for an answer of 0, 1, 2, 3, 4 points. */
  readonly first: PointCounts;
  readonly second: PointCounts | null;
};

export type RoomScore = {
  /** In the order in which the room met them; those that no group of five or more voted on are left out. */
  readonly decisions: readonly SkillDecision[];
  /** Of all first votes together; null where there are none. */
  readonly score: number | null;
  /** The scores of those who voted by phone, lowest first; null for fewer than five. */
  readonly people: readonly number[] | null;
  /** Where the mean points changed most from the first vote to the second. */
  readonly moved: DecisionId | null;
};

export function roomScore(
  { key }: Edition,
  ballots: Ballots,
  met: readonly DecisionId[],
  skill: Skill,
): RoomScore {
  const measured = met
    .flatMap((id) => key.decisions[id] ?? [])
    .filter((decision) => isEvidence(decision, skill));
  const voted = measured.flatMap((decision) => {
    const first = splitOf(ballots, decision, 1);
    const second = splitOf(ballots, decision, 2);
    return first ? [{ decision, first, second }] : [];
  });
  const share = shareOfVotes(
    voted.flatMap(({ decision, first }) =>
      first.map(({ choice, count }) => ({ decision, choice: choiceIn(decision, choice), count })),
    ),
    skill,
  );
  return {
    decisions: voted.map(({ decision, first, second }) => ({
      decision: decision.id,
      first: pointCounts(decision, first, skill),
      second: second && pointCounts(decision, second, skill),
    })),
    score: share && roundHalfUp(share),
    people: peoplesScores(ballots, measured, skill),
    moved: mostMoved(voted, skill),
  };
}

type CountedVote = {
  readonly decision: Decision;
  readonly choice: Choice | undefined;
  readonly count: number;
};

/** `100·Σw·p / Σw·P`; null without votes. */
export function shareOfVotes(votes: readonly CountedVote[], skill: Skill): Fraction | null {
  const sum = (worth: (vote: CountedVote) => number) =>
    votes.reduce((all, vote) => all + vote.decision.stakes * worth(vote) * vote.count, 0);
  const open = sum(({ decision }) => bestPoints(decision, skill));
  return open === 0 ? null : fraction(100 * sum(({ choice }) => choice?.points[skill] ?? 0), open);
}

const choiceIn = ({ choices }: Decision, id: string) => choices.find((one) => one.id === id);

function pointCounts(decision: Decision, counts: readonly VoteCount[], skill: Skill): PointCounts {
  return [0, 1, 2, 3, 4].map((points) =>
    counts
      .filter(({ choice }) => choiceIn(decision, choice)?.points[skill] === points)
      .reduce((sum, { count }) => sum + count, 0),
  );
}

function peoplesScores(
  ballots: Ballots,
  decisions: readonly Decision[],
  skill: Skill,
): readonly number[] | null {
  const votes = decisions.flatMap((decision) =>
    [...ballotsIn(ballots, decision.id, 1).phones].map(([voter, { choice }]) => ({
      voter,
      ...{ decision, choice: choiceIn(decision, choice), count: 1 },
    })),
  );
  const voters = [...new Set(votes.map(({ voter }) => voter))];
  if (voters.length < SMALLEST_GROUP) return null;
  const shares = voters.flatMap(
    (voter) =>
      shareOfVotes(
        votes.filter((vote) => vote.voter === voter),
        skill,
      ) ?? [],
  );
  return shares.map(roundHalfUp).sort((a, b) => a - b);
}

type VotedTwice = {
  readonly decision: Decision;
  readonly first: readonly VoteCount[];
  readonly second: readonly VoteCount[] | null;
};

function mostMoved(voted: readonly VotedTwice[], skill: Skill): DecisionId | null {
  const mean = (decision: Decision, counts: readonly VoteCount[]) => {
    const points = pointCounts(decision, counts, skill);
    const sum = points.reduce((all, count, point) => all + count * point, 0);
    return sum / points.reduce((all, count) => all + count, 0);
  };
  const changes = voted.flatMap(({ decision, first, second }) =>
    second
      ? [{ id: decision.id, by: Math.abs(mean(decision, second) - mean(decision, first)) }]
      : [],
  );
  const most = changes.reduce((best, one) => (one.by > best.by ? one : best), { id: '', by: 0 });
  return most.id || null;
}
