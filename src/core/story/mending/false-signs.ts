// Signs of other keyboards and of text programs that look like Ink's.

import type { Mend } from './step.ts';

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

export const twinAtStart: Mend = (raw) => {
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

export const falseArrow: Mend = (line) => {
  const [, before = '', target = ''] = FALSE_DIVERT.exec(line) ?? [];
  if (target === '') return null;
  const written = line.slice(before.length).trim();
  return {
    line: `${before}-> ${target}`,
    slip: `“${written}” is no divert; write “-> ${target}”.`,
  };
};

export const falseBrackets: Mend = (line) =>
  /^\s*[*+]/.test(line) && /[［］]/u.test(line)
    ? {
        line: line.replace(/［/gu, '[').replace(/］/gu, ']'),
        slip: '“［” and “］” are not the brackets of a choice; write “[” and “]”.',
      }
    : null;

export const falseTag: Mend = (line) => {
  const [tag] = /＃(?=\s*[a-z_]+\s*[:：])/iu.exec(line) ?? [];
  return tag === undefined
    ? null
    : {
        line: line.replace(/＃(?=\s*[a-z_]+\s*[:：])/giu, '#'),
        slip: '“＃” begins no tag; write “#”.',
      };
};
