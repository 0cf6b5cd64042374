// What scores are attainable on one skill: exact, over all paths. A score is the ratio of two sums over
// the picks of a path, and whatever follows is added to both: of all ratios at one state only those on
// the upper and the lower edge are kept, and the highest and the lowest ratio at the end are exact. What
// a sum does not see (too little evidence for a number, red lines) divides the paths into classes, each
// with edges of its own.

import { type PickLedger, REFUND_UNIT } from '../../score/ledger.ts';
import { capOf } from '../../score/red-lines.ts';
import { ENOUGH_EVIDENCE } from '../../score/tally.ts';
import type { ChoiceId } from '../../story/line.ts';
import type { Skill } from '../../vocabulary.ts';

/** In units of 1/24 weighted point. */
type Ratio = { readonly over: number; readonly under: number };

type PathClass = {
  /** Tapped core decisions met, counted up to what a number needs. */
  readonly met: number;
  /** The lowest cap that is settled: 100 without red lines. */
  readonly cap: number;
  /**
   * Red lines still to be settled, sorted: forwards those crossed and not repaired yet, backwards
   * those repaired and not crossed yet.
   */
  readonly open: readonly ChoiceId[];
};

type Paths = PathClass & {
  /** Candidates for the highest ratio. */
  readonly upper: readonly Ratio[];
  /** Candidates for the lowest. */
  readonly lower: readonly Ratio[];
};

/** All paths to a state, or all paths from it, by class. */
export type Attainable = ReadonlyMap<string, Paths>;

const NO_CAP = 100;
const NO_POINTS: Ratio = { over: 0, under: 0 };

/** One path on which nothing has been picked. */
export const NOTHING_PICKED: Attainable = byClass([
  { met: 0, cap: NO_CAP, open: [], upper: [NO_POINTS], lower: [NO_POINTS] },
]);

function byClass(all: readonly Paths[]): Attainable {
  const classes = new Map<string, Paths>();
  for (const one of all) {
    const key = `${one.met} ${one.cap} ${one.open.join(' ')}`;
    const known = classes.get(key);
    classes.set(key, known ? joined(known, one) : one);
  }
  return classes;
}

export function either(a: Attainable, b: Attainable): Attainable {
  return byClass([...a.values(), ...b.values()]);
}

const joined = (a: Paths, b: Paths): Paths => ({
  ...a,
  upper: edgeOf([...a.upper, ...b.upper], 1),
  lower: edgeOf([...a.lower, ...b.lower], -1),
});

/**
 * The ratios that no other covers: for the upper edge (`side` 1) one with no smaller numerator and no
 * larger denominator, for the lower edge (−1) the other way round.
 */
function edgeOf(ratios: readonly Ratio[], side: 1 | -1): readonly Ratio[] {
  const edge: Ratio[] = [];
  const sorted = ratios.toSorted((a, b) => side * (a.under - b.under || b.over - a.over));
  for (const ratio of sorted)
    if (side * ratio.over > side * (edge.at(-1)?.over ?? -side * Number.POSITIVE_INFINITY))
      edge.push(ratio);
  return edge;
}

const sumOf = (a: Ratio, b: Ratio): Ratio => ({ over: a.over + b.over, under: a.under + b.under });

const enough = (met: number) => Math.min(met, ENOUGH_EVIDENCE);

/** The same paths with one more pick at their end. */
export function thenPicked(
  paths: Attainable,
  pick: PickLedger,
  skill: Skill,
  answered: ReadonlySet<ChoiceId>,
): Attainable {
  const { choice, answers, repairs } = pick;
  const { hurt } = pick.skills[skill];
  return withPick(paths, pick, skill, ({ cap, open }) => {
    const mends = repairs && answers !== null && open.includes(answers);
    const waits = hurt && answered.has(choice.id);
    const left = mends ? open.filter((id) => id !== answers) : open;
    return {
      cap: Math.min(cap, mends ? capOf(true) : NO_CAP, hurt && !waits ? capOf(false) : NO_CAP),
      open: waits ? [...left, choice.id].sort() : left,
    };
  });
}

/** The same paths ahead with one more pick before them. */
export function pickedBefore(paths: Attainable, pick: PickLedger, skill: Skill): Attainable {
  const { choice, answers, repairs } = pick;
  const { hurt } = pick.skills[skill];
  return withPick(paths, pick, skill, ({ cap, open }) => {
    const mended = open.includes(choice.id);
    const left = mended ? open.filter((id) => id !== choice.id) : open;
    return {
      cap: Math.min(cap, hurt ? capOf(mended) : NO_CAP),
      open: repairs && answers !== null ? [...left, answers].sort() : left,
    };
  });
}

function withPick(
  paths: Attainable,
  pick: PickLedger,
  skill: Skill,
  settle: (before: PathClass) => Omit<PathClass, 'met'>,
): Attainable {
  const { earned, open, closed, refund } = pick.skills[skill];
  const own = { over: REFUND_UNIT * earned + refund, under: REFUND_UNIT * (open + closed) };
  return byClass(
    [...paths.values()].map((one) => ({
      ...settle(one),
      met: enough(one.met + (open > 0 ? 1 : 0)),
      upper: one.upper.map((ratio) => sumOf(ratio, own)),
      lower: one.lower.map((ratio) => sumOf(ratio, own)),
    })),
  );
}

/** Displayed scores, from the lowest to the highest. */
export type Range = { readonly least: number; readonly most: number };

/** Of each path so far, followed by each path ahead; null when none has enough evidence. */
export function rangeThrough(before: Attainable, ahead: Attainable): Range | null {
  const through = [...before.values()].flatMap((one) =>
    [...ahead.values()].flatMap((other) =>
      enough(one.met + other.met) < ENOUGH_EVIDENCE ? [] : [rangeOf(one, other)],
    ),
  );
  return through.length === 0
    ? null
    : {
        least: Math.min(...through.map(({ least }) => least)),
        most: Math.max(...through.map(({ most }) => most)),
      };
}

function rangeOf(one: Paths, other: Paths): Range {
  const unsettled = one.open.map((id) => capOf(other.open.includes(id)));
  const cap = Math.min(one.cap, other.cap, ...unsettled);
  const shown = (some: readonly Ratio[], further: readonly Ratio[]) =>
    some.flatMap((a) => further.map((b) => shownScore(sumOf(a, b))));
  return {
    least: Math.min(cap, ...shown(one.lower, other.lower)),
    most: Math.min(cap, Math.max(...shown(one.upper, other.upper))),
  };
}

/** As displayed: rounded half up. */
const shownScore = ({ over, under }: Ratio) => Math.floor((200 * over + under) / (2 * under));
