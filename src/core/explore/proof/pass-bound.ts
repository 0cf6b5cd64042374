// The most that the rest of a path can add to the margins, when the skills are weighed against each
// other in one given way: one pass over the states. No path does better than this in that weighing.

import type { PickLedger } from '../../score/ledger.ts';
import type { EndingId } from '../../story/line.ts';
import { aheadOf } from '../along-paths.ts';
import type { Arrival } from '../exploration.ts';
import type { Board, Offer } from './board.ts';
import { failsForGood, marginsOf, NO_PICKS, type PassPath, passPathAfter } from './pass-path.ts';

/** One per skill, none negative. */
export type Weights = readonly number[];

export type Bound = {
  readonly weights: Weights;
  /** What can still be added, weighed, on the way to one of the endings; -∞ where there is none. */
  readonly ahead: (to: Arrival) => number;
};

export const weighed = (margins: readonly number[], weights: Weights) =>
  margins.reduce((all, value, index) => all + value * (weights[index] ?? 0), 0);

export function boundOf(board: Board, ends: ReadonlySet<EndingId>, weights: Weights): Bound {
  const atEnding = (ending: EndingId) => (ends.has(ending) ? 0 : Number.NEGATIVE_INFINITY);
  const states = aheadOf<number>(
    board.exploration,
    atEnding,
    (value, { choice }) => value + worth(board, board.ledger.get(choice), weights),
    Math.max,
  );
  return {
    weights,
    ahead: (to) =>
      to.kind === 'ending' ? atEnding(to.ending) : (states[to.state] ?? Number.NEGATIVE_INFINITY),
  };
}

function worth({ answered }: Board, pick: PickLedger | undefined, weights: Weights): number {
  return !pick || failsForGood(pick, answered)
    ? Number.NEGATIVE_INFINITY
    : weighed(marginsOf(pick), weights);
}

/** A path that reaches the bound; null when no path leads to the endings. */
export function bestPath(board: Board, { weights, ahead }: Bound): PassPath | null {
  let path = NO_PICKS;
  let at = board.opening;
  if (ahead(at) === Number.NEGATIVE_INFINITY) return null;
  while (at.kind === 'state') {
    const value = ({ pick, edge }: Offer) => worth(board, pick, weights) + ahead(edge.to);
    const { pick, edge } = (board.offers[at.state] ?? []).reduce((best, offer) =>
      value(offer) > value(best) ? offer : best,
    );
    path = passPathAfter(path, pick);
    at = edge.to;
  }
  return path;
}
