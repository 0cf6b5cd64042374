// The authoring contract as far as it can be read from the writer's text: every tag in its place and
// every word in its closed list. What only shows when the story runs is found by the explorer.

import {
  CHANNELS,
  ENDING_KINDS,
  MOODS,
  PLACES,
  POSES,
  RED_LINES,
  SKILLS,
  SLIPS,
  SOUNDS,
} from '../vocabulary.ts';
import type { Header } from './edition.ts';
import { type Finding, unknownWord } from './header.ts';
import type { Outline, SourceChoice, SourceTag } from './outline.ts';
import {
  CHOICE_KEYS,
  DECISION_KEYS,
  ENDING_KEYS,
  HEADER_KEYS,
  LINE_KEYS,
  RECEIPT_KEYS,
} from './tags.ts';

const ON_LINES: readonly string[] = [
  ...LINE_KEYS,
  ...DECISION_KEYS,
  ...RECEIPT_KEYS,
  ...ENDING_KEYS,
];
const ON_CHOICES: readonly string[] = CHOICE_KEYS;

const CLOSED: Readonly<Record<string, readonly string[]>> = {
  mood: MOODS,
  pose: POSES,
  place: PLACES,
  sound: SOUNDS,
  channel: CHANNELS,
  slip: SLIPS,
  red: RED_LINES,
  ending: ENDING_KINDS,
};

export function checkContract(outline: Outline, header: Header): readonly Finding[] {
  const cast = header.cast.map((member) => member.id);
  return [
    ...outline.tags
      .filter((tag) => tag.on !== 'header')
      .flatMap((tag) => checkTag(tag, cast).map((message) => ({ line: tag.line, message }))),
    ...outline.choices.flatMap((choice) =>
      checkChoice(choice, outline).map((message) => ({ line: choice.line, message })),
    ),
    ...outline.text.flatMap(({ line, text }) =>
      [...checkSpeaker(text, header), ...checkNotInScenario(text)].map((message) => ({
        line,
        message,
      })),
    ),
  ];
}

function checkTag({ key, value, on }: SourceTag, cast: readonly string[]): readonly string[] {
  if (on === 'after_bracket')
    return [
      `“#${key}” stands after the closing bracket, where it scores nothing. Move it inside the brackets.`,
    ];
  const allowed = on === 'choice' ? ON_CHOICES : ON_LINES;
  if (!allowed.includes(key)) return [misplaced(key, on, allowed)];
  if (value === '') return [`“#${key}:” has no value.`];
  if (key === 'enter' || key === 'exit')
    return cast.includes(value) ? [] : [unknownWord('member of the cast', value, cast)];
  if (key === 'stakes') return /^[12]$/.test(value) ? [] : [`Stakes are 1 or 2, not “${value}”.`];
  if (SKILLS.some((skill) => skill === key))
    return /^[0-4]$/.test(value) ? [] : [`Points for ${key} are 0 to 4, not “${value}”.`];
  return checkWord(key, value, cast);
}

function misplaced(key: string, on: SourceTag['on'], allowed: readonly string[]): string {
  const known = [...HEADER_KEYS, ...ON_LINES, ...ON_CHOICES];
  const where = on === 'choice' ? 'a choice' : 'a line';
  return known.includes(key)
    ? `“#${key}:” does not belong on ${where}.`
    : unknownWord(`tag for ${where}`, key, allowed);
}

function checkWord(key: string, value: string, cast: readonly string[]): readonly string[] {
  const words = CLOSED[key];
  if (!words) return [];
  const parts = value.split(/\s+/);
  const owned = key === 'mood' || key === 'pose';
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

function checkChoice(choice: SourceChoice, { choices, tags }: Outline): readonly string[] {
  const mine = tags.filter((tag) => tag.line === choice.line && tag.on === 'choice');
  const has = (key: string) => mine.some((tag) => tag.key === key);
  const { id, bullet } = choice;
  if (!choice.hasBrackets)
    return /^->/.test(choice.text)
      ? ['A fallback choice has no place in a scenario.']
      : ['A choice is written “* [text #id: … #empathy: 0 #ownership: 0 #recovery: 0]”.'];
  const repaired = mine.find((tag) => tag.key === 'repairs')?.value;
  return [
    ...(bullet.includes('+') ? ['A sticky choice “+” has no place in a scenario; use “*”.'] : []),
    ...(bullet.length > 1 ? ['Nested choices have no place in a scenario; divert to a knot.'] : []),
    ...(choice.outside ? [`The text “${choice.outside}” stands outside the brackets.`] : []),
    ...(id === '' ? ['The choice has no “#id:”.'] : []),
    ...(id !== '' && !/^[a-z0-9_]+$/.test(id)
      ? [`The id “${id}” may only have a–z, 0–9 and _.`]
      : []),
    ...duplicate(choice, choices),
    ...SKILLS.filter((skill) => !has(skill)).map((skill) => `The choice has no “#${skill}:”.`),
    ...(repaired && !choices.some((one) => one.id === repaired)
      ? [
          unknownWord(
            'choice to repair',
            repaired,
            choices.map((one) => one.id),
          ),
        ]
      : []),
  ];
}

function duplicate(choice: SourceChoice, choices: readonly SourceChoice[]): readonly string[] {
  const first = choices.find((one) => one.id === choice.id);
  return choice.id !== '' && first && first !== choice
    ? [`The id “${choice.id}” is already that of the choice in line ${first.line}.`]
    : [];
}

/** A capital, at most four words, a colon, a space: somebody speaks. */
const SPEAKER = /^((?:Mr|Ms|Mrs|Dr)?\.?\s?[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,3}):\s/;

function checkSpeaker(text: string, header: Header): readonly string[] {
  const name = SPEAKER.exec(text)?.[1];
  const names = ['You', ...header.cast.map((member) => member.name)];
  return name && !names.includes(name) ? [unknownWord('speaker in the cast', name, names)] : [];
}

const NOT_IN_A_SCENARIO: readonly (readonly [RegExp, string])[] = [
  [/^<-/, 'A thread “<-”'],
  [/->->|->\s*\w+\s*->/, 'A tunnel'],
  [/\{\s*~|\{\s*(?:shuffle|stopping|cycle|once)\b/, 'A shuffle or a sequence'],
  [/\bRANDOM\s*\(|\bSEED_RANDOM\s*\(/, 'RANDOM'],
  [/\bTURNS(?:_SINCE)?\s*\(/, 'A turn count'],
  [/^LIST\b/, 'LIST'],
  [/^EXTERNAL\b/, 'EXTERNAL'],
  [/^INCLUDE\b/, 'INCLUDE'],
];

function checkNotInScenario(text: string): readonly string[] {
  return NOT_IN_A_SCENARIO.filter(([pattern]) => pattern.test(text)).map(
    ([, what]) => `${what} has no place in a scenario.`,
  );
}
