// People talking where no word can be made out: a buzzing source through three moving formants,
// syllable by syllable, phrase by phrase. Many of them in a room are a murmur; filtered noise is not.

import { bandpass, brighten, highpass, lowpass, movingBand } from './filters.mjs';
import {
  around,
  between,
  fadeOut,
  lay,
  many,
  mix,
  noise,
  pass,
  RATE,
  render,
  shape,
} from './signal.mjs';

/** @typedef {import('./signal.mjs').Dice} Dice */
/** @typedef {import('./signal.mjs').Signal} Signal */

/** First three formants in Hz (Peterson and Barney, 1952, rounded). */
const VOWELS = [
  [730, 1090, 2440],
  [530, 1840, 2480],
  [270, 2290, 3010],
  [570, 840, 2410],
  [300, 870, 2240],
  [490, 1350, 1690],
  [660, 1720, 2410],
];

/** @template T @param {Dice} roll @param {readonly T[]} list @param {T} fallback @returns {T} */
const pick = (roll, list, fallback) => list[Math.floor(roll() * list.length)] ?? fallback;

/** @param {readonly number[]} values @param {number} place glides between whole numbers */
const glide = (values, place) => {
  const index = Math.min(Math.floor(place), values.length - 1);
  const here = values[index] ?? 0;
  const part = Math.min(1, Math.max(0, (place - index - 0.55) / 0.45));
  return here + ((values[index + 1] ?? here) - here) * part;
};

/** Folds of the throat: they open slowly and shut fast. @param {number} part of one cycle */
const throat = (part) =>
  part < 0.42
    ? (1 - Math.cos((Math.PI * part) / 0.42)) / 2
    : part < 0.56
      ? Math.cos((Math.PI * (part - 0.42)) / 0.28)
      : 0;

/** Syllables of uneven length: where time t falls, in whole and part syllables. @param {Dice} roll @param {number} count */
const rhythm = (roll, count) => {
  const lengths = many(
    count,
    (index) => between(roll, 0.11, 0.24) * (index === count - 1 ? 1.6 : 1),
  );
  const starts = lengths.map((_, index) => lengths.slice(0, index).reduce((a, b) => a + b, 0));
  const placeAt = (/** @type {number} */ t) => {
    const index = starts.findLastIndex((start) => start <= t);
    return index + Math.min(0.999, (t - (starts[index] ?? 0)) / (lengths[index] ?? 1));
  };
  return { seconds: lengths.reduce((a, b) => a + b, 0), placeAt };
};

/** @param {Dice} roll @param {number} pitch in Hz @param {number} tract 1 for a man, 1.17 for a woman */
const phrase = (roll, pitch, tract) => {
  const count = Math.round(between(roll, 4, 13));
  const { seconds, placeAt } = rhythm(roll, count);
  const vowels = many(count, () => pick(roll, VOWELS, [500, 1500, 2500]));
  const accents = many(count, () => between(roll, 0.86, 1.28));
  const strengths = many(count, () => between(roll, 0.2, 1));
  const hisses = many(count, () => (roll() < 0.35 ? between(roll, 0.3, 1) : 0));
  const places = render(seconds, placeAt);
  const at = (/** @type {number} */ t) => places[Math.round(t * RATE)] ?? 0;
  let cycle = 0;
  const source = pass(
    render(seconds, (t) => {
      const fall = 1.1 - (0.25 * t) / seconds;
      cycle += (pitch * fall * glide(accents, at(t)) * (1 + 0.02 * (roll() - 0.5))) / RATE;
      return throat(cycle % 1);
    }),
    brighten(),
  );
  const formants = [0, 1, 2].map((index) => {
    const centres = vowels.map((vowel) => (vowel[index] ?? 500) * tract);
    const band = pass(
      source,
      movingBand((t) => glide(centres, at(t)), 5 + index * 3),
    );
    return shape(band, () => 1 - index * 0.15);
  });
  const voiced = shape(
    mix(...formants),
    (t) =>
      glide(strengths, at(t)) *
      (0.12 + 0.88 * Math.sin(Math.PI * (at(t) % 1)) ** 0.8) *
      Math.min(1, t * 30),
  );
  const breath = shape(pass(noise(seconds, roll), bandpass(4300, 1.2)), (t) => {
    const place = at(t);
    return (
      0.003 * (hisses[Math.floor(place)] ?? 0) * Math.max(0, Math.cos(Math.PI * (place % 1))) ** 2
    );
  });
  return fadeOut(mix(voiced, breath), 0.06);
};

/**
 * One person's half of a conversation, as a loop.
 * @param {Dice} roll @param {number} seconds @param {number} share of the time they speak
 * @returns {Signal}
 */
export const speaker = (roll, seconds, share = 0.5) => {
  const isHigh = roll() < 0.5;
  const pitch = isHigh ? between(roll, 170, 235) : between(roll, 90, 140);
  const tract = isHigh ? between(roll, 1.12, 1.2) : between(roll, 0.96, 1.05);
  /** @type {{ at: number, signal: Signal }[]} */
  const said = [];
  let at = between(roll, 0, seconds);
  for (let spoken = 0; spoken < seconds * share; ) {
    const signal = phrase(roll, pitch, tract);
    said.push({ at, signal });
    spoken += signal.length / RATE;
    at += signal.length / RATE + between(roll, 0.2, (1.2 * (1 - share)) / share);
  }
  return lay(seconds, said);
};

/** @param {Dice} roll @param {number} seconds @param {number} people @param {number} farHz how much the distance dulls them */
export const murmur = (roll, seconds, people, farHz, share = 0.5) =>
  mix(
    ...many(people, () => {
      const near = between(roll, 0.45, 1);
      return shape(
        around(speaker(roll, seconds, share), highpass(170), lowpass(farHz * near)),
        () => near,
      );
    }),
  );
