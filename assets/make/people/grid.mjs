// A drawing as cells: which points of the box are inked. Regions, distances and outlines that the
// paths themselves do not name are read off this grid.

import { polygon, subpaths } from './path.mjs';

/** Cells for one unit of the drawing. */
export const FINE = 2;

/**
 * @typedef {{ x: number, y: number, columns: number, rows: number, cells: Uint8Array }} Grid
 * @typedef {import('./path.mjs').Step} Step
 * @typedef {import('./path.mjs').Point} Point
 */

/** @param {{ x: number, y: number, width: number, height: number }} box @returns {Grid} */
export function emptyGrid({ x, y, width, height }) {
  const [columns, rows] = [width * FINE, height * FINE];
  return { x, y, columns, rows, cells: new Uint8Array(columns * rows) };
}

/** @param {Grid} grid @returns {Grid} */
export const blank = (grid) => ({ ...grid, cells: new Uint8Array(grid.cells.length) });

/** @param {Grid} grid @param {(index: number) => boolean} isSet @returns {Grid} */
export function cellsWhere(grid, isSet) {
  const made = blank(grid);
  for (let i = 0; i < made.cells.length; i++) made.cells[i] = isSet(i) ? 1 : 0;
  return made;
}

/** @param {Grid} grid @param {Point} point */
export function cellAt(grid, [x, y]) {
  return Math.round((y - grid.y) * FINE) * grid.columns + Math.round((x - grid.x) * FINE);
}

/**
 * Fills closed outlines by the even-odd rule, so that an outline inside another is a hole.
 * @param {Grid} grid @param {readonly Step[]} steps
 */
export function fill(grid, steps) {
  const outlines = subpaths(steps).map((outline) => polygon(outline));
  for (let row = 0; row < grid.rows; row++) {
    const y = grid.y + (row + 0.5) / FINE;
    const crossings = outlines.flatMap((points) => crossingsAt(points, y)).sort((a, b) => a - b);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const from = Math.ceil(((crossings[i] ?? 0) - grid.x) * FINE - 0.5);
      const to = Math.floor(((crossings[i + 1] ?? 0) - grid.x) * FINE - 0.5);
      grid.cells.fill(1, row * grid.columns + Math.max(0, from), row * grid.columns + to + 1);
    }
  }
}

/** @param {readonly Point[]} points @param {number} y @returns {number[]} */
function crossingsAt(points, y) {
  return points.flatMap(([x1, y1], i) => {
    const [x2, y2] = points[(i + 1) % points.length] ?? [0, 0];
    return y1 > y === y2 > y ? [] : [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)];
  });
}

/**
 * Draws along a line with a round pen.
 * @param {Grid} grid @param {readonly Step[]} steps @param {number} width
 */
export function stroke(grid, steps, width) {
  const reach = (width * FINE) / 2;
  for (const line of subpaths(steps)) {
    const points = polygon(line, 40);
    for (const [i, [x1, y1]] of points.entries()) {
      const [x2, y2] = points[i + 1] ?? [x1, y1];
      const dots = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) * FINE));
      for (let k = 0; k <= dots; k++)
        dot(grid, x1 + ((x2 - x1) * k) / dots, y1 + ((y2 - y1) * k) / dots, reach);
    }
  }
}

/** @param {Grid} grid @param {number} x @param {number} y @param {number} reach */
function dot(grid, x, y, reach) {
  const [column, row] = [(x - grid.x) * FINE, (y - grid.y) * FINE];
  for (let r = Math.floor(row - reach); r <= row + reach; r++)
    for (let c = Math.floor(column - reach); c <= column + reach; c++)
      if (Math.hypot(c - column, r - row) <= reach) grid.cells[r * grid.columns + c] = 1;
}
