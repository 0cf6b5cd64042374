// The logic of a compiled program without its words: what is read, set, compared and called, and where
// diverts lead, knot by knot. Two languages of a story have the same.

import { isRecord } from '../../json.ts';
import type { InkProgram } from '../../story/edition.ts';
import { textUnder } from '../../story/machine/read-item.ts';

/** By knot or function; the declarations of variables under ''. */
export type Logic = ReadonlyMap<string, readonly string[]>;

const DECLARATIONS = 'global decl';
/** Text, tags and how they are put together: a translation may do this in its own way. */
const OF_WORDS: ReadonlySet<string> = new Set(['\n', '<>', '#', '/#', 'str', '/str', 'nop']);

export function logicOf({ root }: InkProgram): Logic {
  const content = root as readonly unknown[];
  const named = content.at(-1);
  const knots = isRecord(named) ? Object.entries(named) : [];
  const start = content.slice(0, -1).flatMap(stepsIn);
  return new Map([
    [
      '',
      [...knots.flatMap(([name, knot]) => (name === DECLARATIONS ? stepsIn(knot) : [])), ...start],
    ],
    ...knots.flatMap(([name, knot]) =>
      name === DECLARATIONS ? [] : [[name, stepsIn(knot)] as const],
    ),
  ]);
}

function stepsIn(item: unknown): readonly string[] {
  if (Array.isArray(item)) {
    const named = item.at(-1);
    const inner = isRecord(named) ? Object.values(named).filter(Array.isArray) : [];
    return [...item.slice(0, -1), ...inner].flatMap(stepsIn);
  }
  if (typeof item === 'string') return item.startsWith('^') || OF_WORDS.has(item) ? [] : [item];
  return isRecord(item) ? [stepOf(item)] : [String(item)];
}

function stepOf(item: Readonly<Record<string, unknown>>): string {
  const choice = textUnder(item, '*');
  if (choice !== null) return `* ${item.flg}`;
  const divert = textUnder(item, '->');
  if (divert !== null && item.var !== true)
    return item.c === true ? `if -> ${place(divert)}` : `-> ${place(divert)}`;
  return Object.entries(item)
    .map(
      ([key, value]) => `${key} ${key === '^->' || key === 'CNT?' ? place(String(value)) : value}`,
    )
    .join(' ');
}

/** The positions in a path differ between languages; the names of knots and stitches do not. */
const place = (path: string): string => (/^\.|\.\d|-\d|\$/.test(path) ? '…' : path);
