// A way on the map as an SVG path. It leaves and arrives straight down, so that ways which come
// together are seen to do so.

import type { Point } from './map-layout.ts';

export const round = (value: number): number => Math.round(10 * value) / 10;

export function curve(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const bends = rest.map((to, index) => {
    const from = points[index] ?? first;
    const middle = round((from.y + to.y) / 2);
    return `C${round(from.x)} ${middle} ${round(to.x)} ${middle} ${round(to.x)} ${round(to.y)}`;
  });
  return `M${round(first.x)} ${round(first.y)}${bends.join('')}`;
}
