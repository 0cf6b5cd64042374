// The writer's text line by line, each line named for what Ink takes it for: by its first sign.

import { afterCondition, signsOf } from './inline.ts';
import { withoutBlanks } from './machine/text.ts';

export type StatementKind =
  | 'knot'
  | 'stitch'
  | 'choice'
  | 'divert'
  | 'thread'
  | 'gather'
  | 'logic'
  | 'declaration'
  | 'include'
  | 'todo'
  | 'text';

export type Statement = {
  readonly kind: StatementKind;
  /** 1-based. */
  readonly line: number;
  /** Without comments and without the blanks around it. */
  readonly code: string;
  /** It stands inside braces that were opened in an earlier line, or after `- condition:`. */
  readonly inBraces: boolean;
};

const FIRST_SIGNS: readonly (readonly [RegExp, StatementKind])[] = [
  [/^->/, 'divert'],
  [/^<-/, 'thread'],
  [/^==/, 'knot'],
  [/^[*+]/, 'choice'],
  [/^TODO(?![\p{L}\p{N}_])/u, 'todo'],
  [/^-/, 'gather'],
  [/^=/, 'stitch'],
  [/^(?:VAR|CONST|LIST|EXTERNAL)(?![\p{L}\p{N}_])/u, 'declaration'],
  [/^INCLUDE/, 'include'],
  [/^~/, 'logic'],
];

const kindOf = (code: string): StatementKind =>
  FIRST_SIGNS.find(([pattern]) => pattern.test(code))?.[1] ?? 'text';

export function statementsOf(lines: readonly string[]): readonly Statement[] {
  let depth = 0;
  return lines.flatMap((raw, index) => {
    const code = withoutBlanks(raw);
    // A knot ends every brace that was left open before it.
    if (kindOf(code) === 'knot') depth = 0;
    const found = code === '' ? [] : inLine(code, index + 1, depth > 0);
    depth = Math.max(0, depth + bracesIn(code));
    return found;
  });
}

function inLine(code: string, line: number, inBraces: boolean): readonly Statement[] {
  if (code === '') return [];
  const kind = kindOf(code);
  if (kind !== 'gather') return [{ kind, line, code, inBraces }];
  const rest = code.replace(/^-[ \t]*/, '');
  // Inside braces the dash begins a branch: `- condition: …`.
  if (inBraces) return inLine(afterCondition(rest).trim(), line, true);
  return [{ kind, line, code, inBraces }, ...inLine(rest, line, inBraces)];
}

function bracesIn(code: string): number {
  return signsOf(code).reduce(
    (sum, { sign }) => sum + (sign === '{' ? 1 : sign === '}' ? -1 : 0),
    0,
  );
}
