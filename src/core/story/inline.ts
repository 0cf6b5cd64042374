// What stands inside one line of Ink: its words, its tags, its braces. A backslash makes the next sign
// an ordinary one.

import { parseTag, type Tag } from './tags.ts';

export type InlineTag = Tag & {
  /** It stands inside { }, so another of its key may stand in the next alternative. */
  readonly inBraces: boolean;
  /** A divert behind it cuts it off. */
  readonly endsAtArrow: boolean;
  /** As written, from its # on. */
  readonly written: string;
};

export type SplitLine = { readonly text: string; readonly tags: readonly InlineTag[] };

type Sign = { readonly sign: string; readonly index: number; readonly depth: number };

/** Every sign that is not escaped, with the number of braces open around it. */
export function signsOf(code: string): readonly Sign[] {
  const signs: Sign[] = [];
  let depth = 0;
  for (let index = 0; index < code.length; index += 1) {
    const sign = code[index] ?? '';
    if (sign === '\\') {
      index += 1;
      continue;
    }
    if (sign === '}') depth -= 1;
    signs.push({ sign, index, depth: Math.max(0, depth) });
    if (sign === '{') depth += 1;
  }
  return signs;
}

/** Cuts the tags out: each goes on to the next #, to a divert, or to the end of its alternative. */
export function splitTags(code: string): SplitLine {
  const tags: InlineTag[] = [];
  let text = '';
  let from = 0;
  let open: { readonly start: number; readonly depth: number } | null = null;
  const close = (end: number, endsAtArrow: boolean) => {
    if (!open) return;
    const written = code.slice(open.start, end).trim();
    const inBraces = open.depth > 0;
    tags.push({ ...parseTag(unescaped(written.slice(1))), inBraces, endsAtArrow, written });
    from = end;
    open = null;
  };
  for (const { sign, index, depth } of signsOf(code)) {
    const isDivert = sign === '-' && code[index + 1] === '>';
    const endsAlternative = open !== null && isEndOf(sign, depth, open.depth);
    if (sign !== '#' && !isDivert && !endsAlternative) continue;
    if (open === null && sign === '#') text += code.slice(from, index);
    close(index, isDivert);
    if (sign === '#') open = { start: index, depth };
  }
  if (open === null) text += code.slice(from);
  close(code.length, false);
  return { text: text.trim(), tags };
}

const isEndOf = (sign: string, depth: number, opened: number): boolean =>
  opened > 0 && ((sign === '|' && depth === opened) || (sign === '}' && depth < opened));

export const unescaped = (text: string): string => text.replace(/\\(.)/gs, '$1');

/** Where the brace that begins the text is closed; -1 when it is not, or not in this line. */
function closingBrace(text: string): number {
  return signsOf(text).find(({ sign, depth }) => sign === '}' && depth === 0)?.index ?? -1;
}

/** Braces within braces at the beginning of a line. */
const MOST_LEVELS = 8;

/** The beginnings that a line can have, one for each alternative of the braces it begins with. */
export function beginningsOf(text: string, level = 0): readonly string[] {
  const line = text.trimStart();
  if (!line.startsWith('{') || level > MOST_LEVELS) return [line];
  const close = closingBrace(line);
  const within = (part: string) => beginningsOf(part, level + 1);
  if (close < 0) return within(afterCondition(line.slice(1)));
  const inside = line.slice(1, close);
  const content = afterCondition(inside);
  const alternatives = splitAlternatives(content);
  const isConditional = alternatives.length === 1 && content !== inside;
  const canBeEmpty = isConditional || alternatives.some((one) => one.trim() === '');
  return [...alternatives.flatMap(within), ...(canBeEmpty ? within(line.slice(close + 1)) : [])];
}

function splitAlternatives(content: string): readonly string[] {
  const bars = signsOf(content).filter(({ sign, depth }) => sign === '|' && depth === 0);
  const starts = [0, ...bars.map(({ index }) => index + 1)];
  return starts.map((start, at) => content.slice(start, bars[at]?.index ?? content.length));
}

/** `trust > 5: text` → ` text`; a text without a condition stays as it is. */
export function afterCondition(text: string): string {
  const colon = signsOf(text).find(({ sign, depth }) => sign === ':' && depth === 0)?.index ?? -1;
  return colon >= 0 && isExpression(text.slice(0, colon)) ? text.slice(colon + 1) : text;
}

const OPERATOR = /^(?:not|and|or|has|hasnt|mod)$/;

/** Logic never has two names beside each other without a sign or an operator between them. */
function isExpression(text: string): boolean {
  const words = text
    .trim()
    .replace(/^if\s+/i, '')
    .split(/[ \t]+/);
  return words.every((word, at) => {
    const next = words[at + 1] ?? '+';
    const meets = /[\p{L}\p{N}_]$/u.test(word) && /^[\p{L}\p{N}_]/u.test(next);
    return !meets || OPERATOR.test(word) || OPERATOR.test(next);
  });
}
