// Where an arrow key leads from one place on the map: down and up along the ways, to the left and
// right as one reads, so that every place is come to.

import type { WayView } from './map-view.ts';

export const DIRECTIONS = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** `places`: all ids as they are read. Null where there is nothing on that side. */
export function neighbour(
  places: readonly string[],
  ways: readonly WayView[],
  at: string,
  direction: Direction,
): string | null {
  if (direction === 'ArrowLeft') return places[places.indexOf(at) - 1] ?? null;
  if (direction === 'ArrowRight') return places[places.indexOf(at) + 1] ?? null;
  const isDown = direction === 'ArrowDown';
  const mine = ways.filter((way) => (isDown ? way.from : way.to) === at);
  const way = mine.find(({ kind }) => kind === 'own') ?? mine[0];
  return way ? (isDown ? way.to : way.from) : null;
}
