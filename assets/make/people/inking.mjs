// The ink of a part on the grid: the drawn lines, with everything its colours ask to leave out and
// to add, and then as fine as the lines of the rooms.

import { areasAt, shapesOn } from './areas.mjs';
import { closed, distances, grown, outside } from './distance.mjs';
import { blank, cellsWhere, fill, stroke } from './grid.mjs';
import { parsePath, subpaths } from './path.mjs';

/**
 * @typedef {import('./grid.mjs').Grid} Grid
 * @typedef {import('./path.mjs').Step} Step
 * @typedef {import('./path.mjs').Point} Point
 * @typedef {'skin' | 'cloth' | 'hair' | 'white' | 'dark' | 'ink'} Tone
 * @typedef {{
 *   readonly tone: Tone,
 *   readonly solid?: Tone,
 *   readonly drop?: readonly number[],
 *   readonly plain?: readonly Point[],
 *   readonly black?: readonly string[],
 *   readonly erase?: readonly string[],
 *   readonly bare?: readonly string[],
 *   readonly folds?: readonly string[],
 *   readonly lines?: readonly string[],
 *   readonly redraw?: readonly string[],
 *   readonly walls?: readonly string[],
 *   readonly closing?: number,
 *   readonly only?: { readonly within: string, readonly areas: readonly Point[] },
 *   readonly merge?: readonly Point[],
 *   readonly seeds?: Partial<Readonly<Record<Tone, readonly Point[]>>>,
 * }} Colours
 *   tone: of every area without a seed; solid: of black areas, but not of those with an ink seed;
 *   drop: outlines of the ink to leave out, by number; plain: points in the light stripes of a
 *   pattern that becomes one area; black and erase: shapes to ink and to clear, in this order;
 *   bare: shapes that also lose their silhouette; merge: areas that become black; closing: gaps in
 *   the ink up to twice this wide are filled; lines: strokes to add; redraw: strokes that take the
 *   place of the ink they run over; folds: lines within a black area; walls: unseen lines that end
 *   an area; only: nothing is drawn but these areas and their outline, as far as they lie within a
 *   shape.
 */

/** The width of an ink line, in units of the drawing. */
export const LINE = 12;
/** A stroke redrawn clears this much. */
const REDRAWN = 28;
/** Lines of this half width lose this much on either side: the rooms are drawn with a finer pen. */
const THINNING = /** @type {const} */ ([
  [5, 0.6],
  [6, 0.7],
  [7, 0.7],
  [8, 0.7],
  [9.5, 0.8],
  [11, 0.8],
]);

/** @param {Grid} grid @param {Step[]} steps @param {Grid} base @param {Colours} colours */
export function inked(grid, steps, base, colours) {
  const {
    drop = [],
    plain = [],
    black = [],
    erase = [],
    bare = [],
    lines = [],
    merge = [],
    redraw = [],
  } = colours;
  let ink = blank(grid);
  fill(
    ink,
    subpaths(steps)
      .filter((_, i) => !drop.includes(i))
      .flat(),
  );
  if (plain.length) {
    const light = closed(
      areasAt(grid, (i) => !ink.cells[i], plain),
      13,
    );
    ink = cellsWhere(grid, (i) => ink.cells[i] === 1 && !light.cells[i]);
  }
  if (colours.closing) ink = closed(ink, colours.closing);
  const more = shapesOn(grid, black);
  const less = shapesOn(grid, [...erase, ...bare]);
  if (merge.length) {
    const wall = walled(ink, colours);
    const joined = grown(
      areasAt(grid, (i) => base.cells[i] === 1 && !wall.cells[i], merge),
      2,
    );
    ink = cellsWhere(grid, (i) => (ink.cells[i] || joined.cells[i]) === 1);
  }
  ink = cellsWhere(grid, (i) => (ink.cells[i] || more.cells[i]) === 1 && !less.cells[i]);
  const worn = blank(grid);
  for (const line of redraw) stroke(worn, parsePath(line), REDRAWN);
  ink = cellsWhere(grid, (i) => ink.cells[i] === 1 && !worn.cells[i]);
  for (const line of [...lines, ...redraw]) stroke(ink, parsePath(line), LINE + 2);
  return ink;
}

/** @param {Grid} ink @param {Colours} colours @returns {Grid} */
export function walled(ink, { walls = [] }) {
  const wall = { ...ink, cells: ink.cells.slice() };
  for (const line of walls) stroke(wall, parsePath(line), 3);
  return wall;
}

/** @param {Grid} ink @returns {Float32Array} above zero inside the finer line */
export function thinned(ink) {
  const inside = distances(outside(ink));
  const loss = new Float32Array(inside.length);
  for (const [half, step] of THINNING) {
    const core = cellsWhere(ink, (i) => (inside[i] ?? 0) > half);
    const thick = grown(core, half + 0.5);
    for (let i = 0; i < loss.length; i++) if (thick.cells[i]) loss[i] = (loss[i] ?? 0) + step;
  }
  const away = distances(ink);
  return inside.map((d, i) => (d > 0 ? d - 0.25 : 0.25 - (away[i] ?? 0)) - (loss[i] ?? 0));
}
