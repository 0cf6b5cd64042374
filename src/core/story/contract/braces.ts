// Braces come in pairs, within one knot.

import { signsOf } from '../inline.ts';
import type { Outline } from '../outline.ts';
import { errorAt, type Finding } from '../problem.ts';

export function checkBraces({ statements, lines }: Outline): readonly Finding[] {
  const knotLines = new Set(
    statements.filter(({ kind }) => kind === 'knot').map(({ line }) => line),
  );
  const findings: Finding[] = [];
  let open: number[] = [];
  const unclosed = () => {
    const [first] = open;
    open = [];
    if (first !== undefined)
      findings.push(
        errorAt(
          first,
          'The { in this line is never closed with }. One that is to be read is “\\{”.',
        ),
      );
  };
  for (const [index, code] of lines.entries()) {
    const line = index + 1;
    if (knotLines.has(line)) unclosed();
    for (const { sign } of signsOf(code)) {
      if (sign === '{') open.push(line);
      if (sign === '}' && open.pop() === undefined)
        findings.push(
          errorAt(line, 'The } in this line closes no {. One that is to be read is “\\}”.'),
        );
    }
  }
  unclosed();
  return findings;
}
