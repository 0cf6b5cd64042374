// A tag that may stand only once and stands twice: one of its two values would be dropped silently.

import type { Outline, SourceTag } from '../outline.ts';
import { errorsOn, type Finding } from '../problem.ts';
import { DECISION_KEYS, ENDING_KEYS, isNote, OWNED_KEYS, RECEIPT_KEYS } from '../tags.ts';

/** Several people come, several sounds are heard. */
const REPEATABLE: readonly string[] = ['cast', 'enter', 'exit', 'sound'];

/** Once in all the lines between two choices: what a knot asks, a pick's receipt, an ending's review. */
const ONCE_A_STRETCH: readonly string[] = [...DECISION_KEYS, ...RECEIPT_KEYS, ...ENDING_KEYS];

export function checkSaidTwice(outline: Outline): readonly Finding[] {
  const first = new Map<string, SourceTag>();
  const group = groupsOf(outline);
  const once = outline.tags.filter((tag) => !tag.inBraces && !isNote(tag) && !isRepeatable(tag));
  return errorsOn(once, (tag) => {
    const id = `${group(tag)} ${tag.on} ${tag.key} ${ownerOf(tag)}`;
    const before = first.get(id);
    if (!before) first.set(id, tag);
    const place = before?.line === tag.line ? '' : `, first in line ${before?.line}`;
    return before !== undefined && `“#${tag.key}:” is said twice${place}; only one can count.`;
  });
}

const isRepeatable = ({ key, on }: SourceTag): boolean =>
  on !== 'choice' && REPEATABLE.includes(key);

/** The cast member that a mood, a pose or a thing in hand belongs to; each may have its own. */
const ownerOf = ({ key, value }: SourceTag): string =>
  OWNED_KEYS.includes(key) ? (/^(\S+)\s/.exec(value)?.[1] ?? '') : '';

/** Tags on a line of their own belong to the next line with words. */
function groupsOf({ statements, text }: Outline): (tag: SourceTag) => string {
  const withText = new Set(text.map(({ line }) => line));
  const stretches = new Map<number, number>();
  const lines = new Map<number, number>();
  const inBraces = new Set<number>();
  let stretch = 0;
  let group = 0;
  for (const { kind, line, inBraces: isInBraces } of statements) {
    if (kind === 'knot' || kind === 'stitch' || kind === 'choice') stretch += 1;
    if (isInBraces) inBraces.add(line);
    stretches.set(line, stretch);
    lines.set(line, group);
    if (withText.has(line) || kind !== 'text') group += 1;
  }
  return ({ key, line, on }) => {
    if (on === 'header') return 'header';
    const isOnce = on === 'line' && ONCE_A_STRETCH.includes(key) && !inBraces.has(line);
    return isOnce ? `stretch ${stretches.get(line)}` : `line ${lines.get(line)}`;
  };
}
