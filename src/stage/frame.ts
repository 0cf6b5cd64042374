// Which part of a room a stage of any shape shows. Pure: numbers in, numbers out.

/** Rooms are drawn in these units. */
export const ROOM = { width: 1600, height: 900 } as const;

/** Less than this width of room loses hands or the character of the place. */
const NARROWEST = 700;

export type Size = { readonly width: number; readonly height: number };

export type Frame = {
  /** Screen pixels for one unit of the room. */
  readonly zoom: number;
  /** The point of the room in the middle of the stage. */
  readonly x: number;
  readonly y: number;
};

const clamp = (value: number, low: number, high: number): number =>
  low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value));

/**
 * Covers the stage with the room, around `focus` (a point of the room). A stage so tall that this
 * would show less than NARROWEST is not covered: the room's own sky and ground fill the rest, and
 * a third of what is left over goes below.
 */
export function frameFor(stage: Size, focus: { readonly x: number; readonly y: number }): Frame {
  const cover = Math.max(stage.width / ROOM.width, stage.height / ROOM.height);
  const zoom = Math.min(cover, Math.max(stage.width / NARROWEST, stage.height / ROOM.height / 2.2));
  const halfWidth = stage.width / zoom / 2;
  const halfHeight = stage.height / zoom / 2;
  const spare = halfHeight * 2 - ROOM.height;
  return {
    zoom,
    x: clamp(focus.x, halfWidth, ROOM.width - halfWidth),
    y:
      spare > 0
        ? ROOM.height / 2 - spare / 6
        : clamp(focus.y, halfHeight, ROOM.height - halfHeight),
  };
}
