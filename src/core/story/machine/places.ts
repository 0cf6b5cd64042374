// Paths of a program: where they lead, and what they say of the knot.

import type { Container, ItemPlace } from './program.ts';

/** A writer's own name, and no position or name that Ink has made up (`c-0`, `$r1`). */
export const isName = (part: string): boolean =>
  /^[\p{L}\p{N}_]+$/u.test(part) && !isPosition(part);

/** The knot or function that a path lies in; empty before the first knot. */
export function knotIn(path: string): string {
  const [first = ''] = path.split('.');
  return isName(first) ? first : '';
}

/** Says in which knot something stands. */
export function inKnot(path: string): string {
  const knot = knotIn(path);
  return knot === '' ? 'before the first knot' : `in “${knot}”`;
}

const isPosition = (part: string | undefined) => part !== undefined && /^\d+$/.test(part);

/** Where a path leads from an item that stands in `within`; null when there is no such place. */
export function placeFrom(path: string, within: Container, root: Container): ItemPlace | null {
  const parts = path.split('.').filter(Boolean);
  // The first `^` of a relative path is the container that the item stands in.
  return path.startsWith('.') ? descend(within, parts.slice(1)) : descend(root, parts);
}

function descend(from: Container, parts: readonly string[]): ItemPlace | null {
  const last = parts.at(-1);
  const at = isPosition(last) ? follow(from, parts.slice(0, -1)) : follow(from, parts);
  // A number at the end is a position, whatever stands there.
  return at && { container: at, index: isPosition(last) ? Number(last) : 0 };
}

function follow(from: Container, parts: readonly string[]): Container | null {
  return parts.reduce<Container | null>((at, part) => {
    if (part === '^') return at?.parent ?? null;
    return (isPosition(part) ? at?.inner.get(Number(part)) : at?.named.get(part)) ?? null;
  }, from);
}

/** The container at a path; null when there is none. */
export function containerFrom(path: string, within: Container, root: Container): Container | null {
  const place = placeFrom(path, within, root);
  const isItem = isPosition(path.split('.').at(-1));
  return (isItem ? place?.container.inner.get(place.index) : place?.container) ?? null;
}

/** Where the value of a variable leads: before a container, which is then entered as a whole. */
export function placeNamed(path: string, root: Container): ItemPlace | null {
  const place = placeFrom(path, root, root);
  return place && (isPosition(path.split('.').at(-1)) ? place : { ...place, index: -1 });
}
