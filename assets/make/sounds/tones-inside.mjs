// Room tones of the places where people work and wait.

import { randomFrom } from '../../../src/core/random.ts';
import { dull, highpass, lowpass, room } from './filters.mjs';
import { fan, hum } from './machines.mjs';
import { drip, rain } from './outdoors.mjs';
import { around, lay, level, many, mix, noise, peak, shape } from './signal.mjs';
import { within } from './space.mjs';
import { clink, gust, steps, struck, thump, typing } from './struck.mjs';
import { murmur } from './voices.mjs';

export const callFloor = (/** @type {number} */ seconds) => {
  const roll = randomFrom(23);
  const desks = lay(seconds, [
    { at: 0.6, signal: typing(roll, 9), gain: 0.8 },
    { at: 3.1, signal: typing(roll, 5, 0.16), gain: 0.5 },
    { at: 4.9, signal: typing(roll, 13, 0.12), gain: 0.7 },
  ]);
  return mix(
    level(fan(roll, seconds, 236), -30),
    level(hum(seconds, 100, [0.5, 1, 0.1, 0.25]), -45),
    peak(around(desks, lowpass(3400), room(0.7, 3000)), -21),
    level(around(murmur(roll, seconds, 3, 2200, 0.45), room(0.9, 1800)), -34),
  );
};

export const bay = (/** @type {number} */ seconds) => {
  const roll = randomFrom(37);
  const work = lay(seconds, [
    ...many(6, (index) => ({ at: 2.1 + index * 0.085, signal: clink(roll), gain: 0.35 })),
    { at: 5.2, signal: thump(roll, 130, 0.05), gain: 0.8 },
    { at: 6.9, signal: clink(roll), gain: 0.5 },
  ]);
  return mix(
    level(rain(roll, seconds), -31),
    level(fan(roll, seconds, 192, 300), -32),
    level(hum(seconds, 50, [0.1, 1, 0.4, 0.6, 0.1, 0.4]), -44),
    peak(around(work, lowpass(3800), room(1.5, 2800)), -27),
  );
};

export const line = (/** @type {number} */ seconds) => {
  const roll = randomFrom(41);
  return around(
    mix(
      level(around(noise(seconds, roll), dull(500)), -36),
      level(around(murmur(roll, seconds, 3, 3000, 0.4), room(0.5, 2400)), -34),
      level(hum(seconds, 150, [0.2, 1, 0.2, 0.4]), -46),
    ),
    highpass(300),
    lowpass(2800),
  );
};

export const hall = (/** @type {number} */ seconds) => {
  const roll = randomFrom(67);
  const crowd = murmur(roll, seconds, 34, 3400, 0.42);
  const feet = lay(seconds, [
    { at: 0.4, signal: steps(roll, 7), gain: 0.8 },
    { at: 5.6, signal: steps(roll, 6), gain: 0.5 },
  ]);
  return mix(
    within(level(crowd, -27), 1.6, 2600, 0.9),
    peak(around(feet, lowpass(2600), room(1.6, 2200)), -26),
    level(fan(roll, seconds, 176, 260), -38),
  );
};

export const office = (/** @type {number} */ seconds) => {
  const roll = randomFrom(97);
  const clock = lay(
    seconds,
    many(seconds, (index) => ({
      at: index + 0.05,
      signal: struck(
        [
          [index % 2 ? 2100 : 1850, 1, 0.004],
          [640, 0.5, 0.008],
        ],
        0.06,
      ),
    })),
  );
  const desk = lay(seconds, [{ at: 4.3, signal: typing(roll, 8) }]);
  return mix(
    level(fan(roll, seconds, 264, 340), -32),
    peak(mix(clock, around(clock, room(0.4, 3000))), -23),
    level(around(murmur(roll, seconds, 4, 1600, 0.4), lowpass(900), room(0.6, 1200)), -33),
    peak(around(desk, lowpass(2400), room(0.5, 2000)), -25),
  );
};

/** On the ground: air from above, the mains of the aircraft, and a bin that somebody shuts. */
export const cabin = (/** @type {number} */ seconds) => {
  const roll = randomFrom(151);
  const bins = lay(seconds, [
    { at: 1.4, signal: thump(roll, 150, 0.06), gain: 0.7 },
    { at: 4.1, signal: thump(roll, 120, 0.05), gain: 0.5 },
  ]);
  return mix(
    level(fan(roll, seconds, 388, 620), -29),
    level(hum(seconds, 400, [1, 0.3, 0.12]), -47),
    peak(around(bins, lowpass(1800), room(0.4, 2200)), -28),
  );
};

/** A concert hall at night: nothing but the air in it. */
export const emptyHall = (/** @type {number} */ seconds) =>
  mix(
    level(around(noise(seconds, randomFrom(131)), dull(260)), -32),
    level(hum(seconds, 60, [0.3, 1, 0.2]), -46),
  );

/** A boiler, the breath of an iron, and a pipe that drips into a bucket. */
export const pressing = (/** @type {number} */ seconds) => {
  const roll = randomFrom(173);
  const drops = lay(
    seconds,
    [0.5, 3.1, 5.7].map((at) => ({ at, signal: drip(roll) })),
  );
  const breath = shape(around(noise(1.6, roll), highpass(1400), lowpass(5200)), (t) =>
    gust(t, 0.25, 0.35),
  );
  return mix(
    level(fan(roll, seconds, 148, 300), -31),
    level(hum(seconds, 50, [0.2, 1, 0.3, 0.5]), -45),
    peak(lay(seconds, [{ at: 1.7, signal: breath }]), -29),
    peak(around(drops, lowpass(3200), room(0.8, 2400)), -24),
  );
};
