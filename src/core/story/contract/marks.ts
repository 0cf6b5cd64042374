// Marks of web pages and of Markdown: the game shows them as they stand.

import { type Finding, warningAt } from '../finding.ts';
import type { Outline } from '../outline.ts';

const MARKS: readonly RegExp[] = [
  /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/i,
  /&(?:[a-z]{2,}\d*|\\?#\d+|\\?#x[\da-f]+);/i,
  /\[\/?(?:b|i|u|em|strong|color|size|url)(?:=[^\]]*)?\]/i,
  /\*\*(?=\S)[^*]+\*\*/,
  /(?<![\p{L}\p{N}_])__(?=\S)[^_]+__(?![\p{L}\p{N}_])/u,
  /(?<![\p{L}\p{N}*\\])\*(?=[\p{L}\p{N}])[^*]*[^*\s]\*(?![\p{L}\p{N}*])/u,
  /(?<![\p{L}\p{N}_\\])_(?=[\p{L}\p{N}])[^_]*[^_\s]_(?![\p{L}\p{N}_])/u,
  /~~(?=\S)[^~]+~~/,
  /`[^`]+`/,
  /\[[^\]]+\]\([^)]+\)/,
];

export function checkMarks({ statements }: Outline): readonly Finding[] {
  return statements
    .filter(({ kind }) => kind === 'text' || kind === 'choice')
    .flatMap(({ line, code, kind }) => {
      const shown = kind === 'choice' ? code.replace(/^[*+\s]+/, '') : code;
      const found = MARKS.flatMap((mark) => mark.exec(shown)?.[0] ?? []);
      return [...new Set(found)].map((mark) =>
        warningAt(
          line,
          `“${mark}” is shown as it stands; the game knows no marks for bold or links.`,
        ),
      );
    });
}
