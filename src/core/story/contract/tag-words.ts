// Every tag in its place and every word of it in its closed list.

import {
  CHANNELS,
  ENDING_KINDS,
  HELD,
  MOODS,
  PLACES,
  POSES,
  RED_LINES,
  SKILLS,
  SLIPS,
  SOUNDS,
  TEMPTATIONS,
} from '../../vocabulary.ts';
import type { Header } from '../edition.ts';
import type { Outline, SourceTag } from '../outline.ts';
import { errorAt, type Finding } from '../problem.ts';
import {
  CHOICE_KEYS,
  DECISION_KEYS,
  DRILL_KEYS,
  ENDING_KEYS,
  HEADER_KEYS,
  isNote,
  LINE_KEYS,
  OWNED_KEYS,
  RECEIPT_KEYS,
} from '../tags.ts';
import { unknownTag, unknownWord } from '../unknown-word.ts';
import { checkSign } from './sign-words.ts';

const ON_LINES: readonly string[] = [
  ...LINE_KEYS,
  ...DECISION_KEYS,
  ...RECEIPT_KEYS,
  ...ENDING_KEYS,
];
const ON_CHOICES: readonly string[] = CHOICE_KEYS;
const ANYWHERE: readonly string[] = [...HEADER_KEYS, ...DRILL_KEYS, ...ON_LINES, ...ON_CHOICES];

const CLOSED: Readonly<Record<string, readonly string[]>> = {
  mood: MOODS,
  pose: POSES,
  holds: HELD,
  place: PLACES,
  sound: SOUNDS,
  channel: CHANNELS,
  slip: SLIPS,
  red: RED_LINES,
  ending: ENDING_KINDS,
  tempts: TEMPTATIONS,
};

export function checkTagWords({ tags }: Outline, header: Header): readonly Finding[] {
  const cast = header.cast.map((member) => member.id);
  return tags
    .filter((tag) => tag.on !== 'header' && !isNote(tag))
    .flatMap((tag) => checkTag(tag, cast).map((message) => errorAt(tag.line, message)));
}

function checkTag(tag: SourceTag, cast: readonly string[]): readonly string[] {
  const { key, value, on } = tag;
  if (on === 'after_bracket')
    return [
      `“#${key}” stands after the closing bracket, where it scores nothing. Move it inside the brackets.`,
    ];
  const allowed = on === 'choice' ? ON_CHOICES : ON_LINES;
  if (!allowed.includes(key)) return [misplaced(tag, allowed)];
  if (value === '') return [`“#${key}:” has no value.`];
  if (key === 'enter' || key === 'exit' || key === 'to')
    return cast.includes(value) ? [] : [unknownWord('member of the cast', value, cast)];
  if (key === 'stakes') return /^[12]$/.test(value) ? [] : [`Stakes are 1 or 2, not “${value}”.`];
  if (SKILLS.some((skill) => skill === key))
    return /^[0-4]$/.test(value) ? [] : [`Points for ${key} are 0 to 4, not “${value}”.`];
  if (key === 'board' || key === 'shows') return checkSign(key, value);
  return checkWord(key, value, cast);
}

function misplaced(tag: SourceTag, allowed: readonly string[]): string {
  const where = tag.on === 'choice' ? 'a choice' : 'a line';
  return ANYWHERE.includes(tag.key)
    ? `“#${tag.key}:” does not belong on ${where}.`
    : unknownTag(tag, `tag for ${where}`, allowed);
}

function checkWord(key: string, value: string, cast: readonly string[]): readonly string[] {
  const words = CLOSED[key];
  if (!words) return [];
  const parts = value.split(/\s+/);
  const owned = OWNED_KEYS.includes(key);
  if (parts.length > (owned ? 2 : 1)) return [`“#${key}: ${value}” has a word too many.`];
  const word = parts.at(-1) ?? '';
  const whose = parts.length === 2 ? (parts[0] ?? '') : null;
  return [
    ...(words.includes(word) ? [] : [unknownWord(key, word, words)]),
    ...(whose === null || cast.includes(whose)
      ? []
      : [unknownWord('member of the cast', whose, cast)]),
  ];
}
