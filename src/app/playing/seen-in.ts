// What each line changes in the picture, for those who are told it in words.

import type { Header } from '../../core/story/edition.ts';
import type { Line } from '../../core/story/line.ts';
import type { BoardSign } from '../../core/story/stage-signs.ts';
import { BOARDS, type Place } from '../../core/vocabulary.ts';
import type { SeenAnew } from '../../ui/parts/seen-in-words.ts';

/** `lines`: all that were said so far; one answer for each. */
export function seenIn(
  lines: readonly Line[],
  { cast }: Pick<Header, 'cast'>,
): readonly SeenAnew[] {
  let place: Place | null = null;
  let board: BoardSign | null = null;
  return lines.map((line) => {
    if (line.place !== null && line.place !== place) board = null;
    place = line.place ?? place;
    board = line.board ?? board;
    const isTold = line.board !== null || line.shows?.what === 'board';
    const kind = kindOf(place);
    return {
      board: isTold && board && kind ? { ...board, kind } : null,
      holds: cast.flatMap(({ id, name }) => {
        const thing = line.holds[id];
        return thing ? [{ name, thing }] : [];
      }),
      shows: line.shows,
    };
  });
}

const kindOf = (place: Place | null) =>
  place !== null && place in BOARDS ? BOARDS[place as keyof typeof BOARDS] : null;
