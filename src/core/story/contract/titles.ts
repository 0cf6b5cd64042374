// The titles of decisions: short names, each another one, by which a learner knows a moment again.

import type { Header } from '../edition.ts';
import type { Outline } from '../outline.ts';
import { errorAt, type Finding } from '../problem.ts';

const MOST_LETTERS = 40;
const MOST_WORDS = 6;

export function checkTitles({ tags }: Outline, header: Header): readonly Finding[] {
  const taken = new Map([[plain(header.title), 'the story']]);
  return tags
    .filter(({ key, on, value }) => key === 'title' && on === 'line' && value !== '')
    .flatMap(({ line, value }) => {
      const before = taken.get(plain(value));
      if (before) return [errorAt(line, `“${value}” is already the title of ${before}.`)];
      taken.set(plain(value), `the decision in line ${line}`);
      return slipsIn(value).map((slip) => errorAt(line, `The title “${value}” ${slip}`));
    });
}

const plain = (title: string): string => title.toLowerCase();

function slipsIn(title: string): readonly string[] {
  const words = title.split(/\s+/).length;
  return [
    ...([...title].length > MOST_LETTERS || words > MOST_WORDS
      ? [`is too long: it has at most ${MOST_WORDS} words and ${MOST_LETTERS} letters.`]
      : []),
    ...(/^\p{Ll}/u.test(title) ? ['begins with a small letter.'] : []),
    ...(/[.,;:]$/.test(title) ? ['ends like a sentence; a title has no stop.'] : []),
  ];
}
