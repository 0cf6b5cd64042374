// Signs of other keyboards, of text programs and of other languages (Markdown, lists, headings) that
// stand where Ink has a sign of its own.

/** The line as it was meant, and the sentence about its slip; null where it has no such slip. */
export type Mend = (line: string) => { readonly line: string; readonly slip: string } | null;

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

/** `> knot` alone on a line; what is quoted so has more than one word. */
export const halfArrow: Mend = (line) => {
  const [, target = ''] = /^\s*>\s*([A-Za-z_][A-Za-z0-9_.]*)\s*$/.exec(line) ?? [];
  return target === ''
    ? null
    : { line: `-> ${target}`, slip: `“> ${target}” is no divert; write “-> ${target}”.` };
};

/** A choice as lists are written elsewhere: `- [text #id: …]`, `1. [text #id: …]`. */
export const falseBullet: Mend = (line) => {
  const [, bullet = ''] = /^\s*(-|\d+[.)]|[a-z][.)])\s*\[[^\]]*#\s*id\b/i.exec(line) ?? [];
  return bullet === ''
    ? null
    : { line: line.replace(bullet, '*'), slip: `A choice begins with “*”, not with “${bullet}”.` };
};

/** Headings as they are written elsewhere: `= name =`, `## name`. */
export const falseHeading: Mend = (line) => {
  const [, one, two] =
    /^\s*(?:=\s*([\p{L}\p{N}_]+)\s*=+|##+\s*([\p{L}\p{N}_]+))\s*$/u.exec(line) ?? [];
  const name = one ?? two;
  return name === undefined
    ? null
    : { line: `=== ${name} ===`, slip: `A knot is written “=== ${name} ===”.` };
};

export const boldStart: Mend = (line) =>
  /^\s*\*\*(?=\p{L})[^*[]+\*\*/u.test(line)
    ? {
        line: line.replace(/\*\*/g, ''),
        slip: 'A line that begins with ** is a choice in Ink; the game knows no marks for bold.',
      }
    : null;

export const smallVariable: Mend = (line) => {
  const [, word = ''] = /^\s*(var|const)\s+[\p{L}_][\p{L}\p{N}_]*\s*=/iu.exec(line) ?? [];
  const capitals = word.toUpperCase();
  return word === capitals
    ? null
    : {
        line: line.replace(word, capitals),
        slip: `A variable is declared with capitals: “${capitals} name = value”.`,
      };
};
