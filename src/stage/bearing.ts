// Where and how a person stands, as numbers, so that every step between two bearings is a bearing.

import type { Hair, Look } from '../core/story/cast.ts';
import { type Area, ROOM } from './frame.ts';
import { ease, easeOut, mix, mixAll } from './motion.ts';
import type { SpotPoint } from './room.ts';
import type { Stance } from './stance.ts';

/** Where a bust stands and where its head turns, in the units of the drawing. */
export const BASE = { x: 440, y: 1150 };
export const NECK = { x: 445, y: 500 };

/** The box of all faces. */
export const FACE: Area = { left: 425, top: 205, right: 660, bottom: 475 };

/** The box of a head, as high as its hair; thin ends of hair may hide behind the next head. */
export const headOf = ({ hair }: Pick<Look, 'hair'>): Area => ({
  left: 235,
  top: TALL_HAIR[hair] ?? 0,
  right: 670,
  bottom: 520,
});

const TALL_HAIR: Readonly<Partial<Record<Hair, number>>> = {
  bun: -31,
  bun_curly: -94,
  bun_fancy: -63,
  buns: -25,
  long_afro: -117,
  long_curly: -39,
  shaved_sides: -12,
};

/** A full step towards the counterpart, in room units at scale 1 and as growth. */
const STEP = { x: 90, growth: 0.07 };

/** 1 faces right as drawn, −1 left. */
export type Facing = 1 | -1;

export type Bearing = {
  /** Where the base stands, in room units. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Between 1 and −1 the figure turns like a paper doll. */
  readonly facing: number;
  readonly lean: number;
  readonly bow: number;
  readonly headFacing: number;
  /** 0: out of the picture. */
  readonly alpha: number;
};

/** `toward`: the side of whom they look at; they may turn away from it. */
export function bearingOf(stance: Stance, at: SpotPoint, toward: Facing, alpha = 1): Bearing {
  const scale = at.scale * (1 + stance.step * STEP.growth);
  return {
    x: at.x + toward * stance.step * STEP.x * at.scale,
    y: at.y + stance.sink * scale,
    scale,
    facing: stance.isTurned ? -toward : toward,
    lean: stance.lean * toward,
    bow: stance.bow,
    headFacing: stance.looksAside ? -1 : 1,
    alpha,
  };
}

/** Turned by degrees about the origin. */
function turned(x: number, y: number, degrees: number): readonly [x: number, y: number] {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return [x * cos - y * sin, x * sin + y * cos];
}

/** Where a part of the head is in the room, all turns and leans included. */
export function headArea(part: Area, at: Bearing): Area {
  const corners = [part.left, part.right].flatMap((x) =>
    [part.top, part.bottom].map((y) => {
      const [hx, hy] = turned((x - NECK.x) * at.headFacing, y - NECK.y, at.bow);
      const [bx, by] = [hx + NECK.x - BASE.x, hy + NECK.y - BASE.y];
      return turned(bx * at.scale * at.facing, by * at.scale, at.lean);
    }),
  );
  const [xs, ys] = [corners.map(([x]) => at.x + x), corners.map(([, y]) => at.y + y)];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

/** Outside the picture, on the nearer side. `isComing`: they look into the picture. */
export function offstage(bearing: Bearing, isComing: boolean): Bearing {
  const side = bearing.x > ROOM.width / 2 ? 1 : -1;
  const x = side > 0 ? ROOM.width + 420 : -420;
  return { ...bearing, x, lean: 0, bow: 0, facing: isComing ? -side : side, headFacing: 1 };
}

export type Glide = {
  readonly from: Bearing;
  readonly to: Bearing;
  readonly start: number;
  readonly length: number;
  /** `walk`: the figure bobs; `roll`: it comes and goes in a chair. */
  readonly pace: 'shift' | 'walk' | 'roll';
};

/** `turn`: the figure turns within the first sixth of the walk. */
const STEPS = { height: 9, count: 4, turn: 6 };

export function bearingAt({ from, to, start, length, pace }: Glide, now: number): Bearing {
  const t = length === 0 ? 1 : (now - start) / length;
  if (t >= 1) return to;
  const on = mixAll(from, to, pace === 'shift' ? easeOut(t) : ease(t));
  if (pace === 'shift') return on;
  const facing = mix(from.facing, to.facing, Math.min(1, t * STEPS.turn));
  const height = pace === 'walk' ? STEPS.height : 0;
  return { ...on, facing, y: on.y - height * Math.abs(Math.sin(Math.PI * STEPS.count * t)) };
}
