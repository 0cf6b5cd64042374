// Signs in the middle of a text that Ink, the file's encoding or a text program changes. Each can be
// written with a backslash where it is to be read.

import { signsOf } from '../inline.ts';
import { numberedLines, type Outline, type SourceStatement } from '../outline.ts';
import { errorsOn, type Finding, warningAt } from '../problem.ts';

const asRead = (sign: string, written: string, does: string): string =>
  `A ${sign} here ${does}. One that is to be read is written “${written}”.`;

/** Signs that Ink takes for its own: `|`, `<-` and `->`. */
export function checkReadSigns({ statements, choices }: Outline): readonly Finding[] {
  const shown = statements.filter(isShown);
  return [
    ...errorsOn(
      shown,
      ({ code, inBraces }) =>
        !inBraces &&
        signsOf(code).some(({ sign, depth }) => sign === '|' && depth === 0) &&
        asRead('|', '\\|', 'divides alternatives, and there are no braces around it'),
    ),
    ...errorsOn(
      shown,
      ({ code }) => /(?<!\\)<-/.test(code) && asRead('<-', '<\\-', 'begins a thread'),
    ),
    ...errorsOn(
      choices,
      ({ hasBrackets, written }) =>
        hasBrackets &&
        hasArrow(written) &&
        asRead('-> inside the brackets', '-\\>', 'leads away from the choice'),
    ),
  ];
}

const isShown = ({ kind }: SourceStatement): boolean => kind === 'text' || kind === 'choice';

const hasArrow = (code: string): boolean =>
  signsOf(code).some(
    ({ sign, index, depth }) => sign === '-' && depth === 0 && code[index + 1] === '>',
  );

/** A backslash makes the next sign an ordinary one; before a letter it would only disappear. */
export const checkEscapes = ({ statements }: Outline): readonly Finding[] =>
  errorsOn(statements, ({ code }) => {
    const escapes = [...code.matchAll(/\\(.)/gsu)].map(([, sign = '']) => sign);
    const letter = escapes.find((sign) => /[\p{L}\p{N}]/u.test(sign));
    return (
      letter !== undefined &&
      `The \\ before “${letter}” would not be shown. One that is to be read is written “\\\\”.`
    );
  });

/** Text programs make straight quotes curly; Ink's strings need straight ones. */
export const checkStraightQuotes = ({ statements }: Outline): readonly Finding[] =>
  errorsOn(
    statements,
    ({ kind, code }) =>
      (kind === 'logic' || kind === 'declaration') &&
      /[“”„«»＂]/u.test(code.replace(/"[^"]*"/g, '')) &&
      'A text in logic stands between straight quotes: "…".',
  );

/** “Ã¼” for ü, “â€œ” for a curly quote: UTF-8 read as Windows-1252. */
const READ_AS_OTHER = /[ÃÂ][\u0080-\u00BF]|â€[\u0080-\u02DC\u2018-\u2122]/u;

/** A text that was read in one encoding and saved in another is good UTF-8 and still broken. */
export const checkLostSigns = (outline: Outline): readonly Finding[] =>
  errorsOn(numberedLines(outline), ({ code }) => {
    if (code.includes('\uFFFD'))
      return 'A sign of this line was lost (“\uFFFD”) in another encoding; type it again.';
    const [broken] = READ_AS_OTHER.exec(code) ?? [];
    return (
      broken !== undefined &&
      `“${broken}” was another sign before the file was saved in a wrong encoding; type it again.`
    );
  });

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

/** HTML, BBCode and Markdown, which the game shows as they stand. */
export function checkMarks({ statements }: Outline): readonly Finding[] {
  return statements.filter(isShown).flatMap(({ line, code, kind }) => {
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
