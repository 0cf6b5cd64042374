// The coach's first question, already filled in with the story's own words.

import type { Exchange } from './exchange.ts';

export type OpenerPart = { readonly text: string; readonly isQuote: boolean };

/** “When they said …, you said …. What they heard was …. What was going on for you?” */
export function opener({ before, said, hears }: Exchange): readonly OpenerPart[] {
  const opening = before
    ? [plain('When they said '), quote(before.text), plain(', you said ')]
    : [plain('You said ')];
  return [
    ...opening,
    quote(said),
    plain(`${stopAfter(said)} What they heard was `),
    quote(hears),
    plain(`${stopAfter(hears)} What was going on for you?`),
  ];
}

export function openerText(parts: readonly OpenerPart[]): string {
  return parts.map(({ text }) => text).join('');
}

const plain = (text: string): OpenerPart => ({ text, isQuote: false });
const quote = (text: string): OpenerPart => ({ text: `“${apart(text)}”`, isQuote: true });

/** A hair space keeps the outer marks from running into a quotation inside. */
const HAIR = '\u200A';
const apart = (text: string) =>
  `${text.startsWith('“') ? HAIR : ''}${text}${text.endsWith('”') ? HAIR : ''}`;

/** A quote that closes its own sentence needs no second full stop. */
const stopAfter = (quoted: string) => (/[.?!…]$/.test(quoted) ? '' : '.');
