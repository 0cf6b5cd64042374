// A rule that a story breaks, in the writer's words. It names knots and choices, so that the caller
// who has the source can add file and line.

import type { ChoiceId, DecisionId, EndingId } from '../story/line.ts';

export const RULES = [
  // The walk
  'cycle',
  'stops',
  'too_many_states',
  'choice_reused',
  'offer_varies',
  'unreached',
  // Repair and red lines
  'repair',
  'red_line',
  // Size
  'length',
  'choices_at_once',
  'endings',
] as const;
export type Rule = (typeof RULES)[number];

export type Place =
  | { readonly kind: 'knot'; readonly id: DecisionId | EndingId }
  | { readonly kind: 'choice'; readonly id: ChoiceId };

export type Violation = {
  readonly rule: Rule;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** The first is where to look first; empty when it concerns the whole story. */
  readonly at: readonly Place[];
};

export const knot = (id: DecisionId | EndingId): Place => ({ kind: 'knot', id });
export const choicePlace = (id: ChoiceId): Place => ({ kind: 'choice', id });

export function fault(rule: Rule, message: string, ...at: readonly Place[]): Violation {
  return { rule, severity: 'error', message, at };
}

export function warning(rule: Rule, message: string, ...at: readonly Place[]): Violation {
  return { rule, severity: 'warning', message, at };
}
