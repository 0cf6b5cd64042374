// The three reasons that a turning point is asked about: the writer's own and two others.

import { shuffle } from '../shuffle.ts';
import type { ChoiceId } from '../story/line.ts';
import { SLIPS, type Slip } from '../vocabulary.ts';

/** Slips that are easily taken for each other. Of each group at most one is offered. */
const KINDRED = {
  against_them: ['argued', 'blamed', 'denied'],
  about_ourselves: ['explained_first', 'hid_behind_policy', 'scripted'],
  nothing_moves: ['made_them_work', 'passed_on', 'stalled'],
  too_light: ['brushed_off', 'promised_air', 'rushed', 'token'],
} as const satisfies Readonly<Record<string, readonly Slip[]>>;

/** The slip and two of other kinds; the same attempt always shows the same three, in one order. */
export function reasonsFor(slip: Slip, seed: number, choice: ChoiceId): readonly Slip[] {
  const mixed = shuffle(SLIPS, seed, `others of ${choice}`);
  const others = mixed.filter(
    (one, index) =>
      kindOf(one) !== kindOf(slip) &&
      mixed.findIndex((other) => kindOf(other) === kindOf(one)) === index,
  );
  return shuffle([slip, ...others.slice(0, 2)], seed, `reasons of ${choice}`);
}

function kindOf(slip: Slip): string | undefined {
  return Object.entries(KINDRED).find(([, slips]) => slips.some((one) => one === slip))?.[0];
}
