// A text in logic stands between straight quotes; text programs make them curly.

import { errorAt, type Finding } from '../finding.ts';
import type { Outline } from '../outline.ts';

export function checkStraightQuotes({ statements }: Outline): readonly Finding[] {
  return statements
    .filter(({ kind }) => kind === 'logic' || kind === 'declaration')
    .filter(({ code }) => /[“”„«»＂]/u.test(code.replace(/"[^"]*"/g, '')))
    .map(({ line }) => errorAt(line, 'A text in logic stands between straight quotes: "…".'));
}
