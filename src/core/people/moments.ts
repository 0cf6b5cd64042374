// Which moment trips people? Decisions as a team met them in first assessed attempts, hardest first.

import { bestPoints, isWeak } from '../play/tapped.ts';
import { isEvidence } from '../score/measure.ts';
import { shareOf } from '../score/worth.ts';
import type { Edition } from '../story/edition.ts';
import { inOrder } from '../story/graph.ts';
import type { Choice, ChoiceId, Decision } from '../story/line.ts';
import type { Skill, Slip } from '../vocabulary.ts';
import { ENOUGH_PEOPLE } from './privacy.ts';
import { type AttemptRow, grouped } from './rows.ts';

/** What the counts are read with: an edition of each keying. */
export type Keyed = Pick<Edition, 'header' | 'keying' | 'key' | 'leadsTo'>;

/** Counts of first assessed attempts whose lines are no longer kept. */
export type KeptCount = {
  readonly keying: string;
  readonly choice: ChoiceId;
  readonly people: number;
};

/** One decision with how often each choice was taken; only with enough people. */
export type PlayedDecision = {
  readonly scenario: string;
  readonly keying: string;
  readonly id: string;
  readonly title: string;
  readonly decision: Decision;
  readonly counts: ReadonlyMap<ChoiceId, number>;
  readonly people: number;
};

export type HardMoment = {
  readonly scenario: string;
  readonly keying: string;
  readonly decision: string;
  readonly title: string;
  readonly people: number;
  /** 0–1: the mean share of what could be earned there that was not. */
  readonly lost: number;
  /** In the writer's order. */
  readonly split: readonly {
    readonly choice: ChoiceId;
    readonly text: string;
    readonly count: number;
    readonly slip: Slip | null;
    /** 0–1: the share of what could be earned there that it earns. */
    readonly share: number;
  }[];
  /** The weak choice that most people took; null where nobody took one. */
  readonly popular: ChoiceId | null;
};

/** In the order of each story. */
export function playedDecisions(
  evidence: readonly AttemptRow[],
  editions: readonly Keyed[],
  kept: readonly KeptCount[],
): readonly PlayedDecision[] {
  const attempts = grouped(evidence, ({ keying }) => keying);
  const older = grouped(kept, ({ keying }) => keying);
  return editions.flatMap(({ header, keying, key, leadsTo }) => {
    const counts = new Map<ChoiceId, number>();
    const count = (choice: ChoiceId, people: number) =>
      counts.set(choice, (counts.get(choice) ?? 0) + people);
    for (const { way } of attempts.get(keying) ?? [])
      for (const choice of way ?? []) count(choice, 1);
    for (const { choice, people } of older.get(keying) ?? []) count(choice, people);
    return inOrder({ decisions: key.decisions, leadsTo }).flatMap((id) => {
      const decision = key.decisions[id];
      if (!decision) return [];
      const people = decision.choices.reduce((all, one) => all + (counts.get(one.id) ?? 0), 0);
      const title = decision.title ?? id;
      const played = { scenario: header.id, keying, id, title, decision, counts, people };
      return people < ENOUGH_PEOPLE ? [] : [played];
    });
  });
}

const MOST_MOMENTS = 5;

/** Those where something was lost, the hardest first. */
export const whichMomentsTrip = (played: readonly PlayedDecision[]): readonly HardMoment[] =>
  played
    .map(momentOf)
    .filter(({ lost }) => lost > 0)
    .toSorted((a, b) => b.lost - a.lost)
    .slice(0, MOST_MOMENTS);

export function momentOf({ decision, counts, ...played }: PlayedDecision): HardMoment {
  const { id, ...told } = played;
  const split = decision.choices.map((choice) => ({
    choice: choice.id,
    text: choice.text,
    count: counts.get(choice.id) ?? 0,
    slip: choice.slip,
    share: shareOf({ decision, choice }),
  }));
  const measures = decision.choices.some((choice) => shareOf({ decision, choice }) > 0);
  const lost = split.reduce((all, { count, share }) => all + count * (1 - share), 0);
  return {
    ...told,
    decision: id,
    lost: measures ? lost / played.people : 0,
    split,
    popular: popularOf(decision, counts),
  };
}

function popularOf(decision: Decision, counts: PlayedDecision['counts']): ChoiceId | null {
  const taken = ({ id }: Choice) => counts.get(id) ?? 0;
  const weak = decision.choices.filter((one) => isWeak(decision, one) && taken(one) > 0);
  return weak.toSorted((a, b) => taken(b) - taken(a))[0]?.id ?? null;
}

/** The decision where the largest share on one skill was lost. */
export function hardestOn(played: readonly PlayedDecision[], skill: Skill): PlayedDecision | null {
  const lostOn = ({ decision, counts, people }: PlayedDecision): number => {
    if (!isEvidence(decision, skill)) return 0;
    const best = bestPoints(decision, skill);
    return (
      decision.choices.reduce(
        (all, { id, points }) => all + (counts.get(id) ?? 0) * (1 - points[skill] / best),
        0,
      ) / people
    );
  };
  const [hardest] = played.toSorted((a, b) => lostOn(b) - lostOn(a));
  return hardest && lostOn(hardest) > 0 ? hardest : null;
}
