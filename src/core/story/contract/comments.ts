// Comments that nobody meant: two slashes in an address, a comment without an end.

import { doubtful, type Finding, wrong } from '../finding.ts';
import type { Outline } from '../outline.ts';
import type { Comment } from '../uncomment.ts';

export function checkComments({ comments, lines }: Outline): readonly Finding[] {
  return [
    ...comments.flatMap(checkComment),
    ...lines.flatMap((code, index) =>
      code.includes('<!--')
        ? [wrong(index + 1, '“<!--” begins no comment; a comment is “// …” or “/* … */”.')]
        : [],
    ),
    ...lines.flatMap((code, index) =>
      code.includes('*/') && !code.includes('\\*/')
        ? [wrong(index + 1, 'This */ closes no comment; take it away, or write “\\*/”.')]
        : [],
    ),
  ];
}

function checkComment({ line, kind, before, text, isClosed }: Comment): readonly Finding[] {
  if (!isClosed)
    return [
      wrong(
        line,
        'The comment that begins here with /* is never closed: everything after it would be gone. Close it with */.',
      ),
    ];
  if (!/\S$/.test(before)) return [];
  if (kind === 'block')
    return [
      doubtful(line, 'A /* here begins a comment. One that is to be read is written “/\\*”.'),
    ];
  return [
    doubtful(
      line,
      `“//” cuts the line here: “${text.length > 40 ? `${text.slice(0, 40)}…` : text}” is a comment. Where it is to be read, write “/\\/”.`,
    ),
  ];
}
