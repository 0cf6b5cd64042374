// Which part of a room a stage of any shape shows. Pure: numbers in, numbers out.

/** Rooms are drawn in these units. */
export const ROOM = { width: 1600, height: 900 } as const;

/** The least width of room that still shows people's hands and the place. */
const NARROWEST = 700;
/** Half the width of a person, in units of the room. */
const ELBOWS = 250;
/** From heads to counter: the part of the room's height to be seen, from the top where it does not fit. */
const ACTION = { top: 115, height: 650 };

export type StageSize = { readonly width: number; readonly height: number };

/** What lies over the stage at its edges. */
export type Insets = {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
};

export const UNCOVERED: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

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
 * Covers the stage with the room. People stand at `spots`, the customer's first: all of them are in
 * the part of the picture that nothing covers where that is possible, else the customer is. A stage
 * so tall that it would show too little is not covered: the room's own sky and ground fill the rest,
 * a third of it below; and so they do under what covers it. Stage and insets in screen pixels.
 */
export function frameFor(stage: StageSize, spots: readonly number[], covered = UNCOVERED): Frame {
  const [customer = ROOM.width / 2] = spots;
  const left = Math.min(customer, ...spots) - ELBOWS;
  const right = Math.max(customer, ...spots) + ELBOWS;
  const needed = clamp(right - left, NARROWEST, 1000);
  const cover = Math.max(stage.width / ROOM.width, stage.height / ROOM.height);
  const zoom = Math.min(cover, Math.max(stage.width / needed, stage.width / ROOM.width));

  const clearWidth = (stage.width - covered.left - covered.right) / zoom;
  const clearHeight = (stage.height - covered.top - covered.bottom) / zoom;
  const focusX = right - left <= clearWidth + 1 ? (left + right) / 2 : customer;
  const focusY = ACTION.top + Math.min(ACTION.height, clearHeight) / 2;
  const x = focusX - (covered.left - covered.right) / 2 / zoom;
  const y = focusY - (covered.top - covered.bottom) / 2 / zoom;

  const [halfWidth, halfHeight] = [stage.width / zoom / 2, stage.height / zoom / 2];
  const spare = halfHeight * 2 - ROOM.height;
  return {
    zoom,
    x: clamp(x, halfWidth, ROOM.width - halfWidth),
    y:
      spare > 0
        ? ROOM.height / 2 - spare / 6
        : clamp(
            y,
            halfHeight - covered.top / zoom,
            ROOM.height - halfHeight + covered.bottom / zoom,
          ),
  };
}

/** How much closer the camera comes, and the share of the distance to the customer that it moves. */
const CLOSER = { zoom: 0.06, turn: 0.3 };

/** The frame a step closer to `x`; `closeness` from 0 to 1. */
export function closer(frame: Frame, x: number, closeness: number): Frame {
  return {
    zoom: frame.zoom * (1 + CLOSER.zoom * closeness),
    x: frame.x + (x - frame.x) * CLOSER.turn * closeness * CLOSER.zoom * 3,
    y: frame.y,
  };
}
