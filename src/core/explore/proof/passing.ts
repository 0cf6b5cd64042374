// Whether an attempt can pass and still end `lost`: exact, over all paths and all three skills at
// once. First the skills are weighed against each other: the best path in a weighing may itself pass,
// or even it may stay below 0, and then no path passes. The weights move towards where the answer is
// clear. Only if neither shows are the paths themselves carried along, without those that another at
// the same state covers or that no bound lets pass any more, the most hopeful first.

import type { ChoiceId, EndingId } from '../../story/line.ts';
import { SKILLS } from '../../vocabulary.ts';
import type { Arrival } from '../exploration.ts';
import { fault, knot, type Violation, warning } from '../violation.ts';
import type { Board } from './board.ts';
import { type Bound, bestPath, boundOf, type Weights, weighed } from './pass-bound.ts';
import {
  covers,
  failsForGood,
  NO_PICKS,
  type PassPath,
  passes,
  passPathAfter,
} from './pass-path.ts';

/** More paths than this at one state are not carried along; if no other passes, it stays open. */
const MOST_CARRIED = 100;
const WEIGHINGS = 40;
/** Margins are whole numbers; weighed, they carry the error of floating point. */
const BELOW_ZERO = -1e-6;

export type PassAndLost =
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly ending: EndingId; readonly picks: readonly ChoiceId[] }
  | { readonly kind: 'undecided' };

export function passAndLost(board: Board): PassAndLost {
  const lost = new Set(board.endings.filter(({ kind }) => kind === 'lost').map(({ id }) => id));
  const bounds: Bound[] = SKILLS.map((_, index) =>
    boundOf(
      board,
      lost,
      SKILLS.map((__, other) => (other === index ? 1 : 0)),
    ),
  );
  let weights: Weights = SKILLS.map(() => 1 / SKILLS.length);
  for (let round = 1; round <= WEIGHINGS; round += 1) {
    const bound = boundOf(board, lost, weights);
    const path = bestPath(board, bound);
    if (!path || weighed(path.margins, weights) < BELOW_ZERO) return { kind: 'none' };
    if (passes(path)) return found(board, path);
    bounds.push(bound);
    weights = towardsTheWeakest(weights, path.margins, round);
  }
  return carryAlong(board, bounds.slice(-8));
}

/** More weight on the skills that the best path neglected. */
function towardsTheWeakest(weights: Weights, margins: readonly number[], round: number): Weights {
  const size = Math.hypot(...margins) || 1;
  const moved = weights.map((weight, index) =>
    Math.max(0, weight - (margins[index] ?? 0) / (size * (round + 1))),
  );
  const total = moved.reduce((all, one) => all + one, 0);
  return total === 0 ? weights : moved.map((one) => one / total);
}

function found(board: Board, { picks }: PassPath): PassAndLost {
  let at = board.opening;
  for (const id of picks)
    if (at.kind === 'state')
      at = board.offers[at.state]?.find(({ pick }) => pick.choice.id === id)?.edge.to ?? at;
  return { kind: 'found', ending: at.kind === 'ending' ? at.ending : '', picks };
}

/** Where a path stands and, in the weighing that suits it least, how far above 0 it can still end. */
type Carried = { readonly path: PassPath; readonly hope: number };

function carryAlong(board: Board, bounds: readonly Bound[]): PassAndLost {
  const arrived: Carried[][] = board.offers.map(() => []);
  if (board.opening.kind === 'state') arrived[board.opening.state] = [{ path: NO_PICKS, hope: 0 }];
  let isWhole = true;
  for (const [index, offers] of board.offers.entries()) {
    const here = mostHopeful(arrived[index] ?? []);
    isWhole &&= here.length === arrived[index]?.length;
    for (const { pick, edge } of offers) {
      if (failsForGood(pick, board.answered)) continue;
      for (const { path } of here) {
        const next = passPathAfter(path, pick);
        const hope = hopeOf(next, bounds, edge.to);
        if (hope < BELOW_ZERO) continue;
        if (edge.to.kind === 'state')
          isWhole = keep(arrived[edge.to.state] ?? [], { path: next, hope }) && isWhole;
        else if (passes(next)) return found(board, next);
      }
    }
    // Walked on from; nothing leads back here.
    arrived[index] = [];
  }
  return { kind: isWhole ? 'none' : 'undecided' };
}

function hopeOf({ margins }: PassPath, bounds: readonly Bound[], to: Arrival): number {
  return Math.min(...bounds.map(({ weights, ahead }) => weighed(margins, weights) + ahead(to)));
}

const mostHopeful = (all: readonly Carried[]) =>
  all.length <= MOST_CARRIED ? all : all.toSorted((a, b) => b.hope - a.hope).slice(0, MOST_CARRIED);

/** False when paths had to be dropped that no other covers. */
function keep(kept: Carried[], one: Carried): boolean {
  if (kept.some(({ path }) => covers(path, one.path))) return true;
  const still = kept.filter(({ path }) => !covers(one.path, path));
  const all = [...still, one];
  // Cut back only now and then: sorting each time would cost more than it saves.
  const cut = all.length > 2 * MOST_CARRIED ? mostHopeful(all) : all;
  kept.splice(0, kept.length, ...cut);
  return cut === all;
}

export function passAndLostFaults(found: PassAndLost): readonly Violation[] {
  if (found.kind === 'none') return [];
  if (found.kind === 'undecided')
    return [
      warning(
        'passes_and_lost',
        'Whether an attempt can pass and still end lost could not be decided: too many different ways.',
      ),
    ];
  const message = `An attempt can pass and still end lost, at “${found.ending}”: ${found.picks.join(', ')}.`;
  return [fault('passes_and_lost', message, knot(found.ending))];
}
