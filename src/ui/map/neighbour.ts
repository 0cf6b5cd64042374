// Where an arrow key leads from one place on the map: down and up along the ways, to the left and
// right within the layer.

import type { BranchMap } from '../../core/debrief/branch-map.ts';
import type { MapLayout } from './lay-out-map.ts';

export const DIRECTIONS = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Boxes of one layer have their middles at the same height; this much is lost in rounding. */
const SAME_LAYER = 2;

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
  const side = direction === 'ArrowLeft' ? -1 : 1;
  return byDistance(
    map.nodes
      .map(({ id }) => id)
      .filter((id) => Math.abs(at(id).y - here.y) < SAME_LAYER && side * (at(id).x - here.x) > 0),
  );
}

const distance = (one: Place, other: Place) => Math.hypot(one.x - other.x, one.y - other.y);

type Place = { readonly x: number; readonly y: number };
