// Areas as the text of a small SVG.

import { drawn } from './curve.mjs';
import { clipped } from './outline.mjs';

/**
 * @typedef {import('./outline.mjs').Box} Box
 * @typedef {import('./stage.mjs').Area} Area
 */

/** How far an outline may stray, and the smallest step of its points, in units of the picture.
 * @typedef {{ readonly tolerance: number, readonly grain: number }} Care */

/** Smaller areas are not seen, in square units. */
const SPECK = 4;

/** @param {readonly (readonly [number, number])[]} ring */
const size = (ring) =>
  Math.abs(
    ring.reduce((sum, [x, y], i) => {
      const [x2, y2] = ring[(i + 1) % ring.length] ?? [0, 0];
      return sum + x * y2 - x2 * y;
    }, 0) / 2,
  );

/** What can be seen of the areas in the box. @param {readonly Area[]} areas @param {Box} box
 * @param {Care} care */
export function shapes(areas, box, { tolerance, grain }) {
  const paths = areas.map(({ fill, rings }) => {
    const seen = rings.map((ring) => clipped([...ring], box)).filter((ring) => size(ring) > SPECK);
    const d = seen.map((ring) => drawn(ring, tolerance, grain)).join('');
    return d && `<path fill="${fill}" d="${d}"/>`;
  });
  const scale = grain === 1 ? '' : ` transform="scale(${grain})"`;
  return `<g fill-rule="evenodd"${scale}>${paths.join('')}</g>`;
}

/** The smallest box around the areas. @param {readonly Area[]} areas @returns {Box} */
export function boundsOf(areas) {
  const points = areas.flatMap(({ rings }) => rings.flat());
  const [left, top, right, bottom] = points.reduce(
    ([x1, y1, x2, y2], [x, y]) => [
      Math.min(x1, x),
      Math.min(y1, y),
      Math.max(x2, x),
      Math.max(y2, y),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** @param {Box} box @param {string} content */
export const svg = ({ x, y, width, height }, content) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}">${content}</svg>\n`;
