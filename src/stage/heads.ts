// Heads in a row: how many there is room for, and how they stand apart.

import type { Area, Seen } from './frame.ts';

/** Room units between two heads, and between a head and an edge. */
const GAP = 4;

/** `x`: where its body stands. */
export type Head = {
  readonly id: string;
  readonly x: number;
  readonly area: Area;
  readonly face: Area;
};

export const shifted = (head: Head, by: number): Head => ({
  ...head,
  x: head.x + by,
  area: { ...head.area, left: head.area.left + by, right: head.area.right + by },
});

/**
 * As many as there is room for beside the first, from left to right: whole heads in the width, whole
 * faces in the height, both in room units.
 */
export function fitting(
  inShot: readonly string[],
  all: readonly Head[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly Head[] {
  let left = width - GAP;
  let faces: readonly Area[] = [];
  const seen = inShot
    .flatMap((id) => all.filter((head) => head.id === id))
    .filter((head, index) => {
      const needed = head.area.right - head.area.left + GAP;
      const together = [...faces, head.face];
      const { top, bottom } = around(together);
      const fits = index === 0 || (needed <= left && bottom - top <= height);
      if (fits) left -= needed;
      if (fits) faces = together;
      return fits;
    });
  return seen.toSorted((a, b) => a.x - b.x);
}

export const allOf = (heads: readonly Head[]): Seen | null =>
  heads.length === 0
    ? null
    : {
        faces: around(heads.map(({ face }) => face)),
        heads: around(heads.map(({ area }) => area)),
      };

const around = (areas: readonly Area[]): Area => ({
  left: Math.min(...areas.map(({ left }) => left)),
  right: Math.max(...areas.map(({ right }) => right)),
  top: Math.min(...areas.map(({ top }) => top)),
  bottom: Math.max(...areas.map(({ bottom }) => bottom)),
});

/** How far each has to move so that no head hides another or leaves what is clear. */
export function spread(heads: readonly Head[], clear: Area): ReadonlyMap<string, number> {
  let edge = clear.left;
  const rightward = heads.map((head) => {
    const moved = shifted(head, Math.max(0, edge + GAP - head.area.left));
    edge = moved.area.right;
    return moved;
  });
  edge = clear.right;
  const moved = rightward.toReversed().map((head) => {
    const back = shifted(head, Math.min(0, edge - GAP - head.area.right));
    edge = back.area.left;
    return back;
  });
  const before = new Map(heads.map(({ id, x }) => [id, x]));
  return new Map(moved.map(({ id, x }) => [id, x - (before.get(id) ?? x)]));
}
