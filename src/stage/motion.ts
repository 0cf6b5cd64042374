// How things move, as functions of time: nothing here knows Phaser, and the same moment always
// looks the same. Times are milliseconds, angles degrees.

import type { LiveDetail } from './room.ts';

const clamp01 = (t: number): number => Math.min(1, Math.max(0, t));

/** Slow, quick, slow. */
export const ease = (t: number): number => {
  const c = clamp01(t);
  return c < 0.5 ? 4 * c ** 3 : 1 - (2 - 2 * c) ** 3 / 2;
};

/** Quick, then slow. */
export const easeOut = (t: number): number => 1 - (1 - clamp01(t)) ** 3;

/** One swing up and back within `length`; 0 before and after. */
export const swing = (since: number, length: number): number =>
  since < 0 || since > length ? 0 : Math.sin((Math.PI * since) / length);

export const mix = (from: number, to: number, t: number): number => from + (to - from) * t;

/** `mix` for every number of two records. */
export function mixAll<T extends Readonly<Record<string, number>>>(from: T, to: T, t: number): T {
  if (t >= 1) return to;
  const entries = Object.entries(to).map(([key, value]) => [
    key,
    mix(from[key] ?? value, value, t),
  ]);
  return Object.fromEntries(entries) as T;
}

/** A number from 0 to 1 from a name, so that people do not breathe and blink together. */
export function phaseOf(name: string): number {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + letter.charCodeAt(0)) % 1009;
  return sum / 1009;
}

const BREATH = 3600;
const BLINK = { every: 4300, for: 130 };

/** −1 … 1, the height of the chest. */
export const breath = (now: number, phase: number): number =>
  Math.sin(2 * Math.PI * (now / BREATH + phase));

export const areEyesShut = (now: number, phase: number): boolean =>
  (now + phase * BLINK.every) % BLINK.every < BLINK.for;

/** How long someone is seen to speak, and how often the mouth opens meanwhile. */
const SPEECH = { length: 1500, beat: 130 };

/** Uneven, as speech is: of every seven beats four are open. */
export const isMouthOpen = (since: number): boolean =>
  since >= 0 && since < SPEECH.length && [0, 2, 3, 5].includes(Math.floor(since / SPEECH.beat) % 7);

export type Shift = {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly scale: number;
  readonly alpha: number;
};

const STILL: Shift = { x: 0, y: 0, angle: 0, scale: 1, alpha: 1 };

/** Milliseconds in which a blinking lamp is dark. */
const darkness = (period: number): number => Math.min(0.4 * period, 450);

/** Milliseconds: `life` slows down and stops when the stage comes to rest, `wall` does not. */
export type Clocks = { readonly life: number; readonly wall: number };

/**
 * A live detail at a moment, relative to where it is drawn. `later`: from 0 to 1, how far what happens
 * once has happened.
 */
export function detailAt(detail: LiveDetail, clocks: Clocks, later: number): Shift {
  const shift = livelyAt(detail, clocks);
  return detail.isGoneLater ? { ...shift, alpha: shift.alpha * (1 - later) } : shift;
}

function livelyAt(detail: LiveDetail, { life, wall }: Clocks): Shift {
  const { motion, period, distance } = detail;
  const turn = (life % period) / period;
  const wave = Math.sin(2 * Math.PI * turn);
  switch (motion) {
    case 'sway':
      return { ...STILL, angle: 2.5 * wave };
    case 'drift':
      return { ...STILL, x: distance.x * (0.5 + wave / 2), y: distance.y * (0.5 + wave / 2) };
    case 'fall':
      return { ...STILL, x: distance.x * turn, y: distance.y * turn };
    case 'pulse':
      return { ...STILL, scale: 1 + 0.04 * wave };
    case 'blink':
      return { ...STILL, alpha: wall % period < period - darkness(period) ? 1 : 0 };
    case 'turn':
      return { ...STILL, angle: 6 * Math.floor((wall / period) * 60) };
  }
}

type Numbers = Readonly<Record<string, number>>;

export type Slide<T extends Numbers> = {
  readonly from: T;
  readonly to: T;
  readonly start: number;
  readonly length: number;
};

export const resting = <T extends Numbers>(at: T): Slide<T> => ({
  from: at,
  to: at,
  start: 0,
  length: 0,
});

export const slideAt = <T extends Numbers>({ from, to, start, length }: Slide<T>, now: number): T =>
  mixAll(from, to, length === 0 ? 1 : easeOut((now - start) / length));

/** From wherever it is now. */
export const slideTo = <T extends Numbers>(
  slide: Slide<T>,
  to: T,
  now: number,
  length: number,
): Slide<T> => ({ from: slideAt(slide, now), to, start: now, length });
