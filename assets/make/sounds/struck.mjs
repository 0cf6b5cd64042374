// Things that are struck, and ring: bells, keys, glass, doors, drops, steps.

import { bandpass, lowpass } from './filters.mjs';
import { between, lay, many, mix, noise, pass, render, shape, sine } from './signal.mjs';

/** @typedef {import('./signal.mjs').Dice} Dice */

/** A millisecond of attack keeps a strike from clicking. @param {number} t @param {number} fade */
export const ring = (t, fade, attack = 0.001) => Math.min(1, t / attack) * Math.exp(-t / fade);

/**
 * @param {readonly (readonly [hz: number, gain: number, fade: number])[]} modes
 * @param {number} seconds
 */
export const struck = (modes, seconds, attack = 0.001) =>
  render(seconds, (t) =>
    modes.reduce((sum, [hz, gain, fade]) => sum + gain * sine(t, hz) * ring(t, fade, attack), 0),
  );

/** Comes, stays a while and goes, as breath or a sheet of paper does. @param {number} t @param {number} rise @param {number} fall */
export const gust = (t, rise, fall) =>
  t < 0 ? 0 : Math.min(1, t / rise) * Math.exp(-Math.max(0, t - rise) / fall);

/** An electronic bell, kinder than a real one. @param {number} hz @param {number} fade @param {number} seconds */
export const bell = (hz, fade, seconds) =>
  struck(
    [
      [hz, 1, fade],
      [hz * 2.003, 0.28, fade * 0.6],
      [hz * 3.01, 0.1, fade * 0.35],
      [hz * 5.4, 0.04, fade * 0.12],
    ],
    seconds,
    0.003,
  );

/** A short burst of coloured noise. @param {Dice} roll @param {number} hz @param {number} fade */
export const tick = (roll, hz, fade, q = 1.2) =>
  shape(pass(noise(fade * 7, roll), bandpass(hz, q)), (t) => ring(t, fade, 0.0005));

/** Small hard metal: no two clinks alike. @param {Dice} roll */
export const clink = (roll) => {
  const base = between(roll, 2600, 5200);
  return struck(
    [1, 1.47, 2.09, 2.56].map((partial) => [
      base * partial * between(roll, 0.97, 1.03),
      between(roll, 0.3, 1),
      between(roll, 0.02, 0.07),
    ]),
    0.35,
  );
};

/** A dull blow whose pitch drops as it dies. @param {Dice} roll @param {number} hz @param {number} fade */
export const thump = (roll, hz, fade) =>
  mix(
    render(
      fade * 6,
      (t) => sine(t, hz * (1 - 0.02 * Math.min(t / fade, 3))) * ring(t, fade, 0.002),
    ),
    shape(pass(noise(fade * 3, roll), lowpass(hz * 8)), (t) => 0.8 * ring(t, fade / 4)),
  );

/** One key of a keyboard, down and up. @param {Dice} roll */
export const keyPress = (roll) => {
  const body = between(roll, 190, 320);
  const down = mix(
    tick(roll, between(roll, 2200, 3800), 0.005),
    struck(
      [
        [body, 0.35, 0.016],
        [body * 2.7, 0.16, 0.008],
      ],
      0.1,
    ),
  );
  const up = tick(roll, between(roll, 3000, 4600), 0.003);
  return lay(0.25, [
    { at: 0, signal: down },
    { at: between(roll, 0.06, 0.1), signal: up, gain: 0.35 },
  ]);
};

/** A burst of typing. @param {Dice} roll @param {number} keys */
export const typing = (roll, keys, pace = 0.13) => {
  const presses = many(keys, (index) => ({
    at: index * pace + between(roll, -0.3, 0.3) * pace * (index === 0 ? 0 : 1),
    signal: keyPress(roll),
    gain: between(roll, 0.55, 1),
  }));
  return lay(keys * pace + 0.4, presses);
};

/** A few steps across a hard floor. @param {Dice} roll @param {number} count */
export const steps = (roll, count) =>
  lay(
    count * 0.54 + 0.5,
    many(count, (index) => ({
      at: 0.02 + index * 0.54 + between(roll, 0, 0.03),
      signal: mix(thump(roll, 110, 0.02), tick(roll, between(roll, 900, 1600), 0.012)),
      gain: between(roll, 0.6, 1),
    })),
  );
