// Areas on the grid: what the ink closes in, and what shapes cover.

import { blank, cellAt, cellsWhere, fill } from './grid.mjs';
import { parsePath } from './path.mjs';

/**
 * @typedef {import('./grid.mjs').Grid} Grid
 * @typedef {import('./path.mjs').Point} Point
 */

/** Numbers the areas of connected cells from 1; 0 is no area.
 * @param {Grid} grid @param {(index: number) => boolean} isIn @returns {Int32Array} */
export function labels(grid, isIn) {
  const label = new Int32Array(grid.cells.length);
  let count = 0;
  for (let start = 0; start < label.length; start++) {
    if (label[start] || !isIn(start)) continue;
    label[start] = ++count;
    for (const queue = [start]; queue.length; ) {
      const i = /** @type {number} */ (queue.pop());
      for (const j of [i - 1, i + 1, i - grid.columns, i + grid.columns])
        if (j >= 0 && j < label.length && !label[j] && isIn(j)) {
          label[j] = count;
          queue.push(j);
        }
    }
  }
  return label;
}

/** The areas in which the points stand. @param {Grid} grid @param {(i: number) => boolean} isIn
 * @param {readonly Point[]} points @returns {Grid} */
export function areasAt(grid, isIn, points) {
  const label = labels(grid, isIn);
  const wanted = new Set(
    points.map((point) => {
      const found = label[cellAt(grid, point)];
      if (!found) throw new Error(`No area at ${point}`);
      return found;
    }),
  );
  return cellsWhere(grid, (i) => wanted.has(label[i] ?? 0));
}

/** @param {Grid} grid @param {readonly string[]} shapes */
export function shapesOn(grid, shapes) {
  const made = blank(grid);
  for (const shape of shapes) fill(made, parsePath(shape));
  return made;
}
