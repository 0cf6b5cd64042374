// A drill is a run of short rounds out of a larger stock. Its writer writes the rounds; the order of a run
// is dealt here, and added to the Ink source as a knot of its own, so that a drill is ordinary Ink.

import { shuffle } from '../shuffle.ts';
import { DEALT } from './deal.ts';
import type { DecisionId } from './line.ts';
import type { Outline } from './outline.ts';
import { type Tag, tagValue } from './tags.ts';

/** Where each round ends; where a run is over, `VERDICT` follows. */
export const NEXT_ROUND = 'next_round';
export const VERDICT = 'verdict';

/** Two of a pair share no round where the stock is twice a run. */
const PAIRS = 4;

/**
 * The runs of a drill, each an ordered list of rounds, the same on every machine. The stock is cut into as
 * many groups of neighbours as a run has rounds, and a run has one of each group: so the writer decides,
 * by what stands side by side, what every run has.
 */
export function dealsOf(
  stock: readonly DecisionId[],
  rounds: number,
): readonly (readonly DecisionId[])[] {
  const size = Math.min(rounds, stock.length);
  const cut = (at: number) => Math.floor((at * stock.length) / size);
  const groups = Array.from({ length: size }, (_, at) => stock.slice(cut(at), cut(at + 1)));
  const dealt: DecisionId[] = [];
  const times = (id: DecisionId) => dealt.filter((one) => one === id).length;
  return Array.from({ length: PAIRS }).flatMap((_, pair) => {
    // What was dealt least comes first, so that every round is in some deal.
    const ranked = groups.map((group) =>
      shuffle(group, pair, group.join()).toSorted((a, b) => times(a) - times(b)),
    );
    const sides = [0, 1].map((side) =>
      shuffle(
        ranked.flatMap((group) => group[side % group.length] ?? []),
        side,
        `${pair} ${stock.join()}`,
      ),
    );
    dealt.push(...sides.flat());
    return sides;
  });
}

/** Knots with a `tempts:` tag, in the order in which they are written. */
export function roundsIn({ tags, statements }: Outline): readonly DecisionId[] {
  const homes = new Map(statements.map(({ line, knot }) => [line, knot]));
  const tempting = tags.filter(({ key, on }) => key === 'tempts' && on === 'line');
  return [...new Set(tempting.flatMap(({ line }) => homes.get(line) || []))];
}

const ofHeader = ({ tags }: Outline): readonly Tag[] => tags.filter(({ on }) => on === 'header');

export const isDrill = (read: Outline): boolean => tagValue(ofHeader(read), 'form') === 'drill';

/** The lines that are compiled: those of the writer, and behind them, of a drill, the knot that deals. */
export function withDeals(read: Outline): readonly string[] {
  const stock = isDrill(read) ? roundsIn(read) : [];
  if (stock.length === 0) return read.lines;
  const deals = dealsOf(stock, Number(tagValue(ofHeader(read), 'rounds')) || 1);
  // No round is met twice in a run: without a count of its choices, runs that have come to the same are one state.
  const choices = new Set(read.choices.map(({ line }) => line));
  const lines = read.lines.map((code, at) =>
    choices.has(at + 1) ? code.replace(/^(\s*)\*/, '$1+') : code,
  );
  const [deal, round, count] = DEALT;
  const places = 1 + (deals[0]?.length ?? 0);
  const ways = deals.flatMap((ids, number) =>
    ids.map((id, at) => `- ${places * number + at + 1}: -> ${id}`),
  );
  return [
    ...lines,
    ...[`VAR ${deal} = 0`, `VAR ${round} = 0`, `VAR ${count} = ${deals.length}`],
    ...[`=== ${NEXT_ROUND} ===`, `~ ${round} = ${round} + 1`],
    ...[`{ ${places} * ${deal} + ${round}:`, ...ways, `- else: -> ${VERDICT}`, '}'],
  ];
}
