// A draft is an .ink text being written. The questions of the page to the worker that reads, plays and checks
// it, and the answers.

import type { ClosedDoors, Header } from '../../core/story/edition.ts';
import type { Beat, ChoiceId, Ending } from '../../core/story/line.ts';
import type { Finding } from '../../core/story/problem.ts';
import type { Variables } from '../../core/story/story.ts';

/** Bytes; larger files are refused before they are compiled. The longest story has a quarter of this. */
export const MOST_BYTES = 200_000;

/** A text field with more lines takes longer to draw than to compile. */
const MOST_TEXT_LINES = 5000;

/** Why a text is not compiled; null when it is. */
export function tooLarge(source: string): string | null {
  if (source.length > MOST_BYTES || new TextEncoder().encode(source).length > MOST_BYTES)
    return BYTES_SENTENCE;
  const lines = source.split('\n').length;
  return lines > MOST_TEXT_LINES
    ? `A story has at most ${MOST_TEXT_LINES} lines; this one has ${lines} and was not read.`
    : null;
}

export const BYTES_SENTENCE = 'A story has at most 200 kB; this is more and was not read.';

/** Where the text stops before an ending of its own; no knot can have this name. */
export const UNFINISHED: Ending = {
  ...{ id: 'unfinished-draft', kind: 'at_risk', headline: '', review: '', business: '' },
};

export type Start = {
  /** `knot` or `knot.stitch`; null is the beginning. */
  readonly place: string | null;
  /** Those that differ from what the text declares. */
  readonly variables: Variables;
};

export type Draft = {
  readonly header: Header;
  /** Knots and stitches, with the line each begins in. */
  readonly places: readonly { readonly id: string; readonly line: number }[];
  readonly variables: Variables;
  readonly problems: readonly Finding[];
  /** It compiles, and is not known to run on for ever. */
  readonly isPlayable: boolean;
};

export type PlayedDraft = {
  /** The first one and one more for each pick; none when it does not even begin. */
  readonly beats: readonly Beat[];
  /** Those of the question that still exist. */
  readonly picks: readonly ChoiceId[];
  /** As they stand at the end of the last beat. */
  readonly variables: Variables;
  /** Why the story does not go on; null when it does. */
  readonly stop: string | null;
};

export type Question =
  | {
      readonly kind: 'play';
      readonly number: number;
      readonly source: string;
      readonly start: Start;
      readonly picks: readonly ChoiceId[];
    }
  | { readonly kind: 'check'; readonly number: number; readonly source: string };

/**
 * With the number of the question. `play` is answered by `played`, `check` by `walking` again and
 * again, then by `checked`.
 */
export type Answer =
  | {
      readonly kind: 'played';
      readonly number: number;
      readonly draft: Draft;
      /** Null when it is not playable. */
      readonly played: PlayedDraft | null;
    }
  /** How many states the walk has found so far. */
  | { readonly kind: 'walking'; readonly number: number; readonly states: number }
  | {
      readonly kind: 'checked';
      readonly number: number;
      readonly problems: readonly Finding[];
      /** For scoring; empty when the story breaks a rule. */
      readonly closed: ClosedDoors;
    };
