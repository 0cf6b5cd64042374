// The words of apology and of politeness in English, for the players who believe that these are
// what is rewarded.

export const SORRY_WORDS = wordsOf(
  'sorry apologise apologises apologize apologies apology regret regrets regrettably ' +
    'unfortunately afraid forgive pardon excuse inconvenience fault mistake ashamed',
);

export const POLITE_WORDS = wordsOf(
  'please thank thanks grateful appreciate kindly welcome pleasure glad happy delighted ' +
    'certainly absolutely course sir madam ma’am mr mrs ms may would could understand patience ' +
    'valued wish hope',
);

export function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll("'", '’')
      .match(/[\p{L}\p{N}’]+/gu) ?? []
  );
}

export function countOf(text: string, words: readonly string[]): number {
  return wordsOf(text).filter((word) => words.includes(word)).length;
}
