// Numbers on their way from one value to another.

import { easeOut, mixAll } from './motion.ts';

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
