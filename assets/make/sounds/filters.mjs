// Filters and rooms. Each call returns a fresh step with its own memory.

import { RATE } from './signal.mjs';

/** @typedef {import('./signal.mjs').Step} Step */

/**
 * Second-order sections from Robert Bristow-Johnson's "Audio EQ Cookbook".
 * @param {'low' | 'high' | 'band'} kind @param {number} hz @param {number} q @returns {Step}
 */
const section = (kind, hz, q) => {
  const turn = (2 * Math.PI * hz) / RATE;
  const cos = Math.cos(turn);
  const alpha = Math.sin(turn) / (2 * q);
  const edge = kind === 'low' ? 1 - cos : 1 + cos;
  const [b0, b1, b2] =
    kind === 'band' ? [alpha, 0, -alpha] : [edge / 2, kind === 'low' ? edge : -edge, edge / 2];
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return (x) => {
    const y = (b0 * x + b1 * x1 + b2 * x2 + 2 * cos * y1 - (1 - alpha) * y2) / (1 + alpha);
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  };
};

/** @param {number} hz @param {number} q */
export const lowpass = (hz, q = Math.SQRT1_2) => section('low', hz, q);
/** @param {number} hz @param {number} q */
export const highpass = (hz, q = Math.SQRT1_2) => section('high', hz, q);
/** @param {number} hz @param {number} q */
export const bandpass = (hz, q = 1) => section('band', hz, q);

/** Falls by 6 dB an octave above hz, as the noise of real air does. @param {number} hz @returns {Step} */
export const dull = (hz) => {
  const smooth = Math.exp((-2 * Math.PI * hz) / RATE);
  let y = 0;
  return (x) => {
    y = x * (1 - smooth) + y * smooth;
    return y;
  };
};

/** Rises by 6 dB an octave. @returns {Step} */
export const brighten = () => {
  let before = 0;
  return (x) => {
    const y = x - 0.96 * before;
    before = x;
    return y;
  };
};

/**
 * A band whose centre moves with time (trapezoidal state-variable filter, after Andrew Simper).
 * @param {(t: number) => number} hzAt @param {number} q @returns {Step}
 */
export const movingBand = (hzAt, q) => {
  let [low, band, index] = [0, 0, 0];
  return (x) => {
    const g = Math.tan((Math.PI * Math.min(hzAt(index / RATE), RATE / 3)) / RATE);
    const high = (x - (1 / q + g) * band - low) / (1 + g * (1 / q + g));
    const middle = g * high + band;
    const bottom = g * middle + low;
    [band, low, index] = [g * high + middle, g * middle + bottom, index + 1];
    return middle / q;
  };
};

/** @param {number} seconds @param {(delayed: number, x: number) => readonly [number, number]} turn @returns {Step} */
const delayLine = (seconds, turn) => {
  const line = new Float32Array(Math.max(1, Math.round(seconds * RATE)));
  let index = 0;
  return (x) => {
    const [kept, heard] = turn(line[index] ?? 0, x);
    line[index] = kept;
    index = (index + 1) % line.length;
    return heard;
  };
};

/** @param {number} seconds @param {number} decaySeconds @param {number} dullHz */
const echo = (seconds, decaySeconds, dullHz) => {
  const feedback = 10 ** ((-3 * seconds) / decaySeconds);
  const smooth = Math.exp((-2 * Math.PI * dullHz) / RATE);
  let dulled = 0;
  return delayLine(seconds, (delayed, x) => {
    dulled = delayed * (1 - smooth) + dulled * smooth;
    return [x + dulled * feedback, delayed];
  });
};

/** @param {number} seconds */
const diffuser = (seconds) =>
  delayLine(seconds, (delayed, x) => [x + delayed * 0.5, delayed - (x + delayed * 0.5) * 0.5]);

const ECHOES = [0.0297, 0.0371, 0.0411, 0.0437, 0.0503, 0.0571];
const DIFFUSERS = [0.005, 0.0017, 0.0121];

/**
 * A room after Manfred Schroeder: parallel echoes, then diffusion. Only the reflections are heard;
 * mix them with the dry signal.
 * @param {number} decaySeconds until the sound has fallen by 60 dB
 * @param {number} dullHz above this the walls swallow it
 * @returns {Step}
 */
export const room = (decaySeconds, dullHz) => {
  const echoes = ECHOES.map((seconds) => echo(seconds, decaySeconds, dullHz));
  const diffusers = DIFFUSERS.map(diffuser);
  return (x) =>
    diffusers.reduce(
      (sound, diffuse) => diffuse(sound),
      echoes.reduce((sum, bounce) => sum + bounce(x), 0) / ECHOES.length,
    );
};
