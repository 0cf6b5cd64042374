// A backslash makes the next sign an ordinary one. Before a letter that is a slip.

import { errorAt, type Finding } from '../finding.ts';
import type { Outline } from '../outline.ts';

export function checkEscapes({ statements }: Outline): readonly Finding[] {
  return statements.flatMap(({ line, code }) => {
    const escapes = [...code.matchAll(/\\(.)/gsu)].map(([, sign = '']) => sign);
    const letter = escapes.find((sign) => /[\p{L}\p{N}]/u.test(sign));
    return letter === undefined
      ? []
      : [
          errorAt(
            line,
            `The \\ before “${letter}” would not be shown. One that is to be read is written “\\\\”.`,
          ),
        ];
  });
}
