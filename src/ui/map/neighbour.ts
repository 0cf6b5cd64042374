// Where an arrow key leads from one place on the map: down and up along the ways, to the left and
// right as one reads, layer by layer, so that every place is come to.

import type { BranchMap } from '../../core/debrief/branch-map.ts';
import type { MapLayout } from './lay-out-map.ts';

export const DIRECTIONS = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Null where there is nothing on that side. */
export function neighbour(
  map: BranchMap,
  layout: MapLayout,
  from: string,
  direction: Direction,
): string | null {
  const at = (id: string) => layout.boxes[id] ?? { x: 0, y: 0 };
  const here = at(from);
  const byDistance = (ids: readonly string[]) =>
    ids.toSorted((a, b) => distance(at(a), here) - distance(at(b), here))[0] ?? null;
  if (direction === 'ArrowDown' || direction === 'ArrowUp') {
    const isDown = direction === 'ArrowDown';
    const ways = map.edges.filter((edge) => (isDown ? edge.from : edge.to) === from);
    const own = ways.find(({ step }) => step !== null);
    const end = (edge: (typeof ways)[number]) => (isDown ? edge.to : edge.from);
    return own ? end(own) : byDistance(ways.map(end));
  }
  const asRead = map.nodes
    .map(({ id }) => id)
    .toSorted((a, b) => Math.round(at(a).y - at(b).y) || at(a).x - at(b).x);
  return asRead[asRead.indexOf(from) + (direction === 'ArrowLeft' ? -1 : 1)] ?? null;
}

const distance = (one: Place, other: Place) => Math.hypot(one.x - other.x, one.y - other.y);

type Place = { readonly x: number; readonly y: number };
