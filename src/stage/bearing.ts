// Where and how a person stands, as numbers, so that every step between two bearings is a bearing.

import { ROOM } from './frame.ts';
import { ease, easeOut, mix, mixAll } from './motion.ts';
import type { StandingFigure } from './picture.ts';
import type { SpotPoint } from './room.ts';

/** Where a bust stands and where its head turns, in the units of the drawing. */
export const BASE = { x: 440, y: 1150 };
export const NECK = { x: 445, y: 500 };

/** A full step towards the counterpart, in room units at scale 1 and as growth. */
const STEP = { x: 90, growth: 0.07 };
const ELBOW_ROOM = 32;

export type Bearing = {
  /** Where the base stands, in room units. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** 1 faces right as drawn, −1 left; between them the figure turns like a paper doll. */
  readonly facing: number;
  readonly lean: number;
  readonly bow: number;
  readonly headFacing: number;
};

/** People face the middle of the room until they turn away. */
const towards = (spot: SpotPoint): 1 | -1 => (spot.x > ROOM.width / 2 ? -1 : 1);

export function bearingOf({ stance, isAccompanied }: StandingFigure, spot: SpotPoint): Bearing {
  const toward = towards(spot);
  const apart = isAccompanied ? ELBOW_ROOM : 0;
  const scale = spot.scale * (1 + stance.step * STEP.growth);
  return {
    x: spot.x + toward * (stance.step * STEP.x * spot.scale - apart),
    y: spot.y + stance.sink * scale,
    scale,
    facing: stance.isTurned ? -toward : toward,
    lean: stance.lean * toward,
    bow: stance.bow,
    headFacing: stance.looksAside ? -1 : 1,
  };
}

/** Outside the picture, on the side that the spot is nearer to. `isComing`: they look into the picture. */
export function offstage(bearing: Bearing, spot: SpotPoint, isComing: boolean): Bearing {
  const side = -towards(spot);
  const x = side > 0 ? ROOM.width + 420 : -420;
  return { ...bearing, x, lean: 0, bow: 0, facing: isComing ? -side : side, headFacing: 1 };
}

export type Glide = {
  readonly from: Bearing;
  readonly to: Bearing;
  readonly start: number;
  readonly length: number;
  /** Walking: the figure bobs. */
  readonly isWalk: boolean;
};

/** `turn`: the figure turns within the first sixth of the walk. */
const PACE = { height: 9, steps: 4, turn: 6 };

export function bearingAt({ from, to, start, length, isWalk }: Glide, now: number): Bearing {
  const t = length === 0 ? 1 : (now - start) / length;
  if (t >= 1) return to;
  const on = mixAll(from, to, isWalk ? ease(t) : easeOut(t));
  if (!isWalk) return on;
  const facing = mix(from.facing, to.facing, Math.min(1, t * PACE.turn));
  return { ...on, facing, y: on.y - PACE.height * Math.abs(Math.sin(Math.PI * PACE.steps * t)) };
}
