// Diverts lead to knots that exist.

import { isDrill, NEXT_ROUND } from '../drill.ts';
import { splitTags } from '../inline.ts';
import type { Outline, SourceStatement } from '../outline.ts';
import { errorAt, type Finding } from '../problem.ts';
import type { StatementKind } from '../statements.ts';
import { nearest, unknownWord } from '../unknown-word.ts';
import { misnamedIn } from './names.ts';

const DIVERT = /(?<!\\|->)->(?!->)[ \t]*([\p{L}\p{N}_.]+)/gu;

export function checkDiverts(outline: Outline): readonly Finding[] {
  const places = placesIn(outline);
  const misnamed = misnamedIn(outline);
  const values = new Set(valuesIn(outline));
  return outline.statements.flatMap((statement) => {
    const { line, kind, code, knot } = statement;
    const isBlameless = misnamed.some((name) => code.includes(name));
    if (!LEADING.includes(kind) || !code.includes('->') || isBlameless) return [];
    const [top = ''] = knot.split('.');
    const isKnown = (target: string) =>
      places.has(target) ||
      values.has(target) ||
      places.has(`${top}.${target}`) ||
      places.has(`${knot}.${target}`);
    const isInTag = splitTags(code).tags.some((tag) => tag.endsAtArrow);
    return [...outsideBrackets(statement).matchAll(DIVERT)]
      .filter(([, target = '']) => !isKnown(target))
      .map(([, target = '']) =>
        errorAt(
          line,
          isInTag
            ? `The -> ends the tag before it and leads to “${target}”, which is no knot. ${AS_TEXT}`
            : outline.functions.has(target)
              ? `“${target}” is a function: it is called “~ ${target}()”, not diverted to.`
              : `${noKnot(target, [...places])} ${AS_TEXT}`,
        ),
      );
  });
}

const LEADING: readonly StatementKind[] = ['text', 'divert', 'choice', 'logic', 'gather', 'thread'];

/** Names no other knot unless one is near: a story has too many to list. */
const noKnot = (target: string, places: readonly string[]): string =>
  nearest(target, places) === null
    ? `There is no knot “${target}”.`
    : unknownWord('knot', target, places);

const AS_TEXT = 'An arrow that is to be read is written “-\\>”.';

/** `checkReadSigns` reports arrows inside the brackets of a choice. */
const outsideBrackets = ({ kind, code }: SourceStatement): string =>
  kind === 'choice' ? code.replace(/\[.*\]/s, '') : code.replace(/"[^"]*"/g, '');

/** Knots, stitches and labels, with the knot they stand in, and Ink's own two ends. */
function placesIn(outline: Outline): ReadonlySet<string> {
  const { knots, statements } = outline;
  const labels = statements.flatMap(({ code, knot }) => {
    const label = /^(?:[*+-]\s*)+\(\s*([\p{L}\p{N}_]+)\s*\)/u.exec(code)?.[1];
    return label === undefined ? [] : [`${knot}.${label}`];
  });
  const dealt = isDrill(outline) ? [NEXT_ROUND] : [];
  return new Set([...knots.keys(), ...labels, ...dealt, 'END', 'DONE']);
}

/** Variables and parameters can hold where a divert leads. */
function valuesIn({ statements }: Outline): readonly string[] {
  return statements.flatMap(({ kind, code }) => {
    if (kind === 'declaration') return /^\w+\s+([\p{L}\p{N}_]+)/u.exec(code)?.[1] ?? [];
    if (kind === 'logic') return /^~\s*temp\s+([\p{L}\p{N}_]+)/u.exec(code)?.[1] ?? [];
    if (kind !== 'knot' && kind !== 'stitch') return [];
    return /\((.*)\)/.exec(code)?.[1]?.match(/[\p{L}\p{N}_]+/gu) ?? [];
  });
}
