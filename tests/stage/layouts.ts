// The play page as its style sheets lay it out (`src/ui/play/*.css`): how large the stage is, and the most
// that its cards may cover. A browser test holds these numbers against the page itself.

import type { Insets, StageSize } from '../../src/stage/frame.ts';

export const SIZES = [
  { width: 320, height: 568 },
  { width: 390, height: 844 },
  { width: 640, height: 360 },
  { width: 844, height: 390 },
  { width: 800, height: 1280 },
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
] as const satisfies readonly StageSize[];

/** Per cent. */
export const TEXT_SIZES = [100, 150, 200] as const;

export type Layout = {
  readonly stage: StageSize;
  /** Before anything long is said, and at most. */
  readonly least: Insets;
  readonly most: Insets;
};

/** In CSS pixels. */
export function layoutOf({ width, height }: StageSize, textSize: number): Layout {
  const type = Math.max(
    17,
    Math.min(0.0175 * width, 0.025 * height),
    Math.min(0.026 * width, 0.019 * height),
  );
  const rem = (type * textSize) / 100;
  const button = Math.max(44, Math.min(2.5 * rem, 0.09 * Math.min(width, height)));
  const isLandscape = width > height;
  if (isLandscape && width >= 50 * rem && height >= 31 * rem) {
    const sides = { top: 0.014 * width + button, right: 0, left: beside(width) };
    const least = { ...sides, bottom: 0.024 * width + 0.27 * height };
    return {
      stage: { width, height },
      least,
      most: { ...sides, bottom: 0.42 * height + 1.4 * rem },
    };
  }
  const bar = { top: 0.5 * rem + button, right: 0, bottom: 0, left: 0 };
  if (isLandscape && height <= 31 * rem)
    return { stage: { width: 0.42 * width, height }, least: bar, most: bar };
  const drawer = Math.min(0.44 * height, 22 * rem);
  const highest = Math.min((height <= 27 * rem ? 0.84 : 0.76) * height, height - bar.top - 96);
  const stage = { width, height: height - drawer };
  return { stage, least: bar, most: { ...bar, bottom: Math.max(0, highest - drawer) } };
}

/** The column of the choices, with the space between it and the line. */
const beside = (width: number): number => (0.024 + (0.952 - 0.022) * 0.42 + 0.022) * width;
