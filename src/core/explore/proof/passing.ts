// Rule 5 of stories/README.md: no attempt passes and ends `lost`, and no `kept` ending leaves a red line
// unrepaired. The first is exact over all paths and all three skills at once: label setting, as for
// shortest paths with several costs. Of the paths to one state only those are carried on that no other
// covers and that can still pass by every bound.

import { PASS_MARKS } from '../../score/bands.ts';
import { type PickLedger, REFUND_UNIT } from '../../score/ledger.ts';
import { ENOUGH_EVIDENCE } from '../../score/tally.ts';
import type { ChoiceId, EndingId } from '../../story/line.ts';
import { SKILLS } from '../../vocabulary.ts';
import { aheadOf, alongPaths } from '../along-paths.ts';
import type { Arrival } from '../exploration.ts';
import { choicePlace, fault, knot, type Violation, warning } from '../violation.ts';
import type { Board } from './board.ts';

/** More paths than this at one state are not carried on; if no other passes, it stays undecided. */
const MOST_CARRIED = 300;
/** Margins are whole numbers; a weighed sum carries the error of floating point. */
const BELOW_ZERO = -1e-6;

export type PassAndLost =
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly ending: EndingId; readonly picks: readonly ChoiceId[] }
  | { readonly kind: 'undecided' };

type Label = {
  readonly picks: readonly ChoiceId[];
  /** Per skill, how far the picks stand above the pass mark: 0 and more passes. */
  readonly margins: readonly number[];
  /** Per skill: tapped core decisions, counted up to what a number needs. */
  readonly met: readonly number[];
  /** Red lines crossed and not repaired yet. */
  readonly crossed: readonly ChoiceId[];
  /** The most that the weighed margins can come to at a lost ending, by the lowest bound. */
  readonly bound: number;
};

export function passAndLost(board: Board): PassAndLost {
  const boundOf = boundsTo(board);
  const arrived: Label[][] = board.offers.map(() => []);
  for (const at of board.openings) if (at.kind === 'state') arrived[at.state] = [NO_PICKS];
  let isWhole = true;
  for (const [index, offers] of board.offers.entries()) {
    const here = mostPromising(arrived[index] ?? []);
    isWhole &&= here.length === arrived[index]?.length;
    for (const { pick, edge } of offers) {
      if (failsForGood(pick, board.answered)) continue;
      for (const label of here) {
        const next = after(label, pick, (margins) => boundOf(margins, edge.to));
        if (next.bound < BELOW_ZERO) continue;
        if (edge.to.kind === 'state') isWhole = keep(arrived[edge.to.state] ?? [], next) && isWhole;
        else if (passes(next)) return { kind: 'found', ending: edge.to.ending, picks: next.picks };
      }
    }
    // Every edge leads to a later state: these are not needed again.
    arrived[index] = [];
  }
  return { kind: isWhole ? 'none' : 'undecided' };
}

const zeros = SKILLS.map(() => 0);
const NO_PICKS: Label = { picks: [], margins: zeros, met: zeros, crossed: [], bound: 0 };

/** Each skill by itself, then all of them alike. */
const WEIGHINGS: readonly (readonly number[])[] = [
  ...SKILLS.map((skill) => SKILLS.map((other) => (other === skill ? 1 : 0))),
  SKILLS.map(() => 1 / SKILLS.length),
];

const weighed = (margins: readonly number[], weights: readonly number[]) =>
  margins.reduce((all, value, index) => all + value * (weights[index] ?? 0), 0);

/** What margins can come to at a lost ending; one pass over the states for each weighing. */
function boundsTo({ exploration, endings, ledger, answered }: Board) {
  const lost = new Set(endings.filter(({ kind }) => kind === 'lost').map(({ id }) => id));
  const atEnding = (ending: EndingId) => (lost.has(ending) ? 0 : Number.NEGATIVE_INFINITY);
  const bounds = WEIGHINGS.map((weights) => ({
    weights,
    ahead: aheadOf<number>(
      exploration,
      atEnding,
      (value, { choice }) => {
        const pick = ledger.get(choice);
        return !pick || failsForGood(pick, answered)
          ? Number.NEGATIVE_INFINITY
          : value + weighed(marginsOf(pick), weights);
      },
      Math.max,
    ),
  }));
  return (margins: readonly number[], to: Arrival): number =>
    Math.min(
      ...bounds.map(({ weights, ahead }) => {
        const rest = to.kind === 'ending' ? atEnding(to.ending) : (ahead[to.state] ?? 0);
        return weighed(margins, weights) + rest;
      }),
    );
}

