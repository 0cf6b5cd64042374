// A line of prose that begins with a sign of Ink's: Ink drops the sign, and often the line.

import type { Outline } from '../outline.ts';
import { errorsOn, type Finding } from '../problem.ts';

const LOGIC = /^~\s*(?:return\b|temp\b|[\p{L}\p{N}_.]+\s*(?:[-+]?=|\+\+|--|\())/u;
const STITCH = /^=\s*(?:function\b|[\p{L}\p{N}_]+\s*(?:\(.*\))?$)/u;

export function checkLineStarts({ statements, choices }: Outline): readonly Finding[] {
  const firstChoice = new Map(choices.map(({ knot, line }) => [knot, line] as const).reverse());
  return errorsOn(statements, ({ line, kind, knot, code }) => {
    // `- text` after choices gathers what they lead to; anything else is a dash or a minus.
    const isGather = (firstChoice.get(knot) ?? line) < line && /^-\s/.test(code);
    if (kind === 'gather' && !isGather)
      return 'A - at the beginning of a line is a gather in Ink: it would not be shown. One that is to be read is written “\\-”; a divert is “-> knot”.';
    if (kind === 'logic' && !LOGIC.test(code))
      return 'A line that begins with ~ is logic: “~ name = value” or “~ name(value)”. A ~ that is to be read is written “\\~”.';
    if (kind === 'stitch' && !STITCH.test(code))
      return 'A line that begins with = names a stitch: “= name”, one word. An = that is to be read is written “\\=”.';
    return null;
  });
}
