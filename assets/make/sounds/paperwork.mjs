// One-shots of a counter: keys, paper, a stamp, a number drawn. None starts on silence.

import { randomFrom } from '../../../src/core/random.ts';
import { bandpass, highpass, lowpass, movingBand } from './filters.mjs';
import { between, fadeOut, lay, many, mix, noise, pass, render, shape, sine } from './signal.mjs';
import { indoors } from './space.mjs';
import { gust, keyPress, struck, thump, tick, typing } from './struck.mjs';

export const keyboard = () => {
  const roll = randomFrom(19);
  const word = typing(roll, 9, 0.125);
  return fadeOut(
    indoors(mix(word, lay(1.5, [{ at: 1.2, signal: keyPress(roll), gain: 1.2 }])), 0.2, 0.3),
    0.08,
  );
};

/** A sheet is lifted, turned and laid flat. */
export const page = () => {
  const roll = randomFrom(29);
  const crackle = lay(
    0.75,
    many(90, () => ({
      at: 0.02 + 0.5 * roll(),
      signal: tick(roll, between(roll, 1800, 5200), between(roll, 0.001, 0.004)),
      gain: roll() ** 3,
    })),
  );
  const slide = pass(
    noise(0.75, roll),
    movingBand((t) => 1400 + 5200 * Math.min(1, t / 0.42), 0.9),
    lowpass(7000),
  );
  const turn = (/** @type {number} */ t) =>
    0.55 * gust(t, 0.14, 0.07) + gust(t - 0.26, 0.09, 0.05) + 0.7 * gust(t - 0.45, 0.01, 0.035);
  return fadeOut(
    mix(
      shape(slide, turn),
      shape(crackle, (t) => 1.3 * turn(t)),
    ),
    0.06,
  );
};

/** A rubber stamp: the lever, the blow, the lift. */
export const stamp = () => {
  const roll = randomFrom(31);
  const blow = mix(
    thump(roll, 105, 0.045),
    struck(
      [
        [228, 0.5, 0.04],
        [391, 0.22, 0.03],
        [655, 0.1, 0.02],
      ],
      0.3,
    ),
    shape(tick(roll, 1100, 0.008, 0.7), () => 0.9),
  );
  return fadeOut(
    indoors(
      lay(0.75, [
        { at: 0, signal: tick(roll, 2300, 0.006), gain: 0.45 },
        { at: 0.07, signal: blow },
        { at: 0.3, signal: tick(roll, 1700, 0.007), gain: 0.3 },
        { at: 0.34, signal: struck([[310, 0.12, 0.02]], 0.15) },
      ]),
      0.25,
    ),
    0.1,
  );
};

/** A number is drawn: the stepping motor in three lines, then the paper tears off. */
export const ticketPrinter = () => {
  const roll = randomFrom(43);
  const lines = [
    [0, 0.17],
    [0.21, 0.35],
    [0.39, 0.62],
  ];
  const motor = render(1.1, (t) => {
    const isOn = lines.some(([from = 0, to = 0]) => t >= from && t < to);
    return isOn ? Math.tanh(2.5 * sine(t, 196)) + 0.6 * sine(t, 588) * sine(t, 49) : 0;
  });
  const whirr = shape(noise(1.1, roll), (t) =>
    lines.some(([from = 0, to = 0]) => t >= from && t < to) ? 0.7 * Math.abs(sine(t, 196)) : 0,
  );
  const tear = shape(
    pass(
      noise(1.1, roll),
      movingBand((t) => 2600 + 9000 * Math.max(0, t - 0.74), 1.1),
    ),
    (t) => (2.6 * gust(t - 0.74, 0.05, 0.035) * (1 + Math.sign(sine(t, 95)))) / 2,
  );
  return fadeOut(
    indoors(
      mix(pass(mix(motor, whirr), bandpass(1350, 0.55), lowpass(5200)), pass(tear, highpass(900))),
      0.2,
      0.3,
    ),
    0.1,
  );
};
