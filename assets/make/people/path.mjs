// Path data as numbers: the parts use absolute M, L, C, Q and Z only.

/**
 * @typedef {readonly [number, number]} Point
 * @typedef {{ readonly command: string, readonly at: readonly number[] }} Step
 * @typedef {{ x: number, y: number, width: number, height: number }} Box
 */

/** @type {Readonly<Record<string, number>>} */
const COORDINATES = { M: 2, L: 2, C: 6, Q: 4, Z: 0 };

/** Absolute steps, moved by (dx, dy). @param {string} d @returns {Step[]} */
export function parsePath(d, dx = 0, dy = 0) {
  if (/[^MLCQZe\d\s.,-]/.test(d)) throw new Error(`A path may use M, L, C, Q and Z only: ${d}`);
  return [...d.matchAll(/([MLCQZ])([^MLCQZ]*)/g)].flatMap(([, command = '', text = '']) => {
    const numbers = (text.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    const size = COORDINATES[command] ?? 0;
    if (size === 0) return [{ command, at: [] }];
    return Array.from({ length: numbers.length / size }, (_, i) => ({
      command: command === 'M' && i > 0 ? 'L' : command,
      at: numbers.slice(i * size, (i + 1) * size).map((n, j) => n + (j % 2 ? dy : dx)),
    }));
  });
}

const short = (/** @type {number} */ n) => String(Math.round(n * 10) / 10);

/** Path data with tenths of a unit: finer than any screen shows. @param {readonly Step[]} steps */
export const makePath = (steps) =>
  steps
    .map(({ command, at }) => command + at.map(short).join(' '))
    .join('')
    .replaceAll(' -', '-');

/** One array of steps for each outline. @param {readonly Step[]} steps @returns {Step[][]} */
export function subpaths(steps) {
  /** @type {Step[][]} */
  const all = [];
  for (const step of steps) {
    if (step.command === 'M') all.push([]);
    all.at(-1)?.push(step);
  }
  return all;
}

/** The same curve with two handles. @param {Point} from @param {readonly number[]} at */
function cubic([x, y], at) {
  if (at.length === 6) return at;
  const [cx = 0, cy = 0, ex = 0, ey = 0] = at;
  return [(x + 2 * cx) / 3, (y + 2 * cy) / 3, (ex + 2 * cx) / 3, (ey + 2 * cy) / 3, ex, ey];
}

/** @param {Point} from @param {readonly number[]} at @param {number} count @returns {Point[]} */
function curvePoints(from, at, count) {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = cubic(from, at);
  return Array.from({ length: count }, (_, i) => {
    const t = (i + 1) / count;
    const s = 1 - t;
    const [a, b, c, d] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
    return [a * from[0] + b * x1 + c * x2 + d * x3, a * from[1] + b * y1 + c * y2 + d * y3];
  });
}

/** The outline as points, fine enough to fill and to measure.
 * @param {readonly Step[]} steps @returns {Point[]} */
export function polygon(steps, pieces = 12) {
  /** @type {Point[]} */
  const points = [];
  for (const { command, at } of steps) {
    if (command === 'Z') continue;
    if (command === 'M' || command === 'L') points.push([at[0] ?? 0, at[1] ?? 0]);
    else points.push(...curvePoints(points.at(-1) ?? [0, 0], at, pieces));
  }
  return points;
}

/** Around the points, in whole units, `margin` wider. @param {readonly Point[]} points @returns {Box} */
export function bounds(points, margin = 1) {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [low(xs) - margin, low(ys) - margin];
  return { x: left, y: top, width: high(xs) + margin - left, height: high(ys) + margin - top };
}

const low = (/** @type {number[]} */ all) => Math.floor(all.reduce((a, b) => Math.min(a, b)));
const high = (/** @type {number[]} */ all) => Math.ceil(all.reduce((a, b) => Math.max(a, b)));

/** All points of the outlines. @param {readonly Step[]} steps */
export const allPoints = (steps) => subpaths(steps).flatMap((outline) => polygon(outline));
