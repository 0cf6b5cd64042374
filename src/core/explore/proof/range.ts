// The lowest and the highest score that can be shown, over all paths.

import { capOf } from '../../score/red-lines.ts';
import { ENOUGH_EVIDENCE } from '../../score/tally.ts';
import type { ChoiceId } from '../../story/line.ts';
import { type Attainable, type Edges, enough } from './attainable.ts';
import { shownScore, sumOf } from './pair.ts';

export type Range = { readonly least: number; readonly most: number };

/** Displayed scores, from the lowest to the highest; null when no path has enough evidence. */
export function rangeOf(paths: Attainable): Range | null {
  return rangeOver(
    [...paths.values()].map((one) => ({ ...one, cap: settledCap(one.cap, one.open, []) })),
  );
}

/** Of paths so far, each followed by each path ahead. */
export function rangeThrough(before: Attainable, ahead: Attainable): Range | null {
  const through = [...before.values()].flatMap((one) =>
    [...ahead.values()].map((other) => ({
      met: enough(one.met + other.met),
      cap: settledCap(Math.min(one.cap, other.cap), one.open, other.open),
      upper: one.upper.flatMap((pair) => other.upper.map((further) => sumOf(pair, further))),
      lower: one.lower.flatMap((pair) => other.lower.map((further) => sumOf(pair, further))),
    })),
  );
  return rangeOver(through);
}

function settledCap(
  cap: number,
  crossed: readonly ChoiceId[],
  mended: readonly ChoiceId[],
): number {
  return Math.min(cap, ...crossed.map((id) => capOf(mended.includes(id))));
}

function rangeOver(classes: readonly Omit<Edges, 'open'>[]): Range | null {
  const scored = classes.filter(({ met }) => met === ENOUGH_EVIDENCE);
  if (scored.length === 0) return null;
  return {
    least: Math.min(...scored.map(({ cap, lower }) => Math.min(cap, ...lower.map(shownScore)))),
    most: Math.max(
      ...scored.map(({ cap, upper }) => Math.min(cap, Math.max(...upper.map(shownScore)))),
    ),
  };
}
