// The air, and what lives and falls in it.

import { bandpass, dull, highpass, lowpass } from './filters.mjs';
import { around, between, lay, many, mix, noise, render, shape, sine } from './signal.mjs';
import { ring, struck } from './struck.mjs';

/** @typedef {import('./signal.mjs').Dice} Dice */

/**
 * Comes and goes slowly between 1 - depth and 1 + depth, and is back where it began after one loop.
 * @param {Dice} roll @param {number} seconds @param {number} depth
 */
export const swell = (roll, seconds, depth) => {
  const waves = [1, 2, 3, 5].map((turns) => ({ hz: turns / seconds, start: roll() * seconds }));
  return (/** @type {number} */ t) =>
    waves.reduce((sum, { hz, start }) => sum + (depth / 4) * sine(t + start, hz), 1);
};

/** @param {Dice} roll @param {number} seconds @param {number} lowHz @param {number} highHz */
export const air = (roll, seconds, lowHz, highHz, depth = 0.6) =>
  shape(
    around(noise(seconds, roll), dull(lowHz * 2), lowpass(highHz), highpass(lowHz)),
    swell(roll, seconds, depth),
  );

/** A car going by some way off. @param {Dice} roll @param {number} seconds of passing */
export const carPassing = (roll, seconds) =>
  shape(around(noise(seconds, roll), bandpass(420, 0.6), lowpass(1400)), (t) =>
    Math.exp(-(((t - seconds / 2) / (seconds / 6)) ** 2)),
  );

/**
 * One note of a bird: a pure tone that sweeps.
 * @param {number} fromHz @param {number} toHz @param {number} seconds
 */
const chirp = (fromHz, toHz, seconds, bend = 0) => {
  let turn = 0;
  return render(seconds, (t) => {
    const part = t / seconds;
    turn += (fromHz + (toHz - fromHz) * part + bend * Math.sin(Math.PI * part)) / 48_000;
    return Math.sin(2 * Math.PI * turn) * Math.sin(Math.PI * part) ** 1.5;
  });
};

/** A small bird's line: a motif said two or three times. @param {Dice} roll */
export const birdsong = (roll) => {
  const base = between(roll, 3000, 4300);
  const motif = many(2 + Math.floor(roll() * 3), () =>
    chirp(
      base * between(roll, 0.85, 1.3),
      base * between(roll, 0.8, 1.35),
      between(roll, 0.05, 0.14),
      base * between(roll, -0.15, 0.25),
    ),
  );
  const times = 2 + Math.floor(roll() * 2);
  const notes = many(times * motif.length, (index) => ({
    at: index * 0.15 + Math.floor(index / motif.length) * 0.16,
    signal: motif[index % motif.length] ?? chirp(base, base, 0.08),
    gain: between(roll, 0.6, 1),
  }));
  return lay(times * (motif.length * 0.15 + 0.16) + 0.3, notes);
};

/** A dove: coo, COO, coo. */
export const coo = () =>
  lay(2.2, [
    { at: 0, signal: chirp(430, 450, 0.3), gain: 0.6 },
    { at: 0.36, signal: chirp(450, 415, 0.62, 90), gain: 1 },
    { at: 1.12, signal: chirp(425, 405, 0.4), gain: 0.7 },
  ]);

/** Rain on a metal door: many single drops over a soft bed, ringing in the panels. @param {Dice} roll @param {number} seconds */
export const rain = (roll, seconds) => {
  const drops = lay(
    seconds,
    many(Math.round(seconds * 110), () => ({
      at: roll() * seconds,
      signal: struck([[between(roll, 900, 4800), 1, between(roll, 0.002, 0.006)]], 0.04),
      gain: 0.05 + roll() ** 6,
    })),
  );
  const panels = [190, 430, 760].map((hz) => around(drops, bandpass(hz, 9)));
  return mix(
    drops,
    ...panels.map((panel) => shape(panel, () => 2.5)),
    shape(air(roll, seconds, 700, 3600, 0.4), () => 0.035),
  );
};

/** A drop into a puddle. @param {Dice} roll */
export const drip = (roll) => {
  const base = between(roll, 900, 1300);
  let turn = 0;
  return render(0.14, (t) => {
    turn += (base * (1 + 4 * t)) / 48_000;
    return Math.sin(2 * Math.PI * turn) * ring(t, 0.025, 0.003);
  });
};
