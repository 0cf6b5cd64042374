// What a page leaves for the one after it in the same tab: the address at which a pick was on screen
// that is not kept.

import { PREFIX } from './storage-keys.ts';

const WORD = `${PREFIX}left`;

/** Null takes back the word before. */
export function leaveWord(word: string | null): void {
  try {
    if (word === null) sessionStorage.removeItem(WORD);
    else sessionStorage.setItem(WORD, word);
  } catch {
    // Storage may be denied or full: then the next page says nothing.
  }
}

export function wordLeft(): string | null {
  try {
    return sessionStorage.getItem(WORD);
  } catch {
    return null;
  }
}
