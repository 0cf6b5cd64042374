// The board of a room: what is drawn on it, or the figures that a story has set.

import type { BoardSign } from '../core/story/stage-signs.ts';
import type { BoardColour } from '../core/vocabulary.ts';
import type { Rectangle } from './frame.ts';
import { lettered } from './lettering.ts';
import type { Drawing } from './paint.ts';

export type RoomBoard = {
  /** As the room has it. */
  readonly drawn: Drawing;
  /** Where figures may stand. */
  readonly box: Rectangle;
  /** Of their strokes. */
  readonly weight: number;
};

const LAMPS: Readonly<Record<BoardColour | 'plain', string>> = {
  plain: '#ffd866',
  red: '#ff7d5f',
  green: '#9fdc9a',
};

export const lampColour = ({ colour }: BoardSign): string => LAMPS[colour ?? 'plain'];

/** null: the room's own figures. */
export function boardDrawing({ drawn, box, weight }: RoomBoard, sign: BoardSign | null): Drawing {
  if (sign === null) return drawn;
  const { x, y, width, height } = drawn;
  const letters = lettered(sign.text, box, lampColour(sign), weight);
  return {
    ...drawn,
    key: `${drawn.key} ${sign.text} ${sign.colour}`,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}">${letters}</svg>`,
  };
}
