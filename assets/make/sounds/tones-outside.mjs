// Room tones of the open and of places for cars.

import { randomFrom } from '../../../src/core/random.ts';
import { room } from './filters.mjs';
import { engine, fan, hum } from './machines.mjs';
import { air, birdsong, carPassing, coo, drip } from './outdoors.mjs';
import { around, between, lay, level, many, mix, peak, render, sine } from './signal.mjs';
import { within } from './space.mjs';
import { struck, thump } from './struck.mjs';

/** Song after song, at no interval an ear can learn. @param {import('./signal.mjs').Dice} roll @param {number} seconds @param {number} count */
const birds = (roll, seconds, count) =>
  lay(
    seconds,
    many(count, (index) => ({
      at: ((index + between(roll, 0, 0.9)) * seconds) / count,
      signal: birdsong(roll),
      gain: 0.15 + 0.85 * roll() ** 2,
    })),
  );

export const carPark = (/** @type {number} */ seconds) => {
  const roll = randomFrom(11);
  const traffic = lay(seconds, [
    { at: 1, signal: carPassing(roll, 6) },
    { at: 5.2, signal: carPassing(roll, 4.5), gain: 0.5 },
  ]);
  return mix(
    level(air(roll, seconds, 90, 900, 0.3), -28),
    level(air(roll, seconds, 300, 1600, 0.7), -35),
    peak(traffic, -24),
    peak(around(birds(roll, seconds, 5), room(0.9, 3500)), -33),
  );
};

export const street = (/** @type {number} */ seconds) => {
  const roll = randomFrom(53);
  const song = birds(roll, seconds, 9);
  return mix(
    level(air(roll, seconds, 80, 700, 0.3), -33),
    level(air(roll, seconds, 900, 3200, 0.55), -39),
    peak(mix(song, around(song, room(0.8, 4000))), -27),
    peak(around(lay(seconds, [{ at: 3.4, signal: coo() }]), room(1.2, 1500)), -34),
    peak(lay(seconds, [{ at: 5.5, signal: carPassing(roll, 5) }]), -32),
  );
};

export const garage = (/** @type {number} */ seconds) => {
  const roll = randomFrom(79);
  const squeal = render(0.5, (t) => sine(t, 870 + 140 * t) * Math.sin((Math.PI * t) / 0.5) ** 2);
  const far = lay(seconds, [
    { at: 1.6, signal: squeal, gain: 0.12 },
    { at: 4.8, signal: thump(roll, 95, 0.09), gain: 0.7 },
    { at: 3.1, signal: drip(roll), gain: 0.25 },
    { at: 7.4, signal: drip(roll), gain: 0.3 },
    { at: 7.7, signal: drip(roll), gain: 0.16 },
  ]);
  return mix(
    level(fan(roll, seconds, 148, 230), -31),
    level(hum(seconds, 100, [1, 0.5, 0.3, 0.2]), -43),
    level(around(air(roll, seconds, 150, 900, 0.7), room(2.4, 1500)), -33),
    peak(around(far, room(2.6, 2200)), -18),
  );
};

export const lanes = (/** @type {number} */ seconds) => {
  const roll = randomFrom(83);
  const idling = engine(roll, seconds, (t) => 27 * t + 0.35 * sine(t, 3 / seconds), 750);
  const second = engine(roll, seconds, (t) => 31 * t + 0.3 * sine(t, 2 / seconds), 420);
  const barrier = lay(seconds, [
    {
      at: 6.2,
      signal: struck(
        [
          [196, 1, 0.09],
          [412, 0.4, 0.05],
        ],
        0.6,
      ),
    },
  ]);
  return mix(
    within(level(idling, -30), 1.4, 1200, 0.8),
    level(second, -36),
    level(air(roll, seconds, 160, 1100, 0.5), -34),
    peak(around(barrier, room(1.8, 1800)), -28),
  );
};
