// Filled outlines as rings of close points: easy to move, to turn and to cut off at an edge.

/**
 * @typedef {readonly [number, number]} Point
 * @typedef {readonly [number, number, number, number, number, number]} Matrix as SVG has it: a b c d e f
 * @typedef {{ readonly x: number, readonly y: number, readonly width: number, readonly height: number }} Box
 */

/** Points stand no further apart, in units of the drawing. */
const SPACING = 1;

/** How many numbers each command takes. @type {Readonly<Record<string, number>>} */
const TAKES = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, Z: 0 };

/** Every step with absolute numbers. @param {string} d @returns {{ command: string, at: number[] }[]} */
function steps(d) {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  return [...d.matchAll(/([a-z])([^a-z]*)/gi)].flatMap(([, letter = '', text = '']) => {
    const command = letter.toUpperCase();
    const takes = TAKES[command];
    if (takes === undefined)
      throw new Error(`No picture can be made of the path command ${letter}`);
    if (takes === 0) [x, y] = [startX, startY];
    const numbers = (text.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    return Array.from({ length: takes === 0 ? 1 : numbers.length / takes }, (_, i) => {
      const given = numbers.slice(i * takes, (i + 1) * takes);
      const isUpright = command === 'V';
      const from = letter === command ? [0, 0] : [x, y];
      const at = given.map((n, j) => n + (from[isUpright ? 1 : j % 2] ?? 0));
      if (command === 'H') at.push(y);
      if (isUpright) at.unshift(x);
      if (takes > 0) [x = 0, y = 0] = at.slice(-2);
      if (command === 'M' && i === 0) [startX, startY] = [x, y];
      return { command: command === 'M' && i > 0 ? 'L' : command, at };
    });
  });
}

/** The point at `t` of a Bézier curve of any degree. @param {readonly Point[]} handles
 * @param {number} t @returns {Point} */
function onCurve(handles, t) {
  if (handles.length === 1) return handles[0] ?? [0, 0];
  const nearer = handles.slice(1).map(([x, y], i) => {
    const [x0, y0] = handles[i] ?? [0, 0];
    return /** @type {Point} */ ([x0 + (x - x0) * t, y0 + (y - y0) * t]);
  });
  return onCurve(nearer, t);
}

/** Points along a curve, without its start. @param {readonly Point[]} handles @returns {Point[]} */
function stretch(handles) {
  const length = handles.reduce((sum, [x, y], i) => {
    const [x0, y0] = handles[i - 1] ?? [x, y];
    return sum + Math.hypot(x - x0, y - y0);
  }, 0);
  const count = Math.ceil(length / SPACING);
  return Array.from({ length: count }, (_, i) => onCurve(handles, (i + 1) / count));
}

/** Rings of points around the filled areas. @param {string} d @returns {Point[][]} */
export function rings(d) {
  /** @type {Point[][]} */
  const all = [];
  for (const { command, at } of steps(d)) {
    const points = Array.from({ length: at.length / 2 }, (_, i) => pointAt(at, i));
    const ring = all.at(-1) ?? [];
    const start = ring.at(-1) ?? [0, 0];
    if (command === 'M') all.push(points);
    else ring.push(...stretch([start, ...(command === 'Z' ? [ring[0] ?? start] : points)]));
  }
  return all.map((ring) => ring.filter((point, i) => i === 0 || !isTwin(point, ring[0])));
}

/** @param {readonly number[]} at @param {number} i @returns {Point} */
const pointAt = (at, i) => [at[2 * i] ?? 0, at[2 * i + 1] ?? 0];

/** @param {Point} a @param {Point | undefined} b */
const isTwin = ([x, y], b) => b !== undefined && Math.hypot(x - b[0], y - b[1]) < 1e-3;

/** First `inner`, then `outer`. @param {Matrix} outer @param {Matrix} inner @returns {Matrix} */
export function both([a, b, c, d, e, f], [a2, b2, c2, d2, e2, f2]) {
  return [
    a * a2 + c * b2,
    b * a2 + d * b2,
    a * c2 + c * d2,
    b * c2 + d * d2,
    a * e2 + c * f2 + e,
    b * e2 + d * f2 + f,
  ];
}

/** @param {Matrix} matrix @param {Point} point @returns {Point} */
export const moved = ([a, b, c, d, e, f], [x, y]) => [a * x + c * y + e, b * x + d * y + f];

/** What of a ring lies on the near side of one edge; Sutherland and Hodgman's.
 * @param {Point[]} ring @param {(point: Point) => number} inside above zero on the near side */
function cut(ring, inside) {
  return ring.flatMap((point, i) => {
    const before = ring.at(i - 1) ?? point;
    const [was, is] = [inside(before), inside(point)];
    const t = was / (was - is);
    const crossing = /** @type {Point} */ ([
      before[0] + (point[0] - before[0]) * t,
      before[1] + (point[1] - before[1]) * t,
    ]);
    if (was > 0 !== is > 0) return is > 0 ? [crossing, point] : [crossing];
    return is > 0 ? [point] : [];
  });
}

/** What of a ring lies in the box; empty when nothing does. @param {Point[]} ring @param {Box} box
 * @returns {Point[]} */
export function clipped(ring, { x, y, width, height }) {
  const edges = [
    (/** @type {Point} */ point) => point[0] - x,
    (/** @type {Point} */ point) => x + width - point[0],
    (/** @type {Point} */ point) => point[1] - y,
    (/** @type {Point} */ point) => y + height - point[1],
  ];
  const left = edges.reduce(cut, ring);
  return left.flatMap((point, i) => stretch([left.at(i - 1) ?? point, point]));
}
