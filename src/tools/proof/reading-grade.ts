import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** After a full stop, with what closes behind it, where a capital, a figure or a quotation begins. */
const SENTENCE_END = /(?<=[.!?…][”’")]?)\s+(?=[“‘"($]?[\p{Lu}\p{N}])/u;

const WORD = /[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu;

/** Flesch–Kincaid grade of an English text; a new line ends a sentence. */
export function readingGrade(text: string): number {
  const sentences = text.split('\n').flatMap((line) => (line ? line.split(SENTENCE_END) : []));
  const words = text.match(WORD) ?? [];
  if (words.length === 0) return 0;
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    // A figure has none to the library, and is still said.
    syllable: words.reduce((all, word) => all + Math.max(1, syllable(word)), 0),
  });
}
