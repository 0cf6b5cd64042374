// The branch map as data: every reachable decision and ending, where each choice leads, the way that
// was taken, and how often each place was visited over all attempts. Where things stand on the page
// is left to the view.

import { openings } from '../score/pick-order.ts';
import type { Edition } from '../story/edition.ts';
import { inOrder } from '../story/graph.ts';
import type { ChoiceId, DecisionId, Ending, EndingId } from '../story/line.ts';
import { ENDING_KINDS, type EndingKind } from '../vocabulary.ts';
import { type Footprints, footprintsOf } from './footprints.ts';
import type { Journey } from './journey.ts';
import { type Mark, marksOf } from './map-marks.ts';
import { momentTitle } from './moment-title.ts';

export type MapNode = {
  readonly id: DecisionId | EndingId;
  /** The title of a decision, the headline of an ending. */
  readonly name: string;
  /** Null for a decision. */
  readonly ending: EndingKind | null;
  /** 0 for an ending. */
  readonly stakes: 0 | 1 | 2;
  /** Attempts that came here; 0: not seen yet. */
  readonly visits: number;
  /** 0-based place on the way taken; null off it. */
  readonly step: number | null;
  /** What the pick made here on the way taken did; null off it, and at an ending. */
  readonly mark: Mark | null;
};

/** All choices of one decision that can lead to the same place, drawn as one. */
export type MapEdge = {
  readonly from: DecisionId;
  readonly to: DecisionId | EndingId;
  readonly choices: readonly ChoiceId[];
  readonly visits: number;
  /** The 0-based place of `from` on the way taken, where it went on along this edge; else null. */
  readonly step: number | null;
};

export type BranchMap = {
  readonly start: DecisionId;
  /** Decisions so that each stands before all that can follow it, then the endings, best first. */
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
};

/** `others`: further attempts under the same keying, to be counted. */
export function branchMap(
  edition: Edition,
  way: Journey,
  others: readonly Journey[] = [],
): BranchMap {
  const { key, endings, leadsTo } = edition;
  const mine = footprintsOf(edition, way);
  const all = [mine, ...others.map((other) => footprintsOf(edition, other))];
  const marks = marksOf(edition, way.choices);
  const seenAt = (id: string) => ({
    visits: all.filter(({ places }) => places.includes(id)).length,
    step: stepOf(mine.places, id),
  });
  const order = inOrder({ decisions: key.decisions, leadsTo });
  return {
    start: openings(edition)[0] ?? '',
    nodes: [
      ...order
        .flatMap((id) => key.decisions[id] ?? [])
        .map((decision) => ({
          id: decision.id,
          name: momentTitle(decision),
          ending: null,
          stakes: decision.stakes,
          ...seenAt(decision.id),
          mark: marks.get(decision.id) ?? null,
        })),
      ...bestFirst(Object.values(endings)).map(({ id, kind, headline }) => ({
        id,
        name: headline,
        ending: kind,
        stakes: 0 as const,
        ...seenAt(id),
        mark: null,
      })),
    ],
    edges: order.flatMap((id) => edgesFrom(edition, id, mine, all)),
  };
}

function edgesFrom(
  { key, leadsTo }: Edition,
  from: DecisionId,
  mine: Footprints,
  all: readonly Footprints[],
): readonly MapEdge[] {
  const choices = key.decisions[from]?.choices.map(({ id }) => id) ?? [];
  const targets = new Set(choices.flatMap((choice) => leadsTo[choice] ?? []));
  const follows = (one: Footprints, to: string) => {
    const at = one.places.indexOf(from);
    return at >= 0 && one.places[at + 1] === to ? at : null;
  };
  return [...targets].map((to) => ({
    from,
    to,
    choices: choices.filter((choice) => leadsTo[choice]?.includes(to)),
    visits: all.filter((one) => follows(one, to) !== null).length,
    step: follows(mine, to),
  }));
}

const bestFirst = (endings: readonly Ending[]): readonly Ending[] =>
  ENDING_KINDS.flatMap((kind) => endings.filter((one) => one.kind === kind));

function stepOf(places: readonly string[], id: string): number | null {
  const at = places.indexOf(id);
  return at < 0 ? null : at;
}
