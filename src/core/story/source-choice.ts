// A choice as it is written: `* (label) {condition} before [text #tags] after`.

import { type InlineTag, signsOf, splitTags } from './inline.ts';

export type SourceChoice = {
  readonly line: number;
  readonly knot: string;
  /** `*`, `+`, `**` …, as written. */
  readonly bullet: string;
  readonly id: string;
  readonly text: string;
  readonly hasBrackets: boolean;
  /** There is a [ or a ] that is neither escaped nor one of the pair around the text. */
  readonly hasOddBrackets: boolean;
  /** What stands inside the brackets, as written; everything after the bullet where there are none. */
  readonly written: string;
  /** What stands outside the brackets, tags cut off. */
  readonly outside: string;
};

type ReadChoice = {
  readonly choice: SourceChoice;
  readonly inside: readonly InlineTag[];
  readonly after: readonly InlineTag[];
};

const CHOICE = /^((?:[*+]\s*)+)(?:\(\s*[^)\s]+\s*\)\s*)?(.*)$/s;

export function readSourceChoice(code: string, line: number, knot: string): ReadChoice {
  const [, bullet = '', body = ''] = CHOICE.exec(code) ?? [];
  const brackets = signsOf(body).filter(
    ({ sign, depth }) => depth === 0 && (sign === '[' || sign === ']'),
  );
  const open = brackets.find(({ sign }) => sign === '[')?.index ?? -1;
  const close = brackets.findLast(({ sign }) => sign === ']')?.index ?? -1;
  const hasBrackets = open >= 0 && close > open;
  // A single bracket still ends or begins the text.
  const end = close > open ? close : body.length;
  const written = body.slice(open + 1, end);
  const inside = splitTags(written);
  const after = splitTags(hasBrackets ? body.slice(close + 1) : '');
  const before = hasBrackets ? body.slice(0, open).replace(/\{[^}]*\}/g, '') : '';
  return {
    choice: {
      line,
      knot,
      bullet: bullet.replace(/\s/g, ''),
      id: inside.tags.find((tag) => tag.key === 'id')?.value ?? '',
      text: inside.text,
      hasBrackets,
      hasOddBrackets: brackets.length > (hasBrackets ? 2 : 0),
      written,
      outside: `${before} ${after.text}`.trim(),
    },
    inside: inside.tags,
    after: after.tags,
  };
}
