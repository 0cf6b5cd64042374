// Special spaces, invisible signs and false line breaks in places where Ink reads code.

import { splitTags } from '../inline.ts';
import { nameOfOddSign, ODD_SIGN } from '../signs.ts';
import { shortened } from '../typeset.ts';
import type { Mend } from './false-signs.ts';

const ODD = ODD_SIGN.source;
const ODDS = new RegExp(ODD, 'gu');
const BLANK = `[${ODD.slice(1, -1)}\\s]`;
const LEADING = new RegExp(`^[ \\t]*(${ODD})${BLANK}*`, 'u');

export const leadingOdd: Mend = (line) => {
  const [run, sign] = LEADING.exec(line) ?? [];
  if (run === undefined || sign === undefined) return null;
  const rest = line.slice(run.length);
  if (rest.trim() === '') return { line: rest, slip: '' };
  const slip = `${nameOfOddSign(sign)} stands before “${shortened(rest.trim(), 24)}”; take it away, or use the space bar.`;
  return { line: rest, slip };
};

/** Drawn as the end of a line, but not read as one by Ink. */
export const falseBreak: Mend = (line) => {
  const [sign] = /[\u0085\u2028\u2029\v\f]/.exec(line) ?? [];
  return sign === undefined
    ? null
    : {
        line: line.replace(/[\u0085\u2028\u2029\v\f]/g, ' '),
        slip: `${nameOfOddSign(sign)} stands in this line; break it with Enter.`,
      };
};

export const swallowedBreak: Mend = (line) =>
  /(?<!\\)(?:\\\\)*\\\s*$/.test(line)
    ? {
        line: line.replace(/\\\s*$/, ''),
        slip: 'The \\ at the end of this line would join the next line to it; take it away.',
      }
    : null;

/** What Ink has to read: logic, conditions, what stands around an arrow, and the keys of tags. */
const CODE: readonly RegExp[] = [
  /(?<!\\)\{[^{:|}"]*[:}]/gu,
  /^\s*(?:~|VAR\b|CONST\b|=)[^"]*/gu,
  /^\s*[*+](?:[^[\p{L}\p{N}]|\([^)]*\))*(?=\[)/gu,
  // Bounded, so that a long run of blanks is not read again from each of its signs.
  new RegExp(`${BLANK}{0,20}->${BLANK}{0,20}(?:[\\p{L}\\p{N}_.]+${BLANK}{0,20})?`, 'gu'),
];

export const oddInCode: Mend = (line) => {
  if (!ODD_SIGN.test(line)) return null;
  const keys = splitTags(line).tags.flatMap(
    ({ written }) => /^#[^:]*:|^#\S*/u.exec(written)?.[0] ?? [],
  );
  const found = [...CODE.flatMap((pattern) => line.match(pattern) ?? []), ...keys];
  const sign = ODD_SIGN.exec(found.join(''))?.[0];
  if (sign === undefined) return null;
  const slip = `${nameOfOddSign(sign)} stands in what Ink has to read; use the space bar.`;
  const mended = found.reduce(
    (now, part) =>
      now.replace(
        part,
        part.replace(ODDS, (odd) => (/\p{Zs}/u.test(odd) ? ' ' : '')),
      ),
    line,
  );
  return { line: mended, slip };
};
