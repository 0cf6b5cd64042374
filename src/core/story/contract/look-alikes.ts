// What a text program or a keyboard of another script makes of Ink's signs: they look the same and are
// read as words.

import { type Finding, wrong } from '../finding.ts';
import type { Outline, SourceStatement } from '../outline.ts';

/** A sign at the beginning of a line → the one that Ink reads. */
const AT_START: readonly (readonly [RegExp, string])[] = [
  [/^[＝]+/u, '='],
  [/^[＊∗﹡⁎•●▪‣◦]/u, '*'],
  [/^＋/u, '+'],
  [/^[～∼˜〜]/u, '~'],
  [/^＃/u, '#'],
  [/^｛/u, '{'],
  [/^｝/u, '}'],
];
const ARROW = /(?:[－–—−‑]\s*[>＞]|-\s+>|--+>|-＞|=+>|[→⟶➔➜⇒]|\uF0E0)/u;
const DIVERT = new RegExp(`${ARROW.source}\\s*([\\p{L}\\p{N}_.]+)\\s*$`, 'u');
const CURLY = /[“”„«»＂]/u;

export function checkLookAlikes({ statements, knots }: Outline): readonly Finding[] {
  return statements.flatMap((statement) =>
    said(statement, knots).map((message) => wrong(statement.line, message)),
  );
}

function said(
  { kind, code, knot }: SourceStatement,
  knots: ReadonlyMap<string, number>,
): readonly string[] {
  const isPlace = (name: string) =>
    name === 'END' ||
    name === 'DONE' ||
    knots.has(name) ||
    knots.has(`${knot.split('.')[0]}.${name}`);
  const [written, target = ''] = DIVERT.exec(code) ?? [];
  if (written && isPlace(target))
    return [`“${written.trim()}” is no divert; write “-> ${target}”.`];
  if (kind === 'choice' && /[［］]/u.test(code))
    return ['“［” and “］” are not the brackets of a choice; write “[” and “]”.'];
  if ((kind === 'logic' || kind === 'declaration') && CURLY.test(withoutStrings(code)))
    return ['A text in logic stands between straight quotes: "…".'];
  if (kind !== 'text') return [];
  const found = AT_START.find(([pattern]) => pattern.test(code));
  const [sign = ''] = found?.[0].exec(code) ?? [];
  const tag = /＃\s*[a-z_]+\s*[:：]/u.exec(code)?.[0];
  if (found) return [`“${sign}” at the beginning of a line is not “${found[1]}”; type it again.`];
  return tag ? [`“${tag}” is no tag; write “# ” with the ordinary sign.`] : [];
}

const withoutStrings = (code: string): string => code.replace(/"[^"]*"/g, '');
