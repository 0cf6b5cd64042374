// How components come to their words: one context, set where the page is drawn.

import { type ComponentChildren, createContext, Fragment, h } from 'preact';
import { useContext } from 'preact/hooks';
import type { Group, Words, WordsHere } from '../../words/words.ts';

const Context = createContext<WordsHere | null>(null);

export const WordsProvider = Context.Provider;

/** The language of the page, for a word of ours among those of a story. */
export const usePageLanguage = (): string | undefined => useContext(Context)?.language;

/** These groups must be among those that are loaded with the page. */
export function useWords<Wanted extends Group>(...groups: readonly Wanted[]): Pick<Words, Wanted> {
  const here = useContext(Context);
  const missing = groups.find((group) => !here?.[group]);
  if (missing) throw new Error(`The words of “${missing}” were not loaded with this page.`);
  return here as Pick<Words, Wanted>;
}

/** Code points for private use: no language writes with them. */
const FIRST_SIGN = 0xe000;

/**
 * A sentence with elements in it. `sentence` is given a sign for each of them, so that every language
 * puts them where it wants them.
 */
export function filled(
  sentence: (...signs: string[]) => string,
  ...elements: readonly ComponentChildren[]
): ComponentChildren {
  const signs = elements.map((_, at) => String.fromCodePoint(FIRST_SIGN + at));
  return sentence(...signs)
    .split(/([\uE000-\uF8FF])/)
    .map((piece, at) => {
      const sign = signs.indexOf(piece);
      return sign < 0 ? piece : h(Fragment, { key: at }, elements[sign]);
    });
}
