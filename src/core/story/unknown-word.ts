// What is said of a word that is in no list: the word that was meant, never the same one again.

import { nearest } from './problem.ts';
import { codeOf, nameOfOddSign, ODD_SIGN, shapeOf, strangeSigns } from './signs.ts';

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
