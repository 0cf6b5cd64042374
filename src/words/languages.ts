// The languages that the game speaks to the learner. Stories have languages of their own.

export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (given: unknown): given is Language =>
  LANGUAGES.some((one) => one === given);

/** `wanted`: BCP 47 tags, the dearest first, as in `navigator.languages`. English where none is ours. */
export function guessLanguage(wanted: readonly string[]): Language {
  const known = wanted.map((tag) => tag.toLowerCase().split('-')[0]);
  return known.find(isLanguage) ?? 'en';
}
