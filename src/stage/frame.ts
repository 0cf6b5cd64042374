// Which part of a room a stage of any shape shows. Pure: numbers in, numbers out.

import type { ShotSize } from './tableau.ts';

/** Rooms are drawn in these units. */
export const ROOM = { width: 1600, height: 900 } as const;

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

/** A part of the room, in its units. */
export type Area = Insets;

/** Width of room that a narrow stage shows, and zoom over the least that fills a wide one. */
const SHOTS: Readonly<Record<ShotSize, { readonly width: number; readonly zoom: number }>> = {
  wide: { width: 1160, zoom: 1 },
  medium: { width: 660, zoom: 1.05 },
  close: { width: 440, zoom: 1.65 },
};

/** Signs hang from here down. */
const SIGNS_TOP = 40;
/** The share of what is left over that shows the sky, where buttons lie. */
const SKY = 0.65;
/** The share of the free height or width that heads or faces may fill. */
const FILL = 0.92;
/** Room units between a face and an edge. */
export const MARGIN = 14;

/** Those who are seen: their faces have to be clear, and no hair is cut by the upper edge. */
export type Seen = { readonly faces: Area; readonly heads: Area };

const clamp = (value: number, low: number, high: number): number =>
  low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value));

/**
 * The zoom of a shot. The room always fills the stage's width; on a stage so tall that it would show
 * too little of the room, the room's own sky and ground fill the rest.
 */
export function zoomFor(
  shot: ShotSize,
  stage: StageSize,
  covered: Insets = UNCOVERED,
  seen: Seen | null = null,
): number {
  const least = stage.width / ROOM.width;
  const filling = Math.max(least, stage.height / ROOM.height);
  const { width, zoom } = SHOTS[shot];
  const wanted = Math.min(filling * zoom, stage.width / width);
  const free = stage.height - covered.bottom;
  const beside = stage.width - covered.left - covered.right;
  const most = seen
    ? FILL *
      Math.min(
        free / heightOf(seen.heads),
        (free - covered.top) / heightOf(seen.faces),
        beside / widthOf(seen.heads),
      )
    : wanted;
  return Math.max(least, Math.min(wanted, most));
}

const heightOf = ({ top, bottom }: Area): number => bottom - top;
const widthOf = ({ left, right }: Area): number => right - left;

/**
 * What is shown at this zoom, `focusX` in the middle between what covers the sides of the stage; a wide
 * shot shows the place for itself. `seen` null: nobody is there.
 */
export function frameFor(
  shot: ShotSize,
  stage: StageSize,
  covered: Insets,
  zoom: number,
  seen: Seen | null,
  focusX: number,
): Frame {
  const [halfWidth, halfHeight] = [stage.width / zoom / 2, stage.height / zoom / 2];
  const aside = shot === 'wide' ? 0 : (covered.left - covered.right) / 2 / zoom;
  const spare = halfHeight * 2 - ROOM.height;
  const signs = shot === 'wide' ? 0 : SIGNS_TOP;
  const usual = spare > 0 ? -spare * SKY : signs;
  const free = (stage.height - covered.bottom) / zoom;
  return {
    zoom,
    x: clamp(focusX - aside, halfWidth, ROOM.width - halfWidth),
    y: halfHeight + (seen ? topFor(shot, seen, usual, free, covered.top / zoom) : usual),
  };
}

/**
 * The room's height at the upper edge of the stage. `free`: the height above what lies along the bottom;
 * `bar`: the height of what lies along the top.
 */
function topFor(
  shot: ShotSize,
  { faces, heads }: Seen,
  usual: number,
  free: number,
  bar: number,
): number {
  const wanted = shot === 'close' ? (heads.top + heads.bottom - free) / 2 : usual;
  const least = faces.bottom + MARGIN - free;
  const most = faces.top - MARGIN - bar;
  return clamp(Math.max(least, Math.min(wanted, heads.top)), least, most);
}

/** The part of the room that is shown and that nothing covers. */
export function clearArea({ zoom, x, y }: Frame, stage: StageSize, covered: Insets): Area {
  return {
    left: x - (stage.width / 2 - covered.left) / zoom,
    right: x + (stage.width / 2 - covered.right) / zoom,
    top: y - (stage.height / 2 - covered.top) / zoom,
    bottom: y + (stage.height / 2 - covered.bottom) / zoom,
  };
}

/** Of what is clear: the shares that a cutaway may take, and the width of it around itself. */
const CUTAWAY = { width: 0.34, height: 0.56, gap: 0.03, ratio: 4 / 3 };

export type Rectangle = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A card in the upper left corner of what is clear. */
export function cutawayBox(stage: StageSize, { top, right, bottom, left }: Insets): Rectangle {
  const clear = { width: stage.width - left - right, height: stage.height - top - bottom };
  const tallest = clear.height * CUTAWAY.height * CUTAWAY.ratio;
  const width = Math.max(0, Math.min(clear.width * CUTAWAY.width, tallest));
  const gap = clear.width * CUTAWAY.gap;
  return { x: left + gap, y: top + gap, width, height: width / CUTAWAY.ratio };
}

/** With the card as well: people stand beside it. */
export function besideCutaway(stage: StageSize, covered: Insets): Insets {
  const { x, width } = cutawayBox(stage, covered);
  return { ...covered, left: x + width + (x - covered.left) / 2 };
}
