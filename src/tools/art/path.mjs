// Path data as numbers: the parts use absolute M, L, C, Q and Z only.

const COORDINATES = { M: 2, L: 2, C: 6, Q: 4, Z: 0 };

/** [{ command, at: [x, y, …] }] with the part moved by (dx, dy). */
export function parsePath(d, dx = 0, dy = 0) {
  return [...d.matchAll(/([MLCQZ])([^MLCQZ]*)/g)].flatMap(([, command, text]) => {
    const numbers = (text.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    const size = COORDINATES[command];
    if (size === 0) return [{ command, at: [] }];
    const steps = [];
    for (let i = 0; i < numbers.length; i += size)
      steps.push({
        command: command === 'M' && i > 0 ? 'L' : command,
        at: numbers.slice(i, i + size).map((n, j) => n + (j % 2 ? dy : dx)),
      });
    return steps;
  });
}

const short = (n) => String(Math.round(n * 10) / 10);

/** Path data with tenths of a unit: finer than any screen shows. */
export const makePath = (steps) =>
  steps
    .map(({ command, at }) => command + at.map(short).join(' '))
    .join('')
    .replaceAll(' -', '-');

/** One array of steps for each closed outline. */
export function subpaths(steps) {
  const all = [];
  for (const step of steps) {
    if (step.command === 'M') all.push([]);
    all.at(-1)?.push(step);
  }
  return all;
}

function curvePoints(from, at, count) {
  const [x1, y1, x2, y2, x3, y3] = at.length === 6 ? at : raised(from, at);
  return Array.from({ length: count }, (_, i) => {
    const t = (i + 1) / count;
    const s = 1 - t;
    const [a, b, c, d] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
    return [a * from[0] + b * x1 + c * x2 + d * x3, a * from[1] + b * y1 + c * y2 + d * y3];
  });
}

const raised = ([x, y], [cx, cy, ex, ey]) => [
  (x + 2 * cx) / 3,
  (y + 2 * cy) / 3,
  (ex + 2 * cx) / 3,
  (ey + 2 * cy) / 3,
  ex,
  ey,
];

/** The outline as a polygon, fine enough to fill and to measure. */
export function polygon(steps, pieces = 12) {
  const points = [];
  for (const { command, at } of steps) {
    if (command === 'Z') continue;
    if (command === 'M' || command === 'L') points.push(at);
    else points.push(...curvePoints(points.at(-1), at, pieces));
  }
  return points;
}

/** { x, y, width, height } around the steps, a unit wider than the drawing, in whole units. */
export function bounds(steps) {
  const points = subpaths(steps).flatMap((outline) => polygon(outline));
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.floor(Math.min(...xs)) - 1, Math.floor(Math.min(...ys)) - 1];
  return {
    x,
    y,
    width: Math.ceil(Math.max(...xs)) + 1 - x,
    height: Math.ceil(Math.max(...ys)) + 1 - y,
  };
}