/** A red line that nothing repairs fails the attempt. */
const failsForGood = ({ choice }: PickLedger, answered: ReadonlySet<ChoiceId>): boolean =>
  choice.red !== null && !answered.has(choice.id);

/** `score ≥ mark`, rounded half up, is `200·numerator − (2·mark − 1)·denominator ≥ 0`. */
function marginsOf({ skills }: PickLedger): readonly number[] {
  return SKILLS.map((skill) => {
    const { earned, refund, open, closed } = skills[skill];
    const over = REFUND_UNIT * earned + refund;
    return 200 * over - (2 * PASS_MARKS[skill] - 1) * REFUND_UNIT * (open + closed);
  });
}

function after(
  label: Label,
  pick: PickLedger,
  boundOf: (margins: readonly number[]) => number,
): Label {
  const { choice, answers, repairs, skills } = pick;
  const left = repairs ? label.crossed.filter((id) => id !== answers) : label.crossed;
  const own = marginsOf(pick);
  const margins = label.margins.map((value, index) => value + (own[index] ?? 0));
  return {
    picks: [...label.picks, choice.id],
    margins,
    met: SKILLS.map((skill, index) =>
      Math.min(ENOUGH_EVIDENCE, (label.met[index] ?? 0) + (skills[skill].open > 0 ? 1 : 0)),
    ),
    crossed: choice.red === null ? left : [...left, choice.id],
    bound: boundOf(margins),
  };
}

const passes = ({ margins, met, crossed }: Label): boolean =>
  crossed.length === 0 &&
  margins.every((value) => value >= 0) &&
  met.every((count) => count === ENOUGH_EVIDENCE);

/** At least as good in everything that counts, whatever follows. */
const covers = (a: Label, b: Label): boolean =>
  a.margins.every((value, index) => value >= (b.margins[index] ?? 0)) &&
  a.met.every((value, index) => value >= (b.met[index] ?? 0)) &&
  a.crossed.every((id) => b.crossed.includes(id));

const mostPromising = (all: readonly Label[]) =>
  all.length <= MOST_CARRIED
    ? all
    : all.toSorted((a, b) => b.bound - a.bound).slice(0, MOST_CARRIED);

/** False when labels had to be dropped that no other covers. */
function keep(kept: Label[], one: Label): boolean {
  if (kept.some((label) => covers(label, one))) return true;
  const all = [...kept.filter((label) => !covers(one, label)), one];
  // Cut back only at twice the limit: sorting each time would cost more than it saves.
  const cut = all.length > 2 * MOST_CARRIED ? mostPromising(all) : all;
  kept.splice(0, kept.length, ...cut);
  return cut === all;
}

export function passAndLostFaults(found: PassAndLost): readonly Violation[] {
  if (found.kind === 'none') return [];
  if (found.kind === 'undecided') {
    const message =
      'Whether an attempt can pass and still end lost could not be decided: too many different ways.';
    return [warning('passes_and_lost', message)];
  }
  const message = `An attempt can pass and still end lost, at “${found.ending}”: ${found.picks.join(', ')}.`;
  return [fault('passes_and_lost', message, knot(found.ending))];
}

export function keptWithRedLine({ exploration, ledger }: Board): readonly Violation[] {
  // Where a red line can be repaired every path has crossed it, so one set for all paths is exact.
  const { endings } = alongPaths<ReadonlySet<ChoiceId>>(
    exploration,
    new Set(),
    (unrepaired, { choice: id }) => {
      const pick = ledger.get(id);
      const left = [...unrepaired].filter((one) => !pick?.repairs || one !== pick.answers);
      return new Set(pick?.choice.red ? [...left, id] : left);
    },
    (a, b) => new Set([...a, ...b]),
  );
  return Object.values(exploration.endings)
    .filter(({ kind }) => kind === 'kept')
    .flatMap(({ id }) =>
      [...(endings.get(id) ?? [])].map((crossed) =>
        fault(
          'kept_with_red_line',
          `“${id}” keeps the customer although the red line “${crossed}” can be left unrepaired on the way there.`,
          choicePlace(crossed),
          knot(id),
        ),
      ),
    );
}
