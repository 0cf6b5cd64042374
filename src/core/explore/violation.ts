// A rule that a story breaks, in the writer's words. It names knots and choices, so that the caller
// who has the source can add file and line.

import type { ChoiceId, DecisionId, EndingId } from '../story/line.ts';

export const PROOF_RULES = [
  // The walk
  'cycle',
  'stops',
  'too_many_states',
  'choice_reused',
  'offer_varies',
  'unreached',
  'incomplete',
  'no_board',
  // Repair and red lines
  'repair',
  'red_line',
  // Size
  'length',
  'choices_at_once',
  'endings',
  // Fair
  'best_habit',
  'worst_habit',
  'worse_pays',
  'better_costs',
  'repair_pays',
  'early_exit',
  'shortcut',
  // Passable
  'highest_sum',
  'passes_and_lost',
  'kept_with_red_line',
  'few_taps',
  // Three skills
  'correlation',
  'same_best',
  // Tricks
  'trick',
  'random_passes',
  'longest_is_best',
  'uneven_lengths',
  // Marks and echoes
  'mark_is_best',
  'mark_passes',
  'no_echo',
  // Readable
  'long_line',
  'long_beat',
  'slow_start',
  'grade',
  'minutes',
] as const;
export type ProofRule = (typeof PROOF_RULES)[number];

export type StoryPlace =
  | { readonly kind: 'knot'; readonly id: DecisionId | EndingId }
  | { readonly kind: 'choice'; readonly id: ChoiceId }
  /** A tag of the header, by its key. */
  | { readonly kind: 'header'; readonly id: string }
  /** The words of a line as they are said, for a caller who can find them in the source. */
  | { readonly kind: 'text'; readonly id: string };

export type Violation = {
  readonly rule: ProofRule;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** The first is where to look first; empty when it concerns the whole story. */
  readonly at: readonly StoryPlace[];
};

export const knot = (id: DecisionId | EndingId): StoryPlace => ({ kind: 'knot', id });
export const choicePlace = (id: ChoiceId): StoryPlace => ({ kind: 'choice', id });

export const headerPlace = (id: string): StoryPlace => ({ kind: 'header', id });

export const textPlace = (text: string): StoryPlace => ({ kind: 'text', id: text });

export function fault(rule: ProofRule, message: string, ...at: readonly StoryPlace[]): Violation {
  return { rule, severity: 'error', message, at };
}

export function warning(rule: ProofRule, message: string, ...at: readonly StoryPlace[]): Violation {
  return { rule, severity: 'warning', message, at };
}
