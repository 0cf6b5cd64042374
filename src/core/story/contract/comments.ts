// Comments that nobody meant: two slashes in an address, a comment without an end.

import { errorAt, type Finding, warningAt } from '../finding.ts';
import type { Outline } from '../outline.ts';
import type { Comment } from '../uncomment.ts';

export function checkComments({ comments, lines }: Outline): readonly Finding[] {
  return [
    ...comments.flatMap(checkComment),
    ...lines.flatMap((code, index) =>
      code.includes('<!--')
        ? [errorAt(index + 1, '“<!--” begins no comment; a comment is “// …” or “/* … */”.')]
        : [],
    ),
    ...lines.flatMap((code, index) =>
      code.includes('*/') && !code.includes('\\*/')
        ? [errorAt(index + 1, 'This */ closes no comment; take it away, or write “\\*/”.')]
        : [],
    ),
  ];
}

function checkComment({ line, kind, before, text, isClosed }: Comment): readonly Finding[] {
  if (!isClosed)
    return [
      errorAt(
        line,
        'The comment that begins here with /* is never closed: everything after it would be gone. Close it with */.',
      ),
    ];
  if (!/\S$/.test(before)) return [];
  if (kind === 'block')
    return [
      warningAt(line, 'A /* here begins a comment. One that is to be read is written “/\\*”.'),
    ];
  return [
    warningAt(
      line,
      `“//” cuts the line here: “${text.length > 40 ? `${text.slice(0, 40)}…` : text}” is a comment. Where it is to be read, write “/\\/”.`,
    ),
  ];
}
