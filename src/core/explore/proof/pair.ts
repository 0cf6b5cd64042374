// A path on one skill is a pair: a score is the ratio of two sums over its picks, and whatever the
// rest of a path does is added to both. So of all pairs at one state only those on the two edges are
// kept. A pair with no smaller numerator and no larger denominator than another stays at least as
// good whatever is added, and likewise at the lower edge: the highest and the lowest ratio at the end
// are exact, though the sets stay small.

/** In units of 1/24 weighted point. */
export type Pair = { readonly over: number; readonly under: number };

export const NO_POINTS: Pair = { over: 0, under: 0 };

export const sumOf = (a: Pair, b: Pair): Pair => ({
  over: a.over + b.over,
  under: a.under + b.under,
});

/** By rising denominator, only pairs whose numerator is above all before: the highest ratio is here. */
export function upperEdge(pairs: readonly Pair[]): readonly Pair[] {
  const edge: Pair[] = [];
  for (const pair of pairs.toSorted((a, b) => a.under - b.under || b.over - a.over))
    if (pair.over > (edge.at(-1)?.over ?? Number.NEGATIVE_INFINITY)) edge.push(pair);
  return edge;
}

/** By falling denominator, only pairs whose numerator is below all before: the lowest ratio is here. */
export function lowerEdge(pairs: readonly Pair[]): readonly Pair[] {
  const edge: Pair[] = [];
  for (const pair of pairs.toSorted((a, b) => b.under - a.under || a.over - b.over))
    if (pair.over < (edge.at(-1)?.over ?? Number.POSITIVE_INFINITY)) edge.push(pair);
  return edge;
}

/** As displayed: rounded half up. */
export const shownScore = ({ over, under }: Pair) => Math.floor((200 * over + under) / (2 * under));
