// One-shots of glass and metal. None starts on silence.

import { randomFrom } from '../../../src/core/random.ts';
import { between, fadeOut, lay, many, mix, shape } from './signal.mjs';
import { indoors } from './space.mjs';
import { clink, struck, thump, tick } from './struck.mjs';

/** One sharp crack, then it creeps. */
export const glassCrack = () => {
  const roll = randomFrom(59);
  const shard = (/** @type {number} */ size) =>
    mix(
      tick(roll, between(roll, 3800, 6800), 0.0022 * size, 0.8),
      struck(
        many(5, () => [
          between(roll, 2400, 8600),
          between(roll, 0.08, 0.3),
          between(roll, 0.008, 0.03) * size,
        ]),
        0.3,
        0.0004,
      ),
    );
  const creep = many(17, (index) => ({
    at: 0.12 + 0.95 * (index / 17) ** 1.5 + between(roll, 0, 0.035),
    signal: shard(0.6),
    gain: between(roll, 0.12, 0.42) * (1 - index / 26),
  }));
  const blow = mix(
    shard(1.8),
    shape(thump(roll, 340, 0.012), () => 0.5),
    lay(0.3, [{ at: 0.011, signal: shard(1.2) }]),
  );
  return fadeOut(
    indoors(lay(1.6, [{ at: 0, signal: blow, gain: 1.1 }, ...creep]), 0.18, 0.6),
    0.15,
  );
};

/** A bunch of keys, picked up and shaken once. */
export const keys = () => {
  const roll = randomFrom(61);
  const bursts = [
    [0, 7],
    [0.27, 9],
    [0.58, 5],
  ];
  const clinks = bursts.flatMap(([start = 0, count = 0]) =>
    many(count, (index) => ({
      at: start + (index / count) * 0.17 + between(roll, 0, 0.02) * Math.sign(index),
      signal: clink(roll),
      gain: between(roll, 0.25, 1) * (start > 0.5 ? 0.5 : 1),
    })),
  );
  return fadeOut(indoors(lay(1.25, clinks), 0.15, 0.3), 0.1);
};
