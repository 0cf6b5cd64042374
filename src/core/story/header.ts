// The global tags at the top of a story, as a Header.

import { FORMS, THEMES } from '../vocabulary.ts';
import {
  BEARDS,
  type CastMember,
  CHAIRS,
  CLOTHES,
  GLASSES,
  HAIR_COLORS,
  HAIRS,
  SHIRTS,
  SKINS,
} from './cast.ts';
import type { Header } from './edition.ts';
import type { SourceTag } from './outline.ts';
import { errorAt, type Finding } from './problem.ts';
import { DRILL_KEYS, HEADER_KEYS, isNote, tagValue, tagValues } from './tags.ts';
import { unknownTag, unknownWord } from './unknown-word.ts';

export function readHeader(tags: readonly SourceTag[]): {
  readonly header: Header;
  readonly findings: readonly Finding[];
} {
  const mine = tags.filter((tag) => tag.on === 'header');
  const castTags = mine.filter((tag) => tag.key === 'cast');
  const cast = castTags.map((tag) => readCastMember(tag));
  const theme = THEMES.find((one) => one === tagValue(mine, 'theme'));
  const header: Header = {
    id: tagValue(mine, 'id'),
    title: tagValue(mine, 'title'),
    summary: tagValue(mine, 'summary'),
    role: tagValue(mine, 'role'),
    trade: tagValue(mine, 'trade'),
    trains: tagValue(mine, 'trains'),
    ...(theme && { theme }),
    minutes: Number(tagValue(mine, 'minutes')),
    level: Number(tagValue(mine, 'level')),
    customer: tagValue(mine, 'customer'),
    cast: cast.map((one) => one.member),
    ...drillOf(mine),
  };
  return {
    header,
    findings: [
      ...check(header, mine),
      ...cast.flatMap((one) => one.findings),
      ...castTwice(header.cast, castTags),
    ],
  };
}

/** Nothing for a scenario, so that its edition is the same as before there were forms. */
function drillOf(tags: readonly SourceTag[]): Pick<Header, 'form' | 'rounds'> {
  return tagValue(tags, 'form') === 'drill'
    ? { form: 'drill', rounds: Number(tagValue(tags, 'rounds')) }
    : {};
}

function check(header: Header, tags: readonly SourceTag[]): readonly Finding[] {
  const at = (key: string) => tags.find((tag) => tag.key === key)?.line ?? 1;
  const known: readonly string[] = [...HEADER_KEYS, ...DRILL_KEYS];
  const form = tagValue(tags, 'form');
  const hasRounds = tagValues(tags, 'rounds').length > 0;
  return [
    ...HEADER_KEYS.filter((key) => tagValues(tags, key).join('') === '').map((key) =>
      errorAt(1, `The header has no “# ${key}:”.`),
    ),
    ...tags
      .filter((tag) => !known.includes(tag.key) && !isNote(tag))
      .map((tag) => errorAt(tag.line, unknownTag(tag, 'header tag', known))),
    ...(['minutes', 'level'] as const)
      .filter((key) => !(header[key] > 0))
      .map((key) => errorAt(at(key), `“# ${key}:” is not a number above 0.`)),
    ...tags
      .filter(({ key, value }) => key === 'theme' && value !== '' && value !== header.theme)
      .map(({ line, value }) => errorAt(line, unknownWord('theme', value, THEMES))),
    ...(form === '' || FORMS.some((one) => one === form)
      ? []
      : [errorAt(at('form'), unknownWord('form', form, FORMS))]),
    ...(header.form === 'drill' && !(Number.isInteger(header.rounds) && Number(header.rounds) > 0)
      ? [errorAt(at('form'), 'A drill says how many rounds a run has: “# rounds: 12”.')]
      : []),
    ...(header.form !== 'drill' && hasRounds
      ? [errorAt(at('rounds'), '“# rounds:” belongs to a drill: “# form: drill”.')]
      : []),
    ...(header.customer !== '' && !header.cast.some((one) => one.id === header.customer)
      ? [errorAt(at('customer'), strangeCustomer(header))]
      : []),
  ];
}

/** The customer is named by id, as in every tag. */
function strangeCustomer({ customer, cast }: Header): string {
  const member = cast.find((one) => one.name === customer);
  return `The customer “${customer}” is not in the cast${member ? `; did you mean “${member.id}”?` : '.'}`;
}

const LOOK_WORDS = {
  hair: HAIRS,
  hair_color: HAIR_COLORS,
  skin: SKINS,
  wears: CLOTHES,
  beard: BEARDS,
  glasses: GLASSES,
  chair: ['none', ...CHAIRS],
  shirt: ['none', ...SHIRTS],
} as const;
type LookKey = keyof typeof LOOK_WORDS;

const LOOK_DEFAULTS: Readonly<Record<LookKey, string>> = {
  hair: 'short',
  hair_color: 'black',
  skin: 'tan',
  wears: 'ink',
  beard: 'none',
  glasses: 'none',
  chair: 'none',
  shirt: 'none',
};

const splitAt = (text: string, sign: RegExp): readonly string[] =>
  text.split(sign).map((part) => part.trim());

export function readCastMember(tag: SourceTag): {
  readonly member: CastMember;
  readonly findings: readonly Finding[];
} {
  const [who = '', ...rest] = tag.value.split(';').map((part) => part.trim());
  const [id = '', name = ''] = who.includes('=') ? splitAt(who, /=/) : splitAt(who, /[:–—-]/);
  const given = rest.filter(Boolean).map((part) => part.split(':').map((word) => word.trim()));
  const look = { ...LOOK_DEFAULTS };
  const findings: Finding[] = [];
  const say = (message: string) => findings.push(errorAt(tag.line, message));
  if (!/^[a-z][a-z0-9_]*$/.test(id) || name === '' || name.includes(':') || !who.includes('='))
    say('A cast member is written “# cast: id = Name; hair: bun; skin: tan; wears: plum”.');
  if (name === 'You') say('“You” is the trainee; a cast member needs another name.');
  for (const [key = '', word = '', ...more] of given) {
    if (more.length > 0) say(`The parts of a look are divided by “;”: “${key}: ${word}” is two.`);
    else if (!Object.hasOwn(LOOK_WORDS, key))
      say(unknownWord('part of a look', key, Object.keys(LOOK_WORDS)));
    else if (!LOOK_WORDS[key as LookKey].some((one) => one === word))
      say(unknownWord(key, word, LOOK_WORDS[key as LookKey]));
    else look[key as LookKey] = word;
  }
  const { hair, hair_color: hairColor, skin, wears, beard, glasses, chair, shirt } = look;
  const seat = chair === 'none' ? {} : { chair };
  const top = shirt === 'none' ? {} : { shirt };
  const member = {
    ...{ id, name },
    look: { hair, hairColor, skin, wears, beard, glasses, ...seat, ...top },
  } as CastMember;
  return { member, findings };
}

/** Lines refer to people by name and tags by id, so both must differ. */
export function castTwice(
  cast: readonly CastMember[],
  tags: readonly SourceTag[],
): readonly Finding[] {
  return cast.flatMap(({ id, name }, at) => {
    const { line = 1 } = tags[at] ?? {};
    const first = cast.findIndex((one) => one.id === id || one.name === name);
    if (first === at || name === '') return [];
    const word = cast[first]?.id === id ? id : name;
    const message = `“${word}” is already in the cast, in line ${tags[first]?.line ?? 1}.`;
    return [errorAt(line, message)];
  });
}
