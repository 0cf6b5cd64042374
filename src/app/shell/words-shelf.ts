// The words that have been fetched so far, group by group and language by language.

import { FIRST_ENGLISH } from '../../words/first-english.ts';
import type { Language } from '../../words/languages.ts';
import { type LoadWords, wordsLoader } from '../../words/load.ts';
import {
  type FetchedGroup,
  FIRST_GROUPS,
  type LaterGroup,
  type Words,
  type WordsHere,
} from '../../words/words.ts';
import { fetchPart, type WhyMissing, whyMissing } from './fetch-part.ts';

export type WordsShelf = (
  language: Language,
  /** Besides the first ones, which are always among them. */
  groups: readonly LaterGroup[],
  mayFetch?: boolean,
) => WordsHere | null;

/** Null while some are on their way; `arrived` is called when they are there, `failed` when they are not coming. */
export function wordsShelf(arrived: () => void, failed: (why: WhyMissing) => void): WordsShelf {
  /** Null: on its way. */
  const fetched = new Map<LoadWords, Partial<Words> | null>();
  /** The same words are the same object: what reads them is not drawn again. */
  const made = new Map<string, WordsHere>();

  const fetchWords = (load: LoadWords) => {
    fetched.set(load, null);
    fetchPart(load).then(
      (words) => {
        fetched.set(load, words);
        arrived();
      },
      (fault) => {
        fetched.delete(load);
        failed(whyMissing(fault));
      },
    );
  };
  return (language, groups, mayFetch = true) => {
    const name = [language, ...groups].join(' ');
    const known = made.get(name);
    if (known) return known;
    const loaders = groupsToFetch(language, groups).map((group) => wordsLoader(language, group));
    if (mayFetch) for (const load of loaders.filter((one) => !fetched.has(one))) fetchWords(load);
    const parts = loaders.map((load) => fetched.get(load));
    if (!parts.every((part) => part)) return null;
    const words = Object.assign({ ...FIRST_ENGLISH, language }, ...parts) as WordsHere;
    made.set(name, words);
    return words;
  };
}

const groupsToFetch = (
  language: Language,
  groups: readonly LaterGroup[],
): readonly FetchedGroup[] =>
  language === FIRST_ENGLISH.language ? groups : [...FIRST_GROUPS, ...groups];
