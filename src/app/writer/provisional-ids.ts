// Ids for choices of a draft that have none, or that of another choice: a pick names a choice by its id.

import type { Outline } from '../../core/story/outline.ts';
import type { SourceChoice } from '../../core/story/source-choice.ts';

const ID_TAG = /#\s*id\s*(?::[^#\]]*)?/u;

/** The same text with an id for every choice: `knot.2` is the second choice of its knot. */
export function withProvisionalIds(read: Outline): Outline {
  const lines = [...read.lines];
  const ids = new Set<string>();
  const counts = new Map<string, number>();
  for (const choice of read.choices) {
    const count = (counts.get(choice.knot) ?? 0) + 1;
    counts.set(choice.knot, count);
    const isNamed = choice.id !== '' && !ids.has(choice.id);
    ids.add(choice.id);
    const code = lines[choice.line - 1] ?? '';
    if (!isNamed)
      lines[choice.line - 1] = named(code, choice, `${choice.knot || 'beginning'}.${count}`);
  }
  return { ...read, lines };
}

function named(code: string, { written, hasBrackets }: SourceChoice, id: string): string {
  const tag = `#id: ${id} `;
  const at = written === '' ? code.lastIndexOf(']') : code.indexOf(written);
  if (at < 0) return code;
  const before = code.slice(0, at);
  const after = code.slice(at + written.length);
  if (ID_TAG.test(written)) return `${before}${written.replace(ID_TAG, tag)}${after}`;
  if (hasBrackets) return `${before}${written} ${tag.trim()}${after}`;
  const arrow = written.indexOf('->');
  const text = arrow < 0 ? written : written.slice(0, arrow);
  return `${before}${text} ${tag}${written.slice(text.length)}${after}`;
}
