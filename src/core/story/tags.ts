// Ink tags are `key: value`. This file is the one place that splits them and knows which keys exist.

import { withoutColonMarks } from './typeset.ts';

export const HEADER_KEYS = [
  'id',
  'title',
  'summary',
  'role',
  'trade',
  'trains',
  'theme',
  'minutes',
  'level',
  'customer',
  'cast',
] as const;

/** What the header of a drill says besides. */
export const DRILL_KEYS = ['form', 'rounds'] as const;

export const LINE_KEYS = [
  'mood',
  'place',
  'pose',
  'enter',
  'exit',
  'holds',
  'board',
  'shows',
  'sound',
  'channel',
  'act',
  'you',
] as const;

/** Tags that may name whose they are: `mood: osei angry`. */
export const OWNED_KEYS: readonly string[] = ['mood', 'pose', 'holds'];

export const DECISION_KEYS = ['stakes', 'title', 'ask', 'hint', 'rule', 'tempts'] as const;

export const CHOICE_KEYS = [
  'id',
  'to',
  'empathy',
  'ownership',
  'recovery',
  'slip',
  'red',
  'repairs',
] as const;

export const RECEIPT_KEYS = ['why', 'hears'] as const;

export const ENDING_KEYS = ['ending', 'headline', 'review', 'business', 'picture'] as const;

export type Tag = { readonly key: string; readonly value: string };

/** `# TODO: …`, a note from the writer to the writer. */
export const isNote = ({ key }: Tag): boolean => /^TODO(?![\p{L}\p{N}_])/u.test(key);

/** A tag without a colon has an empty value. */
export function parseTag(raw: string): Tag {
  const text = withoutColonMarks(raw);
  const colon = text.indexOf(':');
  return colon < 0
    ? { key: text.trim(), value: '' }
    : { key: text.slice(0, colon).trim(), value: text.slice(colon + 1).trim() };
}

/** The value of the last tag with this key, or the empty string. */
export function tagValue(tags: readonly Tag[], key: string): string {
  return tags.findLast((tag) => tag.key === key)?.value ?? '';
}

/** All values of a key, in order. */
export function tagValues(tags: readonly Tag[], key: string): readonly string[] {
  return tags.filter((tag) => tag.key === key).map((tag) => tag.value);
}

/** The word if the closed list has it, else null. */
export function wordIn<Word extends string>(list: readonly Word[], text: string): Word | null {
  return list.find((word) => word === text) ?? null;
}
