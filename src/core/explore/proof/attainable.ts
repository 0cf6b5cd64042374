// What scores are attainable on one skill: exact, over all paths. What a sum of points does not see
// (evidence too small for a number, red lines) is kept apart as classes, each with the two edges of
// its pairs (`pair.ts`).

import { type PickLedger, REFUND_UNIT } from '../../score/ledger.ts';
import { capOf } from '../../score/red-lines.ts';
import { ENOUGH_EVIDENCE } from '../../score/tally.ts';
import type { ChoiceId } from '../../story/line.ts';
import type { Skill } from '../../vocabulary.ts';
import { lowerEdge, NO_POINTS, type Pair, upperEdge } from './pair.ts';

export type PathClass = {
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

export type Edges = PathClass & {
  /** Candidates for the highest ratio. */
  readonly upper: readonly Pair[];
  /** Candidates for the lowest. */
  readonly lower: readonly Pair[];
};

/** All paths so far, or all paths still ahead, by class. */
export type Attainable = ReadonlyMap<string, Edges>;

const NO_CAP = 100;

const keyOf = ({ met, cap, open }: PathClass) => `${met} ${cap} ${open.join(' ')}`;

/** One path on which nothing has been picked. */
export const NOTHING_PICKED: Attainable = byClass([
  { met: 0, cap: NO_CAP, open: [], upper: [NO_POINTS], lower: [NO_POINTS] },
]);

function byClass(all: readonly Edges[]): Attainable {
  const classes = new Map<string, Edges>();
  for (const one of all) {
    const key = keyOf(one);
    const known = classes.get(key);
    classes.set(key, known ? joined(known, one) : one);
  }
  return classes;
}

export function either(a: Attainable, b: Attainable): Attainable {
  return byClass([...a.values(), ...b.values()]);
}

function joined(a: Edges, b: Edges): Edges {
  return {
    ...a,
    upper: upperEdge([...a.upper, ...b.upper]),
    lower: lowerEdge([...a.lower, ...b.lower]),
  };
}

export const enough = (met: number) => Math.min(met, ENOUGH_EVIDENCE);

function withEntry(
  paths: Edges,
  pick: PickLedger,
  skill: Skill,
  red: Omit<PathClass, 'met'>,
): Edges {
  const { earned, open, closed, refund } = pick.skills[skill];
  const over = REFUND_UNIT * earned + refund;
  const under = REFUND_UNIT * (open + closed);
  const plus = (pair: Pair) => ({ over: pair.over + over, under: pair.under + under });
  return {
    ...red,
    met: enough(paths.met + (open > 0 ? 1 : 0)),
    upper: paths.upper.map(plus),
    lower: paths.lower.map(plus),
  };
}

/** The same paths with one more pick at their end. */
export function thenPicked(
  paths: Attainable,
  pick: PickLedger,
  skill: Skill,
  answered: ReadonlySet<ChoiceId>,
): Attainable {
  const { choice, answers, repairs } = pick;
  const { hurt } = pick.skills[skill];
  return byClass(
    [...paths.values()].map((one) => {
      const mends = repairs && answers !== null && one.open.includes(answers);
      const waits = hurt && answered.has(choice.id);
      const caps = [mends ? capOf(true) : NO_CAP, hurt && !waits ? capOf(false) : NO_CAP];
      const left = mends ? one.open.filter((id) => id !== answers) : one.open;
      return withEntry(one, pick, skill, {
        cap: Math.min(one.cap, ...caps),
        open: waits ? [...left, choice.id].sort() : left,
      });
    }),
  );
}

/** The same paths ahead with one more pick before them. */
export function pickedBefore(paths: Attainable, pick: PickLedger, skill: Skill): Attainable {
  const { choice, answers, repairs } = pick;
  const { hurt } = pick.skills[skill];
  return byClass(
    [...paths.values()].map((one) => {
      const mended = one.open.includes(choice.id);
      const left = mended ? one.open.filter((id) => id !== choice.id) : one.open;
      return withEntry(one, pick, skill, {
        cap: Math.min(one.cap, hurt ? capOf(mended) : NO_CAP),
        open: repairs && answers !== null ? [...left, answers].sort() : left,
      });
    }),
  );
}
