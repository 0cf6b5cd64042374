// Slips of text programs and of other keyboards, which make Ink take a line of logic for words. Each is
// reported, and the line is read as it was meant, so that no other fault is reported because of it.

import {
  boldStart,
  falseArrow,
  falseBrackets,
  falseBullet,
  falseHeading,
  falseTag,
  halfArrow,
  type Mend,
  smallVariable,
  twinAtStart,
} from './mending/false-signs.ts';
import { falseBreak, leadingOdd, oddInCode, swallowedBreak } from './mending/odd-spaces.ts';

export type Mended = { readonly line: string; readonly slips: readonly string[] };

const MENDS: readonly Mend[] = [
  leadingOdd,
  falseBreak,
  twinAtStart,
  falseArrow,
  halfArrow,
  falseBullet,
  falseHeading,
  boldStart,
  falseBrackets,
  falseTag,
  smallVariable,
  swallowedBreak,
  oddInCode,
];

export function mended(raw: string): Mended {
  return MENDS.reduce<Mended>(
    ({ line, slips }, mend) => {
      const found = mend(line);
      if (!found) return { line, slips };
      return { line: found.line, slips: found.slip === '' ? slips : [...slips, found.slip] };
    },
    { line: raw, slips: [] },
  );
}
