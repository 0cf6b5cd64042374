// Few cubic Bézier curves through many points: Schneider's algorithm (Graphics Gems, 1990).

import { dot, minus, plus, unit } from './vector.mjs';

/** @typedef {import('./outline.mjs').Point} Point */

/** Rounds of moving the points along a curve that almost fits. */
const ROUNDS = 4;
/** The direction at a point is taken over this many points. */
const REACH = 2;

/** @typedef {readonly [Point, Point, Point, Point]} Cubic */

/** @param {number} t */
const weights = (t) => {
  const s = 1 - t;
  return /** @type {const} */ ([s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t]);
};

/** @param {Cubic} cubic @param {number} t @returns {Point} */
function at(cubic, t) {
  const w = weights(t);
  return cubic.reduce(
    (sum, point, i) => plus(sum, point, w[i] ?? 0),
    /** @type {Point} */ ([0, 0]),
  );
}

/** How far along the way each point stands, 0 to 1. @param {readonly Point[]} points */
function along(points) {
  let sum = 0;
  const lengths = points.map((point, i) => {
    sum += Math.hypot(...minus(point, points[i - 1] ?? point));
    return sum;
  });
  return lengths.map((length) => length / (sum || 1));
}

/** The curve of least squares with these ends and directions.
 * @param {readonly Point[]} points @param {readonly number[]} ts @param {Point} out @param {Point} into
 * @returns {Cubic} */
function leastSquares(points, ts, out, into) {
  const first = /** @type {Point} */ (points[0]);
  const last = /** @type {Point} */ (points.at(-1));
  let [c00, c01, c11, x0, x1] = [0, 0, 0, 0, 0];
  for (const [i, t] of ts.entries()) {
    const [w0, w1, w2, w3] = weights(t);
    const [a, b] = [plus([0, 0], out, w1), plus([0, 0], into, w2)];
    const fixed = plus(plus([0, 0], first, w0 + w1), last, w2 + w3);
    const rest = minus(/** @type {Point} */ (points[i]), fixed);
    c00 += dot(a, a);
    c01 += dot(a, b);
    c11 += dot(b, b);
    x0 += dot(a, rest);
    x1 += dot(b, rest);
  }
  const span = Math.hypot(...minus(last, first));
  const whole = c00 * c11 - c01 * c01;
  const [left, right] = [(x0 * c11 - x1 * c01) / whole, (c00 * x1 - c01 * x0) / whole];
  const isSound = Math.min(left, right) > span * 1e-3 && Math.max(left, right) < span * 4;
  return isSound
    ? [first, plus(first, out, left), plus(last, into, right), last]
    : [first, plus(first, out, span / 3), plus(last, into, span / 3), last];
}

/** One step of Newton's towards the nearest place on the curve.
 * @param {Cubic} cubic @param {Point} point @param {number} t */
function nearer(cubic, point, t) {
  const [p0, p1, p2, p3] = cubic;
  const s = 1 - t;
  const [d0, d1, d2] = [minus(p1, p0), minus(p2, p1), minus(p3, p2)];
  const speed = plus(plus(plus([0, 0], d0, 3 * s * s), d1, 6 * s * t), d2, 3 * t * t);
  const bend = plus(plus([0, 0], minus(d1, d0), 6 * s), minus(d2, d1), 6 * t);
  const off = minus(at(cubic, t), point);
  const slope = dot(speed, speed) + dot(off, bend);
  return slope === 0 ? t : Math.min(1, Math.max(0, t - dot(off, speed) / slope));
}

/** @param {Cubic} cubic @param {readonly Point[]} points @param {readonly number[]} ts */
function worst(cubic, points, ts) {
  let [far, index] = [0, Math.floor(points.length / 2)];
  for (const [i, t] of ts.entries()) {
    const off = Math.hypot(...minus(at(cubic, t), /** @type {Point} */ (points[i])));
    if (off > far) [far, index] = [off, i];
  }
  return { far, index: Math.min(points.length - 2, Math.max(1, index)) };
}

/** @param {readonly Point[]} points @param {Point} out @param {Point} into @param {number} tolerance
 * @returns {Cubic[]} */
export function fitted(points, out, into, tolerance) {
  let ts = along(points);
  let cubic = leastSquares(points, ts, out, into);
  let { far, index } = worst(cubic, points, ts);
  for (let round = 0; round < ROUNDS && far > tolerance && far < tolerance * 6; round++) {
    ts = ts.map((t, i) => nearer(cubic, /** @type {Point} */ (points[i]), t));
    cubic = leastSquares(points, ts, out, into);
    ({ far, index } = worst(cubic, points, ts));
  }
  if (far <= tolerance || points.length < 4) return [cubic];
  const through = direction(points, index, true);
  return [
    ...fitted(points.slice(0, index + 1), out, plus([0, 0], through, -1), tolerance),
    ...fitted(points.slice(index), through, into, tolerance),
  ];
}

/** Which way the line goes at one point: through it, or away from an end.
 * @param {readonly Point[]} points @param {number} index @param {boolean} isThrough @returns {Point} */
export function direction(points, index, isThrough) {
  const isEnd = index === points.length - 1;
  const before = points[Math.max(0, index - (isThrough || isEnd ? REACH : 0))];
  const after = points[Math.min(points.length - 1, index + (isThrough || !isEnd ? REACH : 0))];
  const way = unit(minus(/** @type {Point} */ (after), /** @type {Point} */ (before)));
  return isEnd && !isThrough ? [-way[0], -way[1]] : way;
}
