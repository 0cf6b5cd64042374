// Distances on the grid, and what can be built from them: growing, shrinking, closing gaps.
// The transform is Felzenszwalb and Huttenlocher's, exact and linear in the number of cells.

import { cellsWhere, FINE } from './grid.mjs';

/** @typedef {import('./grid.mjs').Grid} Grid */

const FAR = 1e12;

/**
 * One row or column: the lower envelope of parabolas, in place.
 * @param {Float64Array} f @param {number} n
 * @param {{ d: Float64Array, v: Int32Array, z: Float64Array }} work
 */
function envelope(f, n, { d, v, z }) {
  const at = (/** @type {number} */ i) => /** @type {number} */ (f[i]) + i * i;
  let k = 0;
  v[0] = 0;
  z[0] = -Infinity;
  z[1] = Infinity;
  for (let q = 1; q < n; q++) {
    let p = /** @type {number} */ (v[k]);
    let s = (at(q) - at(p)) / (2 * (q - p));
    while (s <= /** @type {number} */ (z[k])) {
      p = /** @type {number} */ (v[--k]);
      s = (at(q) - at(p)) / (2 * (q - p));
    }
    v[++k] = q;
    z[k] = s;
    z[k + 1] = Infinity;
  }
  k = 0;
  for (let q = 0; q < n; q++) {
    while (/** @type {number} */ (z[k + 1]) < q) k++;
    const p = /** @type {number} */ (v[k]);
    d[q] = (q - p) * (q - p) + /** @type {number} */ (f[p]);
  }
  for (let q = 0; q < n; q++) f[q] = /** @type {number} */ (d[q]);
}

/** Units from each cell to the nearest set cell. @param {Grid} grid @returns {Float32Array} */
export function distances({ columns, rows, cells }) {
  const squared = Float64Array.from(cells, (cell) => (cell ? 0 : FAR));
  const size = Math.max(columns, rows);
  const line = new Float64Array(size);
  const work = {
    d: new Float64Array(size),
    v: new Int32Array(size),
    z: new Float64Array(size + 1),
  };
  for (let c = 0; c < columns; c++) {
    for (let r = 0; r < rows; r++) line[r] = squared[r * columns + c] ?? 0;
    envelope(line, rows, work);
    for (let r = 0; r < rows; r++) squared[r * columns + c] = line[r] ?? 0;
  }
  for (let r = 0; r < rows; r++) {
    envelope(squared.subarray(r * columns, (r + 1) * columns), columns, work);
  }
  return Float32Array.from(squared, (value) => Math.sqrt(value) / FINE);
}

/** @param {Grid} grid @returns {Grid} */
export const outside = (grid) => cellsWhere(grid, (i) => !grid.cells[i]);

/** @param {Grid} grid @param {number} by units @returns {Grid} */
export function grown(grid, by) {
  const away = distances(grid);
  return cellsWhere(grid, (i) => (away[i] ?? FAR) <= by);
}

/** @param {Grid} grid @param {number} by units @returns {Grid} */
export const shrunk = (grid, by) => outside(grown(outside(grid), by));

/** Gaps and holes narrower than twice `by` are filled. @param {Grid} grid @param {number} by */
export const closed = (grid, by) => shrunk(grown(grid, by), by);
