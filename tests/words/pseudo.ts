// A language that nobody speaks, made from English: a third longer, every letter with an accent, in
// brackets. What stands on a screen without brackets has not come from the words; what is cut off
// or pushed out of the screen will be in German.

const ACCENTS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aAcCeEgGiIlLnNoOsSuUyYzZ'].map((letter, at) => [
    letter,
    [...'áÁçÇéÉğĞíÍļĻñÑöÖšŠûÛýÝžŽ'][at] ?? letter,
  ]),
);

/** How much longer than English other languages run. */
const LONGER = 0.35;

export function pseudo(text: string): string {
  if (!/\p{Letter}/u.test(text)) return text;
  const [, before = '', middle = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  const accented = [...middle].map((letter) => ACCENTS[letter] ?? letter).join('');
  // In words, for lines break between them.
  const more = 'ëxtrå '
    .repeat(Math.ceil((middle.length * LONGER) / 6))
    .slice(0, Math.ceil(middle.length * LONGER));
  return `${before}⟦${accented} ${more.trim()}⟧${after}`;
}

/** Every string, and what every function answers, in words of the pseudo-locale. */
export function pseudoOf<Some>(words: Some): Some {
  if (typeof words === 'string') return pseudo(words) as Some;
  if (typeof words === 'function')
    return ((...given: unknown[]) => pseudoOf(words(...given))) as Some;
  if (Array.isArray(words)) return words.map(pseudoOf) as Some;
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(
    Object.entries(words).map(([name, value]) => [name, pseudoOf(value)]),
  ) as Some;
}
