// Does practice help? Each person's first assessed attempt at a scenario against their latest one there,
// in pairs, so that a team whose members come and go is not compared with itself by mistake.

import { type BySkill, bySkill } from '../by-skill.ts';
import type { Skill } from '../vocabulary.ts';
import { ENOUGH_PEOPLE } from './privacy.ts';
import { type AttemptRow, grouped } from './rows.ts';

type Pair = { readonly first: number; readonly latest: number };

export type Practice = {
  /** Who has both. */
  readonly people: number;
  /** One a person, 0–100, by the first and without a name; empty with fewer than five. */
  readonly pairs: readonly Pair[];
  /** The mean difference in points with its 95 % interval; null with fewer than five. */
  readonly change: { readonly mean: number; readonly low: number; readonly high: number } | null;
  readonly verdict: 'too_few' | 'no_clear_change' | 'better' | 'worse';
};

export function doesPracticeHelp(told: readonly AttemptRow[]): BySkill<Practice> {
  const people = [...grouped(told, ({ person }) => person).values()].map(againIn);
  return bySkill((skill) => practiceOf(people.flatMap((own) => pairOf(own, skill) ?? [])));
}

type Again = { readonly first: AttemptRow; readonly latest: AttemptRow };

/** Of one person, each scenario with a later attempt; points of another keying are not compared. */
const againIn = (own: readonly AttemptRow[]): readonly Again[] =>
  [...grouped(own, ({ keying }) => keying).values()].flatMap((some) => {
    const first = some.find(({ nth }) => nth === 1);
    const latest = some.reduce((a, b) => (b.nth > a.nth ? b : a));
    return first && latest.nth > 1 ? [{ first, latest }] : [];
  });

/** Over the scenarios of one person. */
function pairOf(own: readonly Again[], skill: Skill): Pair | null {
  const pairs = own.flatMap(({ first, latest }) => {
    const [before, after] = [first.numbers?.[skill], latest.numbers?.[skill]];
    return typeof before === 'number' && typeof after === 'number' ? [{ before, after }] : [];
  });
  if (pairs.length === 0) return null;
  return {
    first: meanOf(pairs.map(({ before }) => before)),
    latest: meanOf(pairs.map(({ after }) => after)),
  };
}

function practiceOf(pairs: readonly Pair[]): Practice {
  const people = pairs.length;
  if (people < ENOUGH_PEOPLE) return { people, pairs: [], change: null, verdict: 'too_few' };
  const inOrder = pairs.toSorted((a, b) => a.first - b.first || a.latest - b.latest);
  const change = intervalOf(inOrder.map(({ first, latest }) => latest - first));
  return { people, pairs: inOrder, change, verdict: verdictOf(change) };
}

const verdictOf = ({ low, high }: { readonly low: number; readonly high: number }) =>
  low > 0 ? 'better' : high < 0 ? 'worse' : 'no_clear_change';

const meanOf = (some: readonly number[]): number =>
  some.reduce((all, one) => all + one, 0) / some.length;

/** Mean ± `t · sd / √n`, with the sample standard deviation and Student's t for 95 %. */
export function intervalOf(differences: readonly number[]) {
  const mean = meanOf(differences);
  const free = differences.length - 1;
  const spread = differences.reduce((all, one) => all + (one - mean) ** 2, 0) / free;
  const half = studentT(free) * Math.sqrt(spread / differences.length);
  return { mean, low: mean - half, high: mean + half };
}

/** Two-sided 95 %. */
const NORMAL = 1.959964;

/**
 * The expansion of Student's t in 1/ν about the normal quantile (Abramowitz and Stegun, 26.7.5); from
 * four degrees of freedom on it is right to 0.02.
 */
export function studentT(free: number): number {
  const z = NORMAL;
  return (
    z +
    (z ** 3 + z) / (4 * free) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * free ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * free ** 3)
  );
}
