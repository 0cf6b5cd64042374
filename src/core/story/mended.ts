// Slips of text programs and of other keyboards: Ink would take a line of logic for words. Each is told
// and the line read as it was meant, so that nothing else is reported because of it.

import { splitTags } from './inline.ts';
import { nameOfOddSign, ODD_SIGN } from './signs.ts';

export type Mended = { readonly line: string; readonly slips: readonly string[] };

type Step = (line: string) => { readonly line: string; readonly slip: string } | null;

const ODD = ODD_SIGN.source;
const ODDS = new RegExp(ODD, 'gu');
const LEADING = new RegExp(`^[ \\t]*(${ODD})(?:${ODD}|\\s)*`, 'u');

const leadingOdd: Step = (line) => {
  const [run, sign] = LEADING.exec(line) ?? [];
  if (run === undefined || sign === undefined) return null;
  const rest = line.slice(run.length);
  if (rest.trim() === '') return { line: rest, slip: '' };
  const slip = `A ${nameOfOddSign(sign)} stands before “${short(rest)}”; take it away, or use the space bar.`;
  return { line: rest, slip };
};

/** Ends a line for the eye and not for Ink. */
const falseBreak: Step = (line) => {
  const [sign] = /[\u0085\u2028\u2029\v\f]/.exec(line) ?? [];
  return sign === undefined
    ? null
    : {
        line: line.replace(/[\u0085\u2028\u2029\v\f]/g, ' '),
        slip: `A ${nameOfOddSign(sign)} stands in this line; break it with Enter.`,
      };
};

/** A sign at the beginning of a line → the one that Ink reads. */
const TWINS: readonly (readonly [RegExp, string])[] = [
  [/^[＝]+/u, '='],
  [/^[＊∗﹡⁎•●▪‣◦]/u, '*'],
  [/^＋/u, '+'],
  [/^[～∼˜〜]/u, '~'],
  [/^＃/u, '#'],
  [/^｛/u, '{'],
  [/^｝/u, '}'],
];

const twinAtStart: Step = (raw) => {
  const line = raw.trimStart();
  for (const [twin, sign] of TWINS) {
    const [found] = twin.exec(line) ?? [];
    if (found === undefined) continue;
    const mended = `${sign.repeat(sign === '=' ? found.length : 1)}${line.slice(found.length)}`;
    return {
      line: sign === '=' ? mended.replace(/＝/gu, '=') : mended,
      slip: `“${found}” at the beginning of a line is not “${sign}”; type it again.`,
    };
  }
  return null;
};

const ARROW = '(?:[－–—−‑-]\\s*＞|[－–—−‑]\\s*>|-\\s+>|--+>|=+>|[→⟶➔➜⇒\uF0E0])';
const FALSE_DIVERT = new RegExp(`^(.*\\.\\s+|\\s*)${ARROW}\\s*([\\p{L}\\p{N}_.]+)\\s*$`, 'u');

const falseArrow: Step = (line) => {
  const [, before = '', target = ''] = FALSE_DIVERT.exec(line) ?? [];
  if (target === '') return null;
  const written = line.slice(before.length).trim();
  return {
    line: `${before}-> ${target}`,
    slip: `“${written}” is no divert; write “-> ${target}”.`,
  };
};

const falseBrackets: Step = (line) =>
  /^\s*[*+]/.test(line) && /[［］]/u.test(line)
    ? {
        line: line.replace(/［/gu, '[').replace(/］/gu, ']'),
        slip: '“［” and “］” are not the brackets of a choice; write “[” and “]”.',
      }
    : null;

const falseTag: Step = (line) => {
  const [tag] = /＃(?=\s*[a-z_]+\s*[:：])/iu.exec(line) ?? [];
  return tag === undefined
    ? null
    : {
        line: line.replace(/＃(?=\s*[a-z_]+\s*[:：])/giu, '#'),
        slip: '“＃” begins no tag; write “#”.',
      };
};

const smallVariable: Step = (line) => {
  const [, word = ''] = /^\s*(var|const)\s+[\p{L}_][\p{L}\p{N}_]*\s*=/iu.exec(line) ?? [];
  const capitals = word.toUpperCase();
  return word === capitals
    ? null
    : {
        line: line.replace(word, capitals),
        slip: `A variable is declared with capitals: “${capitals} name = value”.`,
      };
};

const swallowedBreak: Step = (line) =>
  /(?<!\\)(?:\\\\)*\\\s*$/.test(line)
    ? {
        line: line.replace(/\\\s*$/, ''),
        slip: 'The \\ at the end of this line would join the next line to it; take it away.',
      }
    : null;

/** What Ink has to read: logic, conditions, what stands around an arrow, and the keys of tags. */
const CODE: readonly RegExp[] = [
  /(?<!\\)\{[^:|}"]*[:}]/gu,
  /^\s*(?:~|VAR\b|CONST\b|=)[^"]*/gu,
  /^\s*[*+](?:[^[\p{L}\p{N}]|\([^)]*\))*(?=\[)/gu,
  new RegExp(`(?:${ODD}|\\s)*->(?:${ODD}|\\s)*(?:[\\p{L}\\p{N}_.]+(?:${ODD}|\\s)*)?`, 'gu'),
];

const oddInCode: Step = (line) => {
  if (!ODD_SIGN.test(line)) return null;
  const keys = splitTags(line).tags.flatMap(
    ({ written }) => /^#[^:]*:|^#\S*/u.exec(written)?.[0] ?? [],
  );
  const found = [...CODE.flatMap((pattern) => line.match(pattern) ?? []), ...keys];
  const sign = ODD_SIGN.exec(found.join(''))?.[0];
  if (sign === undefined) return null;
  const slip = `A ${nameOfOddSign(sign)} stands in what Ink has to read; use the space bar.`;
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

const STEPS: readonly Step[] = [
  leadingOdd,
  falseBreak,
  twinAtStart,
  falseArrow,
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

const short = (text: string): string => {
  const words = text.trim();
  return words.length > 24 ? `${words.slice(0, 24)}…` : words;
};
