// The sentence about a word or a tag that is in no list, with the word of the list that was meant.

import type { InlineTag } from './inline.ts';
import { codeOf, nameOfOddSign, ODD_SIGN, shapeOf, strangeSigns } from './signs.ts';
import { shortened } from './typeset.ts';

/** `what`: “mood”, “speaker in the cast”. */
export function unknownWord(what: string, word: string, known: readonly string[]): string {
  const twin = known.find((one) => one !== word && shapeOf(one) === shapeOf(word));
  if (twin !== undefined)
    return `“${word}” only looks like “${twin}”: ${difference(word, twin)}. Type it again.`;
  const guess = nearest(word, known);
  if (guess !== null) return `“${word}” is no ${what} we know; did you mean “${guess}”?`;
  const list = known.length > 0 ? ` Known: ${[...new Set(known)].join(', ')}.` : '';
  return `“${word}” is no ${what} we know.${list}`;
}

function difference(word: string, twin: string): string {
  const signs = strangeSigns(word, twin).map((sign) =>
    ODD_SIGN.test(sign) ? nameOfOddSign(sign).replace(/^A/, 'a') : `the sign ${codeOf(sign)}`,
  );
  return signs.length > 0 ? `it holds ${signs.join(' and ')}` : 'its spaces are not the same';
}

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
    return `“${shortened(written, 30)}” has no colon; a tag is written “# ${first}: ${shortened([...rest, value].join(' ').trim(), 30)}”. ${AS_SIGN}`;
  return written.includes(':')
    ? `${unknownWord(what, key, allowed)} ${AS_SIGN}`
    : `“${shortened(written, 30)}” is read as a tag, and there is none of that name. ${AS_SIGN}`;
}

/** “Did you mean …?” for a word that is not in its closed list. */
export function nearest(word: string, known: readonly string[]): string | null {
  const letters = [...word].length;
  const most = letters < 3 ? 1 : Math.max(2, Math.ceil(letters / 3));
  const plain = folded(word);
  const [best] = known
    .filter((one) => one !== word && Math.abs([...one].length - letters) <= most)
    .map((one) => ({ one, far: distance(plain, folded(one)) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far || distance(word, a.one) - distance(word, b.one));
  return best?.one ?? null;
}

/** Without capitals and accents, which hurried writers leave out. */
const folded = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFC');

/** Levenshtein's edit distance. */
function distance(a: string, b: string): number {
  const others = [...b];
  let row = Array.from({ length: others.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of others.entries()) {
      const swap = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
