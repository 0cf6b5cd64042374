// Where the ways of the map run: down a column from station to station, on a lane that is free of
// others; and from column to column through the gap between them. Lengths are in pixels.

import type { BranchMap } from '../../core/debrief/branch-map.ts';
import type { WayView } from './map-view.ts';

/** Where a place's station stands in the drawing. */
export type Station = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly lane: number;
  readonly column: number;
};

export type Column = { readonly left: number; readonly right: number; readonly bottom: number };

export type MeasuredMap = {
  readonly stations: readonly Station[];
  readonly columns: readonly Column[];
  /** From one lane to the next. */
  readonly laneWidth: number;
};

/** Lane 0 is the line itself, 1 a siding. The own way is the line; off it, what a way passes by is a siding, and so is every ending. */
export function lanesOf({ nodes, edges }: BranchMap): ReadonlyMap<string, 0 | 1> {
  const decisions = nodes.filter(({ ending }) => ending === null).map(({ id }) => id);
  const isPassed = (at: number) =>
    edges.some(({ from, to }) => decisions.indexOf(from) < at && decisions.indexOf(to) > at);
  return new Map(
    nodes.map(({ id, ending, step }) => {
      const isSiding = ending !== null || (step === null && isPassed(decisions.indexOf(id)));
      return [id, isSiding ? 1 : 0];
    }),
  );
}

type Point = { readonly x: number; readonly y: number };

/** Corners of each way, from station to station. */
export function routes(
  ways: readonly Pick<WayView, 'from' | 'to'>[],
  measured: MeasuredMap,
): readonly (readonly Point[])[] {
  const byId = new Map(measured.stations.map((one) => [one.id, one]));
  return ways.map(({ from, to }) => {
    const [start, end] = [byId.get(from), byId.get(to)];
    if (!start || !end) return [];
    return start.column === end.column
      ? downTo(start, end, measured)
      : across(start, end, ways, measured);
  });
}

/** Along the first lane on which no station is in the way. */
function downTo(
  start: Station,
  end: Station,
  { stations, laneWidth }: MeasuredMap,
): readonly Point[] {
  const between = stations.filter(
    ({ column, y }) => column === start.column && y > start.y && y < end.y,
  );
  const isFree = (lane: number) => between.every((one) => one.lane !== lane);
  const lane = [end.lane, start.lane, 0, 1].find(isFree) ?? 2;
  const x = start.x + (lane - start.lane) * laneWidth;
  const [isLeaving, isArriving] = [x !== start.x, x !== end.x];
  const bend = Math.min(1.6 * laneWidth, (end.y - start.y) / (isLeaving && isArriving ? 2 : 1));
  return [
    start,
    { x, y: start.y + (isLeaving ? bend : 0) },
    { x, y: end.y - (isArriving ? bend : 0) },
    end,
  ];
}

/** Out to the right, through the gap, and into the other from the left; past columns below them. */
function across(
  start: Station,
  end: Station,
  ways: readonly Pick<WayView, 'from' | 'to'>[],
  { stations, columns, laneWidth }: MeasuredMap,
): readonly Point[] {
  const columnOf = (id: string) => stations.find((one) => one.id === id)?.column;
  // Ways from different stations keep apart in the gap.
  const leaving = stations.filter(
    ({ id, column }) =>
      column === start.column &&
      ways.some(({ from, to }) => from === id && columnOf(to) !== column),
  );
  const right = columns[start.column]?.right ?? start.x;
  const gap = (columns[start.column + 1]?.left ?? right) - right;
  const out = right + (gap * (leaving.indexOf(start) + 1)) / (leaving.length + 1);
  const points = [
    { x: start.x, y: start.y },
    { x: out, y: start.y },
  ];
  if (end.column > start.column + 1) {
    const below = Math.max(...columns.map(({ bottom }) => bottom)) + laneWidth / 2;
    const into = (columns[end.column]?.left ?? end.x) - gap / 2;
    points.push({ x: out, y: below }, { x: into, y: below }, { x: into, y: end.y });
  } else points.push({ x: out, y: end.y });
  return [...points, { x: end.x, y: end.y }];
}

/** Corners of a path, rounded; a slope becomes a bend that leaves and arrives straight down. */
export function wayPath(points: readonly Point[], radius: number): string {
  return points
    .map((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (!before) return `M${round(point.x)} ${round(point.y)}`;
      const isSlope = before.x !== point.x && before.y !== point.y;
      if (isSlope) {
        const middle = round((before.y + point.y) / 2);
        return `C${round(before.x)} ${middle} ${round(point.x)} ${middle} ${round(point.x)} ${round(point.y)}`;
      }
      const isCorner = after && (before.x === point.x ? after.y === point.y : after.x === point.x);
      if (!after || !isCorner) return `L${round(point.x)} ${round(point.y)}`;
      const [into, on] = [towards(point, before, radius), towards(point, after, radius)];
      return `L${round(into.x)} ${round(into.y)}Q${round(point.x)} ${round(point.y)} ${round(on.x)} ${round(on.y)}`;
    })
    .join('');
}

function towards(from: Point, to: Point, length: number): Point {
  const whole = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const part = Math.min(length, whole / 2) / whole;
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

const round = (value: number): number => Math.round(10 * value) / 10;
