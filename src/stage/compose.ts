// A picture composed for a stage of some size: who is seen, where they stand and what part of the room
// is shown, so that whoever matters is clear of what covers the stage. Nobody is cut by an edge: whom
// there is no room for is not in the picture.

import { type Bearing, bearingOf, FACE, type Facing, headArea, headOf } from './bearing.ts';
import {
  besideCutaway,
  clearArea,
  type Frame,
  frameFor,
  type Insets,
  MARGIN,
  type Rectangle,
  type StageSize,
  zoomFor,
} from './frame.ts';
import { allOf, fitting, type Head, shifted, spread } from './heads.ts';
import { CALLER, type Inset, insetFor } from './inset.ts';
import type { Picture, StandingFigure } from './picture.ts';
import type { SpotPoint, Spots } from './room.ts';
import type { ShotSize } from './tableau.ts';

export type View = {
  readonly size: StageSize;
  readonly covered: Insets;
  readonly spots: Spots;
  /** Where the room's board has its figures. */
  readonly board: Rectangle | null;
};

export type Placed = StandingFigure & { readonly bearing: Bearing };

/** Who calls or writes, and where that is shown. */
export type PlacedCaller = { readonly placed: Placed; readonly inset: Inset };

export type Composition = Pick<Picture, 'place' | 'warmth' | 'board'> & {
  readonly people: readonly Placed[];
  readonly caller: PlacedCaller | null;
  /** The card over the picture. */
  readonly cutaway: Picture['shows'];
  readonly frame: Frame;
};

/** In a wide shot people stand farther back; else nearer, so that their hands are seen above the words. */
const DISTANCE: Readonly<Record<ShotSize, { readonly scale: number; readonly lift: number }>> = {
  wide: { scale: 0.8, lift: 0 },
  medium: { scale: 1, lift: 50 },
  close: { scale: 1, lift: 50 },
};

export function compose(picture: Picture, view: View): Composition {
  const { shows, board } = picture;
  const plain = arranged(picture, view);
  if (shows === null) return { ...plain, board, cutaway: null };
  if (shows.what === 'board') {
    const shot = withBoard(picture, plain, view);
    if (shot) return { ...shot, board, cutaway: null };
  }
  const beside = arranged(picture, { ...view, covered: besideCutaway(view.size, view.covered) });
  return isCallerClear(beside)
    ? { ...beside, board, cutaway: shows }
    : { ...plain, board, cutaway: null };
}

/** The shot in which the room's own board can be read: as it is, or else a wide one. */
function withBoard(picture: Picture, plain: Arranged, view: View): Arranged | null {
  if (isBoardSeen(plain, view)) return plain;
  if (picture.shot === 'close') return null;
  const wide = arranged({ ...picture, shot: 'wide' }, view);
  return isBoardSeen(wide, view) ? wide : null;
}

/** CSS pixels: a smaller face cannot be read. */
const SMALLEST_FACE = 38;

/** A card gives way to somebody who calls, where there is no room for both; words tell what it shows. */
function isCallerClear({ caller }: Arranged): boolean {
  if (!caller) return true;
  const { top, bottom } = headArea(FACE, caller.placed.bearing);
  return (bottom - top) * caller.inset.zoom >= SMALLEST_FACE;
}

type Arranged = Omit<Composition, 'board' | 'cutaway'>;

/** Who sits has their head lower than who stands; the chair stands a little farther from the counter. */
const SEATED = { scale: 0.9, lift: 35 };

/** Share of the clear width from which figures are read at a glance. */
const READABLE = 0.08;

/** Whether the room's own board can be read: whole, large, and behind nobody's head; it hangs above choices. */
function isBoardSeen({ frame, people }: Arranged, { size, covered, board }: View): boolean {
  if (board === null) return false;
  const clear = clearArea(frame, size, { ...covered, left: 0 });
  const [right, bottom] = [board.x + board.width, board.y + board.height];
  const isInside =
    board.x >= clear.left && board.y >= clear.top && right <= clear.right && bottom <= clear.bottom;
  const isFree = people.every(({ look, bearing }) => {
    const head = headArea(headOf(look), bearing);
    return head.left > right || head.right < board.x || head.top > bottom || bearing.alpha === 0;
  });
  return isInside && isFree && board.width >= (clear.right - clear.left) * READABLE;
}

function arranged(picture: Picture, view: View): Arranged {
  const { place, warmth, shot, standings } = picture;
  const { size, spots } = view;
  const caller = callerIn(picture, view);
  const covered = caller?.inset.covers ?? view.covered;
  const there = standings.map((standing) => ({
    standing,
    at: standingAt(spots[standing.spot], shot, standing.look.chair !== undefined),
    toward: towards(standing, standings, spots),
  }));
  const all = there.map(({ standing, at, toward }): Head => {
    const bearing = bearingOf(standing.stance, at, toward);
    const area = headArea(headOf(standing.look), bearing);
    return { id: standing.id, x: at.x, area, face: headArea(FACE, bearing) };
  });
  const first = all.find(({ id }) => id === picture.inShot[0]);
  const zoom = zoomFor(shot, size, covered, first && allOf([first]));
  const free = {
    width: (size.width - covered.left - covered.right) / zoom,
    height: (size.height - covered.top - covered.bottom) / zoom - 2 * MARGIN,
  };
  const seen = fitting(picture.inShot, all, free);
  const focus = shot === 'wide' ? 800 : mean(seen.map(({ x }) => x));
  const frame = frameFor(shot, size, covered, zoom, allOf(seen), focus);
  const clear = clearArea(frame, size, covered);
  const offset = shot === 'wide' ? 0 : (clear.left + clear.right) / 2 - focus;
  const shifts = spread(
    seen.map((head) => shifted(head, offset)),
    clear,
  );
  const people = there.map(({ standing, at, toward }): Placed => {
    const shift = shifts.get(standing.id);
    const x = at.x + offset + (shift ?? 0);
    const alpha = shift === undefined ? 0 : 1;
    return { ...standing, bearing: bearingOf(standing.stance, { ...at, x }, toward, alpha) };
  });
  return { place, warmth, people, caller, frame };
}

/** They look at you, who are on the left of them. */
function callerIn({ remote }: Picture, { size, covered }: View): PlacedCaller | null {
  if (!remote) return null;
  const { channel, standing } = remote;
  const bearing = bearingOf(standing.stance, CALLER, -1);
  return { placed: { ...standing, bearing }, inset: insetFor(channel, size, covered) };
}

function standingAt({ x, y, scale }: SpotPoint, shot: ShotSize, isSeated: boolean): SpotPoint {
  const distance = DISTANCE[shot];
  const chair = isSeated ? SEATED : { scale: 1, lift: distance.lift };
  return {
    x,
    y: y - chair.lift,
    scale: scale * distance.scale * chair.scale,
  };
}

/** You are on the left, where your choices stand. */
function towards(
  { spot, looksTo }: StandingFigure,
  standings: readonly StandingFigure[],
  spots: Spots,
): Facing {
  const other = standings.find(({ id }) => id === looksTo);
  return other && spots[other.spot].x > spots[spot].x ? 1 : -1;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
