// What hands type that are used to Markdown, to lists, to other languages of programming.

import type { Mend } from './step.ts';

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
