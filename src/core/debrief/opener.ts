// The coach's first question, already filled in with the story's own words.

import type { Exchange } from './exchange.ts';

export type OpenerPart = { readonly text: string; readonly isQuote: boolean };

/** “When they said …, you said …. What they heard was …. What was going on for you?” */
export type OpenerSentence = (
  said: string,
  heard: string,
  before: string | null,
  apart: Apart | null,
) => string;

/** The names of whoever spoke and of the customer, who heard it, where they are two. */
export type Apart = { readonly speaker: string; readonly customer: string };

/** Code points for private use, in the place of what is quoted. */
const [SAID, HEARD, BEFORE] = ['\uE000', '\uE001', '\uE002'] as const;

export function opener(
  { before, said, hears }: Pick<Exchange, 'before' | 'said' | 'hears'>,
  sentence: OpenerSentence,
  apart: Apart | null,
): readonly OpenerPart[] {
  const quotes: Readonly<Record<string, string>> = {
    [SAID]: said,
    [HEARD]: hears,
    [BEFORE]: before?.text ?? '',
  };
  return sentence(
    `${SAID}${stopAfter(said)}`,
    `${HEARD}${stopAfter(hears)}`,
    before && BEFORE,
    apart,
  )
    .split(/([\uE000-\uE002])/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const quoted = quotes[piece];
      return quoted === undefined
        ? { text: piece, isQuote: false }
        : { text: `“${spaced(quoted)}”`, isQuote: true };
    });
}

export function openerText(parts: readonly OpenerPart[]): string {
  return parts.map(({ text }) => text).join('');
}

/** A hair space keeps the outer marks from running into a quotation inside. */
const HAIR = '\u200A';
const spaced = (text: string) =>
  `${text.startsWith('“') ? HAIR : ''}${text}${text.endsWith('”') ? HAIR : ''}`;

/** A quote that closes its own sentence needs no second full stop. */
const stopAfter = (quoted: string) => (/[.?!…]$/.test(quoted) ? '' : '.');
