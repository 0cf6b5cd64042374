// What stands written on the stage: `board: 4:00 red`, `shows: slip B158`.

import {
  BOARD_COLOURS,
  type BoardColour,
  CUTAWAYS,
  type CutawayName,
  WRITTEN_ON,
} from '../vocabulary.ts';
import { wordIn } from './tags.ts';

export type BoardSign = { readonly text: string; readonly colour: BoardColour | null };

export type Cutaway = {
  readonly what: CutawayName;
  /** Null where nothing is written on it. */
  readonly text: string | null;
};

/** What a board or a slip has room for, and what the stage has drawn signs for. */
export const fitsOnSign = (text: string): boolean => /^[A-Z0-9:]{1,5}$/.test(text);

const wordsOf = (value: string): readonly string[] => value.split(/\s+/);

export function parseBoard(value: string): BoardSign | null {
  const [text = '', word = null, ...more] = wordsOf(value);
  const colour = word === null ? null : wordIn(BOARD_COLOURS, word);
  const isWhole = more.length === 0 && (word === null) === (colour === null);
  return isWhole && fitsOnSign(text) ? { text, colour } : null;
}

export function parseCutaway(value: string): Cutaway | null {
  const [name = '', text = null, ...more] = wordsOf(value);
  const what = wordIn(CUTAWAYS, name);
  if (what === null || more.length > 0) return null;
  if (text === null) return { what, text };
  return WRITTEN_ON.some((one) => one === what) && fitsOnSign(text) ? { what, text } : null;
}
