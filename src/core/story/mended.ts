// Slips of text programs and of other keyboards: Ink would take a line of logic for words. Each is told
// and the line read as it was meant, so that nothing else is reported because of it.

import { falseArrow, falseBrackets, falseTag, twinAtStart } from './mending/false-signs.ts';
import {
  boldStart,
  falseBullet,
  falseHeading,
  halfArrow,
  smallVariable,
} from './mending/habits.ts';
import { falseBreak, leadingOdd, oddInCode, swallowedBreak } from './mending/odd-spaces.ts';
import type { Mend } from './mending/step.ts';

export type Mended = { readonly line: string; readonly slips: readonly string[] };

const STEPS: readonly Mend[] = [
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
  return STEPS.reduce<Mended>(
    ({ line, slips }, step) => {
      const found = step(line);
      if (!found) return { line, slips };
      return { line: found.line, slips: found.slip === '' ? slips : [...slips, found.slip] };
    },
    { line: raw, slips: [] },
  );
}
