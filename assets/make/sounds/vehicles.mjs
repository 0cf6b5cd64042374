// One-shots of a van, a car and a bus. None starts on silence.

import { randomFrom } from '../../../src/core/random.ts';
import { bandpass, dull, highpass, lowpass, movingBand } from './filters.mjs';
import { engine } from './machines.mjs';
import {
  fadeOut,
  lay,
  many,
  mix,
  noise,
  pass,
  peak,
  RATE,
  render,
  shape,
  sine,
  turns,
} from './signal.mjs';
import { indoors } from './space.mjs';
import { clink, gust, ring, struck, thump, tick } from './struck.mjs';

/** A sliding door: the rollers, the rail, the latch. */
export const vanDoor = () => {
  const roll = randomFrom(71);
  const slide = shape(
    pass(
      noise(1.9, roll),
      dull(300),
      movingBand((t) => 260 + 520 * t, 0.7),
    ),
    (t) =>
      t < 0.88
        ? 9 * Math.min(1, 0.1 + t / 0.5) * (0.75 + 0.25 * sine(t, 23 + 9 * t))
        : 9 * Math.exp(-(t - 0.88) / 0.02),
  );
  const joints = many(5, (index) => ({
    at: 0.02 + 0.86 * (index / 5) ** 0.8,
    signal: tick(roll, 700, 0.012),
    gain: 0.4 + 0.1 * index,
  }));
  const slam = mix(
    thump(roll, 82, 0.075),
    struck(
      [
        [147, 0.7, 0.1],
        [263, 0.45, 0.07],
        [418, 0.25, 0.05],
        [690, 0.12, 0.04],
      ],
      0.8,
    ),
    shape(tick(roll, 2100, 0.01, 0.7), () => 1.1),
  );
  const latch = mix(
    tick(roll, 3100, 0.006),
    shape(clink(roll), () => 0.12),
  );
  return fadeOut(
    indoors(
      mix(
        peak(slide, -13),
        lay(1.9, [
          ...joints.map((joint) => ({ ...joint, gain: joint.gain * 0.3 })),
          { at: 0.9, signal: slam },
          { at: 0.955, signal: latch, gain: 0.7 },
        ]),
      ),
      0.2,
    ),
    0.2,
  );
};

/** The starter turns it over, five strokes against the compression. @param {import('./signal.mjs').Dice} roll */
const cranking = (roll) => {
  const stroke = (/** @type {number} */ t) => 0.5 + 0.5 * Math.cos(2 * Math.PI * (t * 6.4 - 0.1));
  const whine = turns(0.85, (t) => 330 - 70 * stroke(t));
  const gears = render(0.85, (t) => {
    const turn = whine[Math.round(t * RATE)] ?? 0;
    return sine(turn, 1) + 0.6 * sine(turn, 2) + 0.4 * sine(turn, 3) + 0.25 * sine(turn, 5);
  });
  const chug = pass(noise(0.85, roll), bandpass(420, 0.6));
  return shape(
    mix(
      shape(gears, () => 0.3),
      shape(chug, () => 1.4),
    ),
    (t) => (0.25 + 0.75 * stroke(t) ** 2) * Math.min(1, t * 90, (0.85 - t) * 25),
  );
};

/** It catches, flares, and settles. */
export const carStart = () => {
  const roll = randomFrom(73);
  const firings = turns(
    2,
    (t) => 30 + 38 * Math.min(1, t / 0.18) * Math.exp(-Math.max(0, t - 0.18) / 0.4),
  );
  const running = shape(
    engine(roll, 1.9, (t) => firings[Math.round(t * RATE)] ?? 0, 1700),
    (t) => Math.min(1, t / 0.08) * Math.min(1, Math.max(0, 1 - (t - 0.8) / 1.1)) ** 1.4,
  );
  return fadeOut(
    indoors(
      lay(2.7, [
        { at: 0, signal: peak(cranking(roll), -8) },
        { at: 0.78, signal: peak(running, -4) },
      ]),
      0.1,
    ),
    0.2,
  );
};

/** The air goes out of the brakes, and the bus sinks to the kerb. */
export const busSigh = () => {
  const roll = randomFrom(89);
  const hiss = pass(
    noise(1.5, roll),
    movingBand((t) => 4600 * Math.exp(-t / 0.9) + 900, 0.6),
    highpass(500),
  );
  const blow = (/** @type {number} */ t) => gust(t, 0.012, 0.16) + 0.55 * gust(t - 0.1, 0.22, 0.26);
  const sink = shape(pass(noise(1.5, roll), lowpass(240)), (t) => 1.2 * gust(t - 0.25, 0.3, 0.22));
  return fadeOut(
    mix(
      shape(hiss, blow),
      sink,
      shape(tick(roll, 900, 0.01), (t) => 0.8 * ring(t, 1)),
    ),
    0.15,
  );
};
