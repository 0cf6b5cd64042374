// Rings of close points as path data of few curves, in whole numbers.

import { direction, fitted } from './fit.mjs';
import { dot, minus, plus, unit } from './vector.mjs';

/** @typedef {import('./outline.mjs').Point} Point */

/** A turn of more than this within REACH points is a corner: cosine, and points. */
const CORNER = Math.cos((50 * Math.PI) / 180);
const REACH = 3;

/** The ring as open lines between its corners; a ring without any is cut once.
 * @param {readonly Point[]} ring @returns {Point[][]} */
function sides(ring) {
  const near = (/** @type {number} */ i) =>
    /** @type {Point} */ (ring[(i + ring.length * 2) % ring.length]);
  const turns = ring.map((point, i) =>
    dot(unit(minus(point, near(i - REACH))), unit(minus(near(i + REACH), point))),
  );
  const isSharpest = (/** @type {number} */ i) =>
    Array.from(
      { length: 2 * REACH + 1 },
      (_, j) => (i + j - REACH + ring.length) % ring.length,
    ).every((j) => Number(turns[i]) < Number(turns[j]) || (turns[i] === turns[j] && i <= j));
  const corners = turns.flatMap((turn, i) => (turn < CORNER && isSharpest(i) ? [i] : []));
  if (corners.length === 0) return [[...ring, near(0)]];
  return corners.map((from, i) => {
    const to = corners[i + 1] ?? /** @type {number} */ (corners[0]) + ring.length;
    return Array.from({ length: to - from + 1 }, (_, j) => near(from + j));
  });
}

/** @param {readonly Point[]} line @param {boolean} isRing @param {number} tolerance */
function curves(line, isRing, tolerance) {
  if (!isRing)
    return fitted(
      line,
      direction(line, 0, false),
      direction(line, line.length - 1, false),
      tolerance,
    );
  const [, next = [0, 0]] = line;
  const through = unit(minus(next, line.at(-2) ?? next));
  return fitted(line, through, plus([0, 0], through, -1), tolerance);
}

/** Path data through a ring of points that strays no more than `tolerance`, in whole grains.
 * @param {readonly Point[]} ring @param {number} tolerance @param {number} grain units */
export function drawn(ring, tolerance, grain) {
  const lines = sides(ring);
  const cubics = lines.flatMap((line) => curves(line, lines.length === 1, tolerance));
  const whole = (/** @type {Point} */ [x, y]) => [Math.round(x / grain), Math.round(y / grain)];
  let now = whole(/** @type {Point} */ (cubics[0]?.[0]));
  let d = `M${now.join(' ')}`;
  let command = 'M';
  for (const [from, out, into, to] of cubics) {
    const end = whole(to);
    const isStraight = [out, into].every((handle) => offLine(handle, from, to) < tolerance / 3);
    const ends = isStraight ? [end] : [whole(out), whole(into), end];
    const step = ends.flatMap((point) => point.map((n, i) => n - (now[i] ?? 0)));
    if (step.every((n) => n === 0)) continue;
    const letter = isStraight ? 'l' : 'c';
    d += (letter === command ? ' ' : letter) + step.join(' ');
    [command, now] = [letter, end];
  }
  return `${d}z`.replaceAll(' -', '-');
}

/** How far a handle stands from the straight line. @param {Point} handle @param {Point} from
 * @param {Point} to */
function offLine(handle, from, to) {
  const [along, off] = [unit(minus(to, from)), minus(handle, from)];
  return Math.abs(along[0] * off[1] - along[1] * off[0]);
}
