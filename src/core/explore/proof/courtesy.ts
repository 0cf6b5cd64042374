// The words of apology, of politeness, of promising and of counting in English, for the players who
// believe that these are what is rewarded.

export const SORRY_WORDS = wordsOf(
  'sorry apologise apologises apologize apologies apology regret regrets regrettably ' +
    'unfortunately afraid forgive pardon excuse inconvenience fault mistake ashamed',
);

export const POLITE_WORDS = wordsOf(
  'please thank thanks grateful appreciate kindly welcome pleasure glad happy delighted ' +
    'certainly absolutely course sir madam ma’am mr mrs ms may would could understand patience ' +
    'valued wish hope',
);

/** Phrases: the words of each stand together. */
export const PROMISE_WORDS: readonly string[] = [
  'promise',
  'promised',
  'my word',
  'trust me',
  'believe me',
  'guarantee',
  'guaranteed',
  'swear',
  'i’m sure',
  'for sure',
  'never again',
  'won’t happen again',
  'taken care of',
  'don’t worry',
  'don’t you worry',
];

/** “One” is more often a pronoun. */
export const NUMBER_WORDS: readonly string[] = [
  ...['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
  ...['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'hundred', 'thousand'],
  ...['half', 'quarter', 'o’clock', 'noon', 'midnight'],
];

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

export function hasPhrase(text: string, phrases: readonly string[]): boolean {
  const said = ` ${wordsOf(text).join(' ')} `;
  return phrases.some((phrase) => said.includes(` ${phrase} `));
}
