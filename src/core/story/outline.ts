// Reads the writer's own text, line by line, without understanding all of Ink: where each knot, choice
// and tag stands. The header comes from here, and every problem finds its line number here.

import { type InlineTag, splitTags } from './inline.ts';
import { mended } from './mended.ts';
import { errorAt, type Finding } from './problem.ts';
import { readSourceChoice, type SourceChoice } from './source-choice.ts';
import { type Statement, statementsOf } from './statements.ts';
import { type Comment, uncomment } from './uncomment.ts';

export type SourceTag = InlineTag & {
  /** 1-based line of the source. */
  readonly line: number;
  readonly on: 'header' | 'choice' | 'after_bracket' | 'line';
};

export type SourceText = {
  readonly line: number;
  readonly text: string;
  readonly knot: string;
};

export type SourceStatement = Statement & {
  /** `knot` or `knot.stitch` it stands in; empty before the first. */
  readonly knot: string;
};

export type Outline = {
  /** `knot` or `knot.stitch` → 1-based line. */
  readonly knots: ReadonlyMap<string, number>;
  /** Functions, in the same way. */
  readonly functions: ReadonlyMap<string, number>;
  /** Every choice as written, with the knot it stands in. */
  readonly choices: readonly SourceChoice[];
  readonly tags: readonly SourceTag[];
  /** Text lines with their tags cut off. */
  readonly text: readonly SourceText[];
  readonly statements: readonly SourceStatement[];
  readonly comments: readonly Comment[];
  /** Every line without its comments, as it was meant. */
  readonly lines: readonly string[];
  /** Where a line is not written as it was meant. */
  readonly slips: readonly Finding[];
};

const KNOT = /^={2,}\s*(function\s+)?([^=(]*[^=(\s])/u;
const STITCH = /^=\s*(?!function\b)([\p{L}\p{N}_]+)\s*(?:\(.*\))?\s*$/u;

export function outline(source: string): Outline {
  const { lines: written, comments } = uncomment(source);
  const meant = written.map(mended);
  const lines = meant.map((one) => one.line);
  const slips = meant.flatMap((one, index) => one.slips.map((slip) => errorAt(index + 1, slip)));
  const knots = new Map<string, number>();
  const functions = new Map<string, number>();
  const choices: SourceChoice[] = [];
  const tags: SourceTag[] = [];
  const text: SourceText[] = [];
  const statements: SourceStatement[] = [];
  let knot = '';
  let top = '';
  for (const statement of statementsOf(lines)) {
    const { kind, code, line } = statement;
    const [, isFunction, name] = (kind === 'knot' && KNOT.exec(code)) || [];
    const stitch = kind === 'stitch' ? STITCH.exec(code)?.[1] : undefined;
    if (name) {
      // A name that Ink cannot read is read as it was meant; `checkNames` reports it.
      top = knot = asName(name);
      addFirst(isFunction ? functions : knots, knot, line);
    } else if (stitch) {
      knot = top === '' ? stitch : `${top}.${stitch}`;
      addFirst(knots, knot, line);
    } else if (kind === 'choice') {
      const { choice, inside, after } = readSourceChoice(code, line, knot);
      choices.push(choice);
      tags.push(...inside.map((tag) => ({ ...tag, line, on: 'choice' }) as const));
      tags.push(...after.map((tag) => ({ ...tag, line, on: 'after_bracket' }) as const));
    } else if (kind === 'text' || kind === 'divert') {
      const on = top === '' ? 'header' : 'line';
      const split = splitTags(code);
      tags.push(...split.tags.map((tag) => ({ ...tag, line, on }) as const));
      if (kind === 'text' && split.text) text.push({ line, text: split.text, knot });
    }
    statements.push({ ...statement, knot });
  }
  return { knots, functions, choices, tags, text, statements, comments, lines, slips };
}

const asName = (written: string): string =>
  written.replace(/^[^\p{L}\p{N}_]+|[^\p{L}\p{N}_]+$/gu, '').replace(/[^\p{L}\p{N}_]+/gu, '_');

/** A name used twice is that of the first. */
function addFirst(places: Map<string, number>, name: string, line: number): void {
  if (!places.has(name)) places.set(name, line);
}

/** Every line without its comments; `line` is 1-based. */
export const numberedLines = ({ lines }: Outline) =>
  lines.map((code, index) => ({ code, line: index + 1 }));

/** VAR, CONST and LIST: name → 1-based line. */
export function variablesIn({ statements }: Outline): ReadonlyMap<string, number> {
  const variables = new Map<string, number>();
  for (const { kind, code, line } of statements) {
    const name = kind === 'declaration' ? /^\w+\s+([\p{L}\p{N}_]+)/u.exec(code)?.[1] : undefined;
    if (name !== undefined) addFirst(variables, name, line);
  }
  return variables;
}
