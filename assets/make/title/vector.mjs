// Points as arrows: what curves are reckoned with.

/** @typedef {import('./outline.mjs').Point} Point */

/** @param {Point} a @param {Point} b @returns {Point} */
export const minus = (a, b) => [a[0] - b[0], a[1] - b[1]];
/** @param {Point} a @param {Point} b @param {number} by @returns {Point} */
export const plus = (a, b, by) => [a[0] + b[0] * by, a[1] + b[1] * by];
/** @param {Point} a @param {Point} b */
export const dot = (a, b) => a[0] * b[0] + a[1] * b[1];
/** @param {Point} a @returns {Point} */
export const unit = (a) => {
  const length = Math.hypot(...a) || 1;
  return [a[0] / length, a[1] / length];
};
