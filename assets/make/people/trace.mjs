// From cells back to outlines: the line at which a field of numbers crosses a level, simplified and
// drawn as smooth curves.

import { FINE } from './grid.mjs';

/**
 * @typedef {import('./grid.mjs').Grid} Grid
 * @typedef {import('./path.mjs').Point} Point
 */

/** Units by which a simplified outline may stray. */
const TOLERANCE = 0.5;

/** Cell sides that an outline crosses, by which of the four corners are inside (marching squares):
 * 0 top, 1 right, 2 bottom, 3 left; inside stays on the left hand.
 * @type {readonly (readonly (readonly [number, number])[])[]} */
const CROSSINGS = [
  [],
  [[3, 0]],
  [[0, 1]],
  [[3, 1]],
  [[1, 2]],
  [
    [3, 0],
    [1, 2],
  ],
  [[0, 2]],
  [[3, 2]],
  [[2, 3]],
  [[2, 0]],
  [
    [0, 1],
    [2, 3],
  ],
  [[2, 1]],
  [[1, 3]],
  [[1, 0]],
  [[0, 3]],
  [],
];

/**
 * Closed outlines around the cells where `field` is above `level`, in units of the drawing.
 * @param {Grid} grid @param {ArrayLike<number>} field @param {number} level @returns {Point[][]}
 */
export function outlines(grid, field, level) {
  const { columns, rows } = grid;
  /** @type {Map<number, { to: number, at: Point }>} */
  const next = new Map();
  const at = (/** @type {number} */ c, /** @type {number} */ r) =>
    (field[r * columns + c] ?? 0) - level;
  for (let r = 0; r + 1 < rows; r++) {
    for (let c = 0; c + 1 < columns; c++) {
      const corners = [at(c, r), at(c + 1, r), at(c + 1, r + 1), at(c, r + 1)];
      const kind = corners.reduce((sum, value, i) => sum + (value > 0 ? 1 << i : 0), 0);
      for (const [from, to] of CROSSINGS[kind] ?? [])
        next.set(sideKey(c, r, from, columns), {
          to: sideKey(c, r, to, columns),
          at: sidePoint(grid, c, r, from, corners),
        });
    }
  }
  return chains(next);
}

/** Sides are shared by neighbours: twice the corner, plus one for an upright side.
 * @param {number} c @param {number} r @param {number} side @param {number} columns */
function sideKey(c, r, side, columns) {
  if (side === 0) return 2 * (r * columns + c);
  if (side === 2) return 2 * ((r + 1) * columns + c);
  return 2 * (r * columns + c + (side === 1 ? 1 : 0)) + 1;
}

/** @param {Grid} grid @param {number} c @param {number} r @param {number} side
 * @param {number[]} corners @returns {Point} */
function sidePoint(grid, c, r, side, corners) {
  const ends = /** @type {const} */ ([
    [0, 1],
    [1, 2],
    [3, 2],
    [0, 3],
  ])[side] ?? [0, 1];
  const [a, b] = [corners[ends[0]] ?? 0, corners[ends[1]] ?? 0];
  const t = a / (a - b);
  const [dx, dy] = side % 2 ? [side === 1 ? 1 : 0, t] : [t, side === 2 ? 1 : 0];
  return [grid.x + (c + dx + 0.5) / FINE, grid.y + (r + dy + 0.5) / FINE];
}

/** @param {Map<number, { to: number, at: Point }>} next @returns {Point[][]} */
function chains(next) {
  const all = [];
  for (const start of next.keys()) {
    const points = [];
    for (let link = next.get(start), key = start; link; link = next.get(key)) {
      points.push(link.at);
      next.delete(key);
      key = link.to;
    }
    if (points.length > 2) all.push(points);
  }
  return all;
}

/** Ramer, Douglas and Peucker's. @param {Point[]} points @returns {Point[]} */
function simplified(points) {
  const [first = [0, 0], last = [0, 0]] = [points[0], points.at(-1)];
  const [dx, dy] = [last[0] - first[0], last[1] - first[1]];
  const length = Math.hypot(dx, dy);
  let [far, index] = [0, 0];
  for (const [i, [x, y]] of points.entries()) {
    const off = length
      ? Math.abs(dy * (x - first[0]) - dx * (y - first[1])) / length
      : Math.hypot(x - first[0], y - first[1]);
    if (off > far) [far, index] = [off, i];
  }
  if (far <= TOLERANCE) return [first, last];
  return [
    ...simplified(points.slice(0, index + 1)).slice(0, -1),
    ...simplified(points.slice(index)),
  ];
}

/** @param {Point[]} points */
export const area = (points) =>
  Math.abs(
    points.reduce((sum, [x, y], i) => {
      const [x2, y2] = points[(i + 1) % points.length] ?? [0, 0];
      return sum + x * y2 - x2 * y;
    }, 0) / 2,
  );

/** Outlines are written in whole steps of this part of a unit. */
export const GRAIN = 0.5;

/** A closed smooth path through the middles of its sides, in grains. @param {Point[]} outline */
function smooth(outline) {
  const middle = Math.floor(outline.length / 2);
  const points = [
    ...simplified(outline.slice(0, middle + 1)).slice(0, -1),
    ...simplified([...outline.slice(middle), outline[0] ?? [0, 0]]).slice(0, -1),
  ].map(([x, y]) => [Math.round(x / GRAIN), Math.round(y / GRAIN)]);
  const ends = points.map(([x = 0, y = 0], i) => {
    const [x2 = 0, y2 = 0] = points[(i + 1) % points.length] ?? [];
    return [Math.round((x + x2) / 2), Math.round((y + y2) / 2)];
  });
  const curves = points.map(([x = 0, y = 0], i) => {
    const [x0 = 0, y0 = 0] = ends.at(i - 1) ?? [];
    const [x2 = 0, y2 = 0] = ends[i] ?? [];
    return `${x - x0} ${y - y0} ${x2 - x0} ${y2 - y0}`;
  });
  return `M${(ends.at(-1) ?? []).join(' ')}q${curves.join(' ')}z`.replaceAll(' -', '-');
}

/**
 * Path data around everything above `level`, without specks smaller than `least` square units, and
 * the points it goes around.
 * @param {Grid} grid @param {ArrayLike<number>} field @param {number} level @param {number} least
 */
export function traced(grid, field, level, least = 60) {
  const points = outlines(grid, field, level).filter((outline) => area(outline) >= least);
  return { d: points.map(smooth).join(''), points: points.flat() };
}
