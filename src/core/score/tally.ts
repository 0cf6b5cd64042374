// Adds up one skill of one attempt and works out its exact score.

import type { Skill } from '../vocabulary.ts';
import { type Fraction, fraction } from './fraction.ts';
import { type PickLedger, REFUND_UNIT } from './ledger.ts';
import { capOf } from './red-lines.ts';

export type Tally = {
  /** In weighted points. */
  readonly earned: number;
  readonly open: number;
  readonly closed: number;
  /** In units of 1/24 weighted point. */
  readonly refund: number;
  /** Tapped core decisions met. */
  readonly met: number;
  /** The lowest red-line cap; null when no red line hurt the skill. */
  readonly cap: number | null;
};

/** With fewer tapped core decisions than this there is evidence, but no number. */
export const ENOUGH_EVIDENCE = 3;

export function tally(picks: readonly PickLedger[], skill: Skill): Tally {
  let [earned, open, closed, refund, met] = [0, 0, 0, 0, 0];
  let cap: number | null = null;
  for (const pick of picks) {
    const entry = pick.skills[skill];
    earned += entry.earned;
    open += entry.open;
    closed += entry.closed;
    refund += entry.refund;
    if (entry.open > 0) met += 1;
    if (entry.hurt) cap = Math.min(cap ?? 100, capOf(isRepaired(pick, picks)));
  }
  return { earned, open, closed, refund, met, cap };
}

export function isRepaired(pick: PickLedger, picks: readonly PickLedger[]): boolean {
  return picks.some((later) => later.answers === pick.choice.id && later.repairs);
}

/** `100 · (earned + refund) / (open + closed)` within 0–100, before cap and rounding; null without enough evidence. */
export function uncapped({ earned, open, closed, refund, met }: Tally): Fraction | null {
  if (met < ENOUGH_EVIDENCE) return null;
  const over = 100 * (REFUND_UNIT * earned + refund);
  const under = REFUND_UNIT * (open + closed);
  return fraction(Math.min(Math.max(over, 0), 100 * under), under);
}

/** The exact score, capped and not yet rounded; null without enough evidence. */
export function exactScore(counted: Tally): Fraction | null {
  const value = uncapped(counted);
  if (!value || counted.cap === null) return value;
  return value.over > counted.cap * value.under ? fraction(counted.cap) : value;
}
