// Things that run: engines, fans, wires.

import { bandpass, dull, highpass, lowpass } from './filters.mjs';
import { around, many, mix, noise, render, shape, sine } from './signal.mjs';

/** @typedef {import('./signal.mjs').Dice} Dice */

/** What a motor or a mains wire gives off. @param {number} seconds @param {number} hz @param {readonly number[]} overtones gains from the first up */
export const hum = (seconds, hz, overtones) =>
  render(seconds, (t) =>
    overtones.reduce(
      (sum, gain, index) => sum + gain * sine(t + index * 0.0013, hz * (index + 1)),
      0,
    ),
  );

/**
 * A piston engine heard through its body: one uneven puff for each firing.
 * @param {Dice} roll @param {number} seconds
 * @param {(t: number) => number} firingsBy how many firings have happened by then
 * @param {number} dullHz
 */
export const engine = (roll, seconds, firingsBy, dullHz) => {
  const hiss = noise(seconds, roll);
  const forces = many(64, () => 0.7 + 0.3 * roll());
  const puffs = render(seconds, (t) => {
    const firings = firingsBy(t);
    const part = firings % 1;
    const force = forces[Math.floor(firings) % forces.length] ?? 1;
    const rough = hiss[Math.round(t * 48_000)] ?? 0;
    return (
      force *
      Math.exp(-part * 5) *
      Math.min(1, part * 20) *
      (Math.sin(4 * Math.PI * part) + 0.8 * rough)
    );
  });
  return around(puffs, dull(dullHz), lowpass(dullHz * 2));
};

/** A fan: air with a faint note in it. @param {Dice} roll @param {number} seconds @param {number} noteHz */
export const fan = (roll, seconds, noteHz, airHz = 420) =>
  mix(
    around(noise(seconds, roll), dull(airHz / 2), lowpass(airHz * 6), highpass(70)),
    shape(around(noise(seconds, roll), bandpass(noteHz, 24)), () => 0.9),
    shape(around(noise(seconds, roll), bandpass(noteHz * 2.01, 30)), () => 0.35),
  );
