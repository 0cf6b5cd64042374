// How loud a signal is to an ear, in LUFS: ITU-R BS.1770-4, mono, at 48 kHz, without the relative gate.

import { pass, RATE } from './signal.mjs';

/** @typedef {import('./signal.mjs').Signal} Signal */

/** @param {readonly [number, number, number, number, number]} coefficients b0 b1 b2 a1 a2 @returns {import('./signal.mjs').Step} */
const weighting = ([b0, b1, b2, a1, a2]) => {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return (x) => {
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  };
};

/** Sample coefficients of the standard's tables 1 and 2. @param {Signal} signal */
const weighted = (signal) =>
  pass(
    signal,
    weighting([
      1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585,
    ]),
    weighting([1, -2, 1, -1.99004745483398, 0.99007225036621]),
  );

/** @param {number} power */
const lufs = (power) => -0.691 + 10 * Math.log10(power);

/** @param {Signal} signal */
export const loudness = (signal) =>
  lufs(weighted(signal).reduce((sum, x) => sum + x * x, 0) / signal.length);

/** The loudest 400 ms. @param {Signal} signal */
export const loudestMoment = (signal) => {
  const heard = weighted(signal);
  const block = 0.4 * RATE;
  const powers = Array.from(
    { length: Math.max(1, Math.ceil((heard.length - block) / (RATE / 20)) + 1) },
    (_, index) =>
      heard
        .subarray(index * (RATE / 20), index * (RATE / 20) + block)
        .reduce((sum, x) => sum + x * x, 0) / block,
  );
  return lufs(Math.max(...powers));
};
