// Sound as plain numbers: a signal is a mono run of samples at RATE, and every function here returns
// a new one. Everything is drawn from seeded dice, so that making the sounds again changes nothing.

export const RATE = 48_000;

/** @typedef {Float32Array<ArrayBuffer>} Signal */
/** @typedef {() => number} Dice  0 ≤ roll < 1 */
/** @typedef {(sample: number) => number} Step  a filter: remembers what went through it */

/** @param {Dice} roll @param {number} low @param {number} high */
export const between = (roll, low, high) => low + (high - low) * roll();

/** @template T @param {number} count @param {(index: number) => T} make @returns {T[]} */
export const many = (count, make) => Array.from({ length: count }, (_, index) => make(index));

/** @param {number} seconds @param {(t: number) => number} at @returns {Signal} */
export const render = (seconds, at) =>
  new Float32Array(Math.round(seconds * RATE)).map((_, index) => at(index / RATE));

/** @param {number} seconds @param {Dice} roll */
export const noise = (seconds, roll) => render(seconds, () => roll() * 2 - 1);

/** @param {number} t @param {number} hz */
export const sine = (t, hz) => Math.sin(2 * Math.PI * hz * t);

/** How many turns a voice of changing pitch has made by each moment. @param {number} seconds @param {(t: number) => number} hzAt */
export const turns = (seconds, hzAt) => {
  let sum = 0;
  return Array.from({ length: Math.round(seconds * RATE) }, (_, index) => {
    sum += hzAt(index / RATE) / RATE;
    return sum;
  });
};

/** @param {Signal} signal @param {(t: number) => number} envelope @returns {Signal} */
export const shape = (signal, envelope) => signal.map((x, index) => x * envelope(index / RATE));

/** @param {readonly Signal[]} signals @returns {Signal} */
export const mix = (...signals) =>
  new Float32Array(Math.max(...signals.map((signal) => signal.length))).map((_, index) =>
    signals.reduce((sum, signal) => sum + (signal[index] ?? 0), 0),
  );

/**
 * Lays events into a stretch of time; what runs past the end comes round to the beginning, so that
 * a loop has no seam.
 * @param {number} seconds
 * @param {readonly { at: number, signal: Signal, gain?: number }[]} events
 * @returns {Signal}
 */
export const lay = (seconds, events) => {
  const stretch = new Float32Array(Math.round(seconds * RATE));
  for (const { at, signal, gain = 1 } of events) {
    const start = Math.round(at * RATE);
    signal.forEach((x, index) => {
      const place = (((start + index) % stretch.length) + stretch.length) % stretch.length;
      stretch[place] = (stretch[place] ?? 0) + x * gain;
    });
  }
  return stretch;
};

/** @param {Signal} signal @param {readonly Step[]} steps @returns {Signal} */
export const pass = (signal, ...steps) =>
  steps.reduce((sounding, step) => sounding.map((x) => step(x)), signal);

/**
 * Filters a loop: one unheard turn brings every filter to the state it will have at the seam.
 * @param {Signal} signal @param {readonly Step[]} steps @returns {Signal}
 */
export const around = (signal, ...steps) =>
  steps.reduce((sounding, step) => {
    for (const x of sounding) step(x);
    return sounding.map((x) => step(x));
  }, signal);

/** @param {Signal} signal @param {number} factor @returns {Signal} */
const scale = (signal, factor) => signal.map((x) => x * factor);

/** @param {number} decibels */
const ratio = (decibels) => 10 ** (decibels / 20);

/** Brings the average power to a level, in dB of full scale. @param {Signal} signal @param {number} decibels */
export const level = (signal, decibels) =>
  scale(
    signal,
    ratio(decibels) / Math.sqrt(signal.reduce((sum, x) => sum + x * x, 0) / signal.length),
  );

/** Brings the loudest sample to a level, in dB of full scale. @param {Signal} signal @param {number} decibels */
export const peak = (signal, decibels) =>
  scale(signal, ratio(decibels) / signal.reduce((top, x) => Math.max(top, Math.abs(x)), 1e-9));

/** Ends a one-shot softly. @param {Signal} signal @param {number} seconds */
export const fadeOut = (signal, seconds = 0.03) =>
  shape(signal, (t) => Math.min(1, (signal.length / RATE - t) / seconds));
