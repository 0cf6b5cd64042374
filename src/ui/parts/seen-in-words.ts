// What the picture shows, in words for those who do not see it.

import type { BoardSign, Cutaway } from '../../core/story/stage-signs.ts';
import type { BoardKind, Held } from '../../core/vocabulary.ts';
import type { Words } from '../../words/words.ts';

export type SeenAnew = {
  /** Set where it changes, or is shown large. */
  readonly board: (BoardSign & { readonly kind: BoardKind }) | null;
  /** Who has something else in hand now. */
  readonly holds: readonly { readonly name: string; readonly thing: Held }[];
  readonly shows: Cutaway | null;
};

export const NOTHING_SEEN: SeenAnew = { board: null, holds: [], shows: null };

export const isAnythingSeen = ({ board, holds, shows }: SeenAnew): boolean =>
  board !== null || shows !== null || holds.length > 0;

/** Sentences with a space before each. */
export function seenInWords(
  { board, holds, shows }: SeenAnew,
  words: Words['play']['picture'],
): string {
  const held = holds.map(({ name, thing }) =>
    thing === 'nothing' ? '' : words.holds[thing](name),
  );
  const sentences = [
    board && words.boards[board.kind](board.text),
    board?.colour && words.colours[board.colour],
    ...held,
    shows && shows.what !== 'board' && words.shows(thingIn(shows, words)),
  ];
  return sentences.map((sentence) => (sentence ? ` ${sentence}` : '')).join('');
}

function thingIn({ what, text }: Cutaway, words: Words['play']['picture']): string {
  const thing = words.things[what];
  return text === null ? thing : words.written(thing, text);
}
