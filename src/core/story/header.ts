// The global tags at the top of a story, as a Header.

import { CLOTHES, HAIR_COLORS, SKINS } from '../vocabulary.ts';
import { BEARDS, type CastMember, GLASSES, HAIRS } from './cast.ts';
import type { Header } from './edition.ts';
import type { SourceTag } from './outline.ts';
import { nearest } from './problem.ts';
import { HEADER_KEYS, tagValue, tagValues } from './tags.ts';

/** A finding with its line; the caller adds the file. */
export type Finding = { readonly line: number; readonly message: string };

const LOOK_WORDS = {
  hair: HAIRS,
  hair_color: HAIR_COLORS,
  skin: SKINS,
  wears: CLOTHES,
  beard: BEARDS,
  glasses: GLASSES,
} as const;
type LookKey = keyof typeof LOOK_WORDS;

const LOOK_DEFAULTS: Readonly<Record<LookKey, string>> = {
  hair: 'short',
  hair_color: 'black',
  skin: 'tan',
  wears: 'ink',
  beard: 'none',
  glasses: 'none',
};

export function readHeader(tags: readonly SourceTag[]): {
  readonly header: Header;
  readonly findings: readonly Finding[];
} {
  const mine = tags.filter((tag) => tag.on === 'header');
  const castTags = mine.filter((tag) => tag.key === 'cast');
  const cast = castTags.map((tag) => readCastMember(tag));
  const header: Header = {
    id: tagValue(mine, 'id'),
    title: tagValue(mine, 'title'),
    summary: tagValue(mine, 'summary'),
    role: tagValue(mine, 'role'),
    trains: tagValue(mine, 'trains'),
    minutes: Number(tagValue(mine, 'minutes')),
    level: Number(tagValue(mine, 'level')),
    customer: tagValue(mine, 'customer'),
    cast: cast.map((one) => one.member),
  };
  return { header, findings: [...check(header, mine), ...cast.flatMap((one) => one.findings)] };
}

function check(header: Header, tags: readonly SourceTag[]): readonly Finding[] {
  const at = (key: string) => tags.find((tag) => tag.key === key)?.line ?? 1;
  const known: readonly string[] = HEADER_KEYS;
  return [
    ...HEADER_KEYS.filter((key) => tagValues(tags, key).join('') === '').map((key) => ({
      line: 1,
      message: `The header has no “# ${key}:”.`,
    })),
    ...tags
      .filter((tag) => !known.includes(tag.key))
      .map((tag) => ({ line: tag.line, message: unknownWord('header tag', tag.key, known) })),
    ...(['minutes', 'level'] as const)
      .filter((key) => !(header[key] > 0))
      .map((key) => ({ line: at(key), message: `“# ${key}:” is not a number above 0.` })),
    ...(header.customer !== '' && !header.cast.some((one) => one.id === header.customer)
      ? [{ line: at('customer'), message: `The customer “${header.customer}” is not in the cast.` }]
      : []),
  ];
}

function readCastMember(tag: SourceTag): {
  readonly member: CastMember;
  readonly findings: readonly Finding[];
} {
  const [who = '', ...rest] = tag.value.split(';').map((part) => part.trim());
  const [id = '', name = ''] = who.split('=').map((part) => part.trim());
  const given = rest.filter(Boolean).map((part) => part.split(':').map((word) => word.trim()));
  const look = { ...LOOK_DEFAULTS };
  const findings: Finding[] = [];
  const say = (message: string) => findings.push({ line: tag.line, message });
  if (!/^[a-z][a-z0-9_]*$/.test(id) || name === '')
    say('A cast member is written “# cast: id = Name; hair: bun; skin: tan; wears: plum”.');
  for (const [key = '', word = ''] of given) {
    if (!(key in LOOK_WORDS)) say(unknownWord('part of a look', key, Object.keys(LOOK_WORDS)));
    else if (!LOOK_WORDS[key as LookKey].some((one) => one === word))
      say(unknownWord(key, word, LOOK_WORDS[key as LookKey]));
    else look[key as LookKey] = word;
  }
  const { hair, hair_color: hairColor, skin, wears, beard, glasses } = look;
  const member = { id, name, look: { hair, hairColor, skin, wears, beard, glasses } } as CastMember;
  return { member, findings };
}

export function unknownWord(what: string, word: string, known: readonly string[]): string {
  const guess = nearest(word, known);
  return `“${word}” is no ${what} we know${guess ? `; did you mean “${guess}”?` : `. Known: ${known.join(', ')}.`}`;
}
