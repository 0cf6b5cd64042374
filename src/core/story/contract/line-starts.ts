// A line of prose that begins with a sign of Ink's: Ink drops the sign, and often the line.

import type { Outline, SourceStatement } from '../outline.ts';
import { errorAt, type Finding } from '../problem.ts';

const LOGIC = /^~\s*(?:return\b|temp\b|[\p{L}\p{N}_.]+\s*(?:[-+]?=|\+\+|--|\())/u;
const STITCH = /^=\s*[\p{L}\p{N}_]+\s*(?:\(.*\))?$/u;

export function checkLineStarts(outline: Outline): readonly Finding[] {
  const firstChoice = new Map(
    outline.choices.map(({ knot, line }) => [knot, line] as const).reverse(),
  );
  return outline.statements.flatMap((statement) => {
    const { line, kind, knot } = statement;
    const hasChoices = (firstChoice.get(knot) ?? line) < line;
    const message =
      kind === 'gather'
        ? gather(statement, hasChoices)
        : kind === 'logic'
          ? logic(statement)
          : kind === 'stitch'
            ? stitch(statement)
            : null;
    return message === null ? [] : [errorAt(line, message)];
  });
}

/** `- text` after choices gathers what they lead to; anything else is a dash or a minus. */
function gather({ code }: SourceStatement, hasChoices: boolean): string | null {
  if (hasChoices && /^-\s/.test(code)) return null;
  return 'A - at the beginning of a line is a gather in Ink: it would not be shown. One that is to be read is written “\\-”; a divert is “-> knot”.';
}

function logic({ code }: SourceStatement): string | null {
  if (LOGIC.test(code)) return null;
  return 'A line that begins with ~ is logic: “~ name = value” or “~ name(value)”. A ~ that is to be read is written “\\~”.';
}

function stitch({ code }: SourceStatement): string | null {
  if (STITCH.test(code) || /^=\s*function\b/.test(code)) return null;
  return 'A line that begins with = names a stitch: “= name”, one word. An = that is to be read is written “\\=”.';
}
