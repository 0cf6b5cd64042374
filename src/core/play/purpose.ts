// What a play is for. Only an attempt has what it takes to be saved.

import type { Attempt } from './attempt.ts';
import type { Way } from './way.ts';

export type Attempted = {
  readonly kind: 'attempt';
  readonly id: string;
  readonly startedAt: string;
  /** The edition it was begun on; the opening on screen may be of a later one. */
  readonly edition: string;
  readonly keying: string;
  /** The attempt as this tab last saved or loaded it; null before the first save. */
  readonly saved: Attempt | null;
};

/**
 * The scenario of the finished attempt `of` once more, begun after the picks `from`. `of` is null where
 * somebody looks at a moment that others have played.
 */
export type Trial = { readonly kind: 'trial'; readonly of: string | null; readonly from: Way };

/** A text that is still being written. */
type Draft = { readonly kind: 'draft' };

export type Purpose = Attempted | Trial | Draft;
