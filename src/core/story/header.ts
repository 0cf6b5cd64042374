// The global tags at the top of a story, as a Header.

import { castTwice, readCastMember } from './cast-tags.ts';
import type { Header } from './edition.ts';
import { errorAt, type Finding } from './finding.ts';
import type { SourceTag } from './outline.ts';
import { HEADER_KEYS, isNote, tagValue, tagValues } from './tags.ts';
import { unknownTag } from './unknown-tag.ts';

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
  return {
    header,
    findings: [
      ...check(header, mine),
      ...cast.flatMap((one) => one.findings),
      ...castTwice(header.cast, castTags),
    ],
  };
}

function check(header: Header, tags: readonly SourceTag[]): readonly Finding[] {
  const at = (key: string) => tags.find((tag) => tag.key === key)?.line ?? 1;
  const known: readonly string[] = HEADER_KEYS;
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
