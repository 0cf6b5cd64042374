// One-shots that a machine means to make: chimes, rings, tones. None starts on silence.

import { randomFrom } from '../../../src/core/random.ts';
import { bandpass, highpass, lowpass } from './filters.mjs';
import { fadeOut, lay, mix, noise, pass, RATE, render, shape, sine, turns } from './signal.mjs';
import { indoors } from './space.mjs';
import { bell, struck, tick } from './struck.mjs';

/** @param {number} t @param {readonly (readonly [number, number])[]} spans soft-edged on and off */
const cadence = (t, spans, edge = 0.008) =>
  Math.max(0, ...spans.map(([from, to]) => Math.min(1, (t - from) / edge, (to - t) / edge)));

/** Ding, dong: a major third down. */
export const doorChime = () =>
  fadeOut(
    lay(1.9, [
      { at: 0, signal: bell(659.26, 0.36, 1.5), gain: 0.9 },
      { at: 0.42, signal: bell(523.25, 0.42, 1.48) },
    ]),
    0.25,
  );

/** Before an announcement: two notes up, the second a little flat. */
export const terminalChime = () =>
  fadeOut(
    lay(1.7, [
      { at: 0, signal: bell(587.33, 0.4, 1.3), gain: 0.9 },
      { at: 0.38, signal: bell(771, 0.46, 1.3) },
    ]),
    0.25,
  );

/** A desk phone: two notes in quick turn, twice. */
export const phoneRing = () => {
  const turned = turns(1.5, (t) => (Math.floor(t * 27) % 2 ? 1060 : 840));
  const trill = render(1.5, (t) => {
    const turn = turned[Math.round(t * RATE)] ?? 0;
    return sine(turn, 1) + 0.3 * sine(turn, 3) + 0.12 * sine(turn, 5);
  });
  return fadeOut(
    pass(
      shape(trill, (t) =>
        cadence(t, [
          [-0.005, 0.55],
          [0.8, 1.37],
        ]),
      ),
      lowpass(3400),
      highpass(500),
    ),
  );
};

/** A phone that shivers on a desk, twice: the motor, and the rattle against the wood. */
export const phoneBuzz = () => {
  const roll = randomFrom(7);
  const spans = /** @type {const} */ ([
    [-0.01, 0.36],
    [0.56, 0.94],
  ]);
  const motor = render(
    1,
    (t) => Math.tanh(2.2 * sine(t, 158)) + 0.5 * sine(t, 316) + 0.35 * sine(t, 474),
  );
  const rattle = shape(
    pass(noise(1, roll), bandpass(1500, 0.9)),
    (t) => 1.6 * Math.max(0, sine(t, 158)) ** 3 * (0.7 + 0.3 * sine(t, 9)),
  );
  return fadeOut(
    pass(
      shape(mix(motor, rattle), (t) => cadence(t, spans, 0.03)),
      highpass(140),
    ),
  );
};

/** Two small notes up. */
export const mailPing = () =>
  fadeOut(
    lay(0.95, [
      { at: 0, signal: bell(880, 0.1, 0.5), gain: 0.75 },
      { at: 0.11, signal: bell(1318.5, 0.19, 0.8) },
    ]),
    0.1,
  );

/** The other end has hung up: three tones, as the line gives them. */
export const callEnd = () =>
  fadeOut(
    pass(
      shape(
        render(1.1, (t) => sine(t, 425) + 0.12 * sine(t, 850)),
        (t) =>
          cadence(t, [
            [-0.004, 0.2],
            [0.4, 0.6],
            [0.8, 1],
          ]),
      ),
      highpass(300),
      lowpass(3000),
    ),
  );

/** Under the finger: a choice taken. */
export const touchChoice = () =>
  fadeOut(
    mix(
      struck(
        [
          [392, 1, 0.045],
          [1176, 0.25, 0.014],
        ],
        0.3,
      ),
      shape(tick(randomFrom(3), 1900, 0.006), () => 0.5),
    ),
  );

/** Under the finger: the next line. */
export const touchNext = () => {
  const roll = randomFrom(5);
  return fadeOut(
    mix(
      shape(tick(roll, 1500, 0.009, 0.8), () => 0.7),
      struck([[520, 0.35, 0.02]], 0.14),
    ),
    0.02,
  );
};

/** The scores come in: open fifths, neither glad nor sorry, the same for every score. */
export const touchReveal = () =>
  fadeOut(
    lay(1.9, [
      { at: 0, signal: bell(293.66, 0.5, 1.8), gain: 0.8 },
      { at: 0.09, signal: bell(440, 0.5, 1.7), gain: 0.65 },
      { at: 0.18, signal: bell(659.26, 0.45, 1.6), gain: 0.45 },
    ]),
    0.4,
  );

/** One key of a piano, B flat, held down. */
export const pianoNote = () =>
  fadeOut(
    indoors(
      struck(
        [
          [233.08, 1, 0.9],
          [233.4, 0.5, 1.3],
          [466.5, 0.55, 0.6],
          [700.4, 0.32, 0.42],
          [935.2, 0.18, 0.3],
          [1171, 0.1, 0.2],
          [1410, 0.06, 0.12],
        ],
        2,
        0.004,
      ),
      0.35,
      1.8,
    ),
    0.5,
  );
