// Spaces that are not the space bar's, and signs without a shape, where Ink would not see past them.

import { type Finding, wrong } from '../finding.ts';
import { splitTags } from '../inline.ts';
import type { Outline } from '../outline.ts';
import { nameOfOddSign, ODD_SIGN } from '../signs.ts';

const ODD = ODD_SIGN.source;
/** Not a line's end for Ink, but one for the eye. */
const FALSE_BREAK = /[\u0085\u2028\u2029\v\f]/;
const LEADING = new RegExp(`^[ \\t]*(${ODD})(?:${ODD}|\\s)*(.*)$`, 'us');
/** Beside an arrow, behind a divert, between a bullet and its bracket. */
const IN_DIVERT = new RegExp(
  `(${ODD})\\s*->|->\\s*(${ODD})|->\\s*[\\p{L}\\p{N}_.]+\\s*(${ODD})`,
  'u',
);
const IN_LOGIC = /^(?:~|VAR\b|CONST\b|==?|[*+-](?!\s*\p{L}))/u;

export function checkOddSigns({ lines }: Outline): readonly Finding[] {
  return lines.flatMap((code, index) => {
    const message = said(code);
    return message === null ? [] : [wrong(index + 1, message)];
  });
}

function said(code: string): string | null {
  if (!ODD_SIGN.test(code) && !FALSE_BREAK.test(code)) return null;
  const [falseBreak] = FALSE_BREAK.exec(code) ?? [];
  if (falseBreak) return `A ${nameOfOddSign(falseBreak)} stands in this line; break it with Enter.`;
  const [, leading, rest = ''] = LEADING.exec(code) ?? [];
  if (leading && rest.trim() === '') return null;
  if (leading)
    return `A ${nameOfOddSign(leading)} stands before “${short(rest)}”; take it away, or use the space bar.`;
  const odd = inCode(code.trim());
  return odd && `A ${nameOfOddSign(odd)} stands in what Ink has to read; use the space bar.`;
}

/** The first odd sign outside of words that are shown. */
function inCode(code: string): string | null {
  const [divert] = (IN_DIVERT.exec(code) ?? []).slice(1).filter(Boolean);
  if (divert) return divert;
  const logic = IN_LOGIC.test(code) ? code.replace(/"[^"]*"/g, '').replace(/\[.*/s, '') : '';
  const keys = splitTags(code).tags.map(({ written }) => written.replace(/:.*/s, ''));
  return ODD_SIGN.exec([logic, ...keys].join(' '))?.[0] ?? null;
}

const short = (text: string): string => {
  const words = text.trim();
  return words.length > 24 ? `${words.slice(0, 24)}…` : words;
};
