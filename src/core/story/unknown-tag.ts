// What is said of a tag that does not exist: a slip in its name, a missing colon, or no tag at all.

import type { InlineTag } from './inline.ts';
import { unknownWord } from './unknown-word.ts';

const AS_SIGN = 'A # that is to be read is written “\\#”.';

/** `what`: “tag for a line”. */
export function unknownTag(
  { key, value, written }: InlineTag,
  what: string,
  allowed: readonly string[],
): string {
  if (key === '') return `A # stands here without a tag. ${AS_SIGN}`;
  const [first = '', ...rest] = key.normalize('NFKC').split(/[\s:=]+/);
  if (allowed.includes(first) && key !== first)
    return `“${short(written)}” has no colon; a tag is written “# ${first}: ${short([...rest, value].join(' ').trim())}”. ${AS_SIGN}`;
  return written.includes(':')
    ? `${unknownWord(what, key, allowed)} ${AS_SIGN}`
    : `“${short(written)}” is read as a tag, and there is none of that name. ${AS_SIGN}`;
}

const short = (text: string): string =>
  text.length > 30 ? `${text.slice(0, 30).trimEnd()}…` : text;
