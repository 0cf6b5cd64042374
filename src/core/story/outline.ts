// Reads the writer's own text, line by line, without understanding Ink: where each knot, choice and
// tag stands. The header comes from here, and every problem finds its line number here.

import { parseTag, type Tag } from './tags.ts';

export type SourceTag = Tag & {
  /** 1-based line of the source. */
  readonly line: number;
  readonly on: 'header' | 'choice' | 'after_bracket' | 'line';
};

export type Outline = {
  /** `knot` or `knot.stitch` → 1-based line. */
  readonly knots: ReadonlyMap<string, number>;
  /** Every choice as written, with the knot it stands in. */
  readonly choices: readonly SourceChoice[];
  readonly tags: readonly SourceTag[];
  /** Text lines with their tags cut off. */
  readonly text: readonly { readonly line: number; readonly text: string; readonly knot: string }[];
};

export type SourceChoice = {
  readonly line: number;
  readonly knot: string;
  /** `*`, `+`, `**` …, as written. */
  readonly bullet: string;
  readonly id: string;
  readonly text: string;
  readonly hasBrackets: boolean;
  /** What stands outside the brackets, tags cut off. */
  readonly outside: string;
};

const KNOT = /^\s*={2,}\s*(function\s+)?([A-Za-z_]\w*)/;
const STITCH = /^\s*=\s*([A-Za-z_]\w*)\s*$/;
const CHOICE = /^\s*((?:[*+]\s*)+)(?:\(\s*\w+\s*\)\s*)?(.*)$/;

/** Splits at `#` (not `\#`): the text, then each tag. */
function splitTags(text: string): { readonly text: string; readonly tags: readonly Tag[] } {
  const [head = '', ...rest] = text.split(/(?<!\\)#/);
  return { text: head.trim(), tags: rest.map(parseTag) };
}

/** Blanks comments out, keeping every line where it is. */
function withoutComments(source: string): readonly string[] {
  return source
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''))
    .split(/\r?\n/)
    .map((line) => line.replace(/\/\/.*$/, ''));
}

export function outline(source: string): Outline {
  const knots = new Map<string, number>();
  const choices: SourceChoice[] = [];
  const tags: SourceTag[] = [];
  const text: { line: number; text: string; knot: string }[] = [];
  let knot = '';
  let top = '';
  for (const [index, raw] of withoutComments(source).entries()) {
    const line = index + 1;
    const opened = KNOT.exec(raw);
    const stitch = opened ? null : STITCH.exec(raw);
    if (opened?.[2]) {
      top = knot = opened[2];
      if (!opened[1]) knots.set(knot, line);
    } else if (stitch?.[1]) {
      knot = `${top}.${stitch[1]}`;
      knots.set(knot, line);
    } else if (CHOICE.test(raw)) {
      const found = readSourceChoice(raw, line, knot);
      choices.push(found.choice);
      tags.push(...found.tags);
    } else {
      const split = splitTags(raw);
      const on = top === '' ? 'header' : 'line';
      tags.push(...split.tags.map((tag) => ({ ...tag, line, on }) as const));
      if (split.text) text.push({ line, text: split.text, knot });
    }
  }
  return { knots, choices, tags, text };
}

function readSourceChoice(
  raw: string,
  line: number,
  knot: string,
): { readonly choice: SourceChoice; readonly tags: readonly SourceTag[] } {
  const [, bullet = '', body = ''] = CHOICE.exec(raw) ?? [];
  const open = body.indexOf('[');
  const close = body.lastIndexOf(']');
  const hasBrackets = open >= 0 && close > open;
  const inside = splitTags(hasBrackets ? body.slice(open + 1, close) : body);
  const after = splitTags(hasBrackets ? body.slice(close + 1) : '');
  const before = hasBrackets ? body.slice(0, open).replace(/\{[^}]*\}/g, '') : '';
  return {
    choice: {
      line,
      knot,
      bullet: bullet.replace(/\s/g, ''),
      id: inside.tags.find((tag) => tag.key === 'id')?.value ?? '',
      text: inside.text,
      hasBrackets,
      outside: `${before} ${after.text}`.trim(),
    },
    tags: [
      ...inside.tags.map((tag) => ({ ...tag, line, on: 'choice' }) as const),
      ...after.tags.map((tag) => ({ ...tag, line, on: 'after_bracket' }) as const),
    ],
  };
}
