// A draft is an .ink text being written. The questions of the page to the worker that compiles and
// checks it, and the answers.

import type { ClosedDoors, Header, InkProgram } from '../../core/story/edition.ts';
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
};

export type Question = {
  readonly kind: 'read' | 'check';
  readonly number: number;
  readonly source: string;
};

/** With the number of the question; `walking` comes again and again before `checked`. */
export type Answer =
  | {
      readonly kind: 'read';
      readonly number: number;
      readonly draft: Draft;
      /** Null when it cannot be played. */
      readonly program: InkProgram | null;
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
