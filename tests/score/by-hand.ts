// Editions written by hand, as small as a law needs them.

import type { Scorable } from '../../src/core/score/pick-order.ts';
import type { ClosedDoors } from '../../src/core/story/edition.ts';
import type { Choice, Decision, Points } from '../../src/core/story/line.ts';
import type { RedLine } from '../../src/core/vocabulary.ts';

type Extra = { readonly red?: RedLine; readonly repairs?: string };

export function choice(id: string, points: number | Points, extra: Extra = {}): Choice {
  return {
    id,
    text: `I say ${id}.`,
    points:
      typeof points === 'number'
        ? { empathy: points, ownership: points, recovery: points }
        : points,
    slip: null,
    red: extra.red ?? null,
    repairs: extra.repairs ?? null,
  };
}

export function decision(id: string, stakes: 1 | 2, choices: readonly Choice[]): Decision {
  return { id, stakes, ask: '', hint: '', rule: '', choices };
}

/** Every choice of a decision leads to the next, save where `detours` says otherwise. */
export function chain(
  decisions: readonly Decision[],
  detours: Readonly<Record<string, readonly string[]>> = {},
  closed: ClosedDoors = {},
): Scorable {
  const leadsTo = decisions.flatMap((one, index) =>
    one.choices.map(({ id }) => [id, detours[id] ?? [decisions[index + 1]?.id ?? 'end']] as const),
  );
  return {
    key: { decisions: Object.fromEntries(decisions.map((one) => [one.id, one])), closed },
    leadsTo: Object.fromEntries(leadsTo),
  };
}

/** Choices `a0`, `a1` …: one for each of the points. */
export function choices(name: string, points: readonly number[]): readonly Choice[] {
  return points.map((one) => choice(`${name}${one}`, one));
}

export const picked = (...ids: readonly string[]) => ids.map((id) => ({ choice: id }));
