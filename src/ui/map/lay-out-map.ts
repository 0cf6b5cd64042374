// Where everything stands on the learner's map. It depends on names and ways alone, so it is made
// once for an edition, whatever has been seen of it. Lengths are in sixteenths of a rem.

import type { BranchMap } from '../../core/debrief/branch-map.ts';
import { type Box, layered, type Point, type Size } from './layered.ts';

export type PlacedBox = Box & {
  /** The name, broken into lines that fit. */
  readonly lines: readonly string[];
};

export type MapLayout = Size & {
  readonly boxes: Readonly<Record<string, PlacedBox>>;
  /** One for each edge of the map, in its order, from below the one box to the top of the other. */
  readonly ways: readonly (readonly Point[])[];
};

/** Letters of a name in a line: more make the map wide, fewer make it long. */
const LINE = 15;
/** What a letter takes at most on average, in the widest of the typefaces. */
const LETTER = 10.6;
/** Room at both sides for the round marks that sit on the edge. */
const SIDES = 40;
const NARROWEST = 128;
export const LINE_HEIGHT = 20;
/** Above the first line, and below the last one for one small line; an ending has two of them. */
export const ABOVE = 12;
const BELOW = 30;
export const SMALL_LINE = 18;

export function layOutMap({ nodes, edges }: BranchMap): MapLayout {
  const lines = new Map(nodes.map(({ id, name }) => [id, broken(name)]));
  const sizes = Object.fromEntries(
    nodes.map(({ id, ending }) => [id, sizeOf(lines.get(id) ?? [], ending !== null)]),
  );
  const arrows = edges.map(({ from, to, choices }) => ({ from, to, weight: choices.length }));
  const { boxes, bends, ...size } = layered(sizes, arrows, {
    nodesep: 34,
    edgesep: 26,
    ranksep: 46,
  });
  const past = passing(Object.values(boxes));
  return {
    ...size,
    boxes: Object.fromEntries(
      Object.entries(boxes).map(([id, box]) => [id, { ...box, lines: lines.get(id) ?? [] }]),
    ),
    ways: edges.map(({ from, to }) => [
      edgeOf(boxes[from], 1),
      ...bends(from, to).flatMap(past),
      edgeOf(boxes[to], -1),
    ]),
  };
}

const edgeOf = (box: Box | undefined, side: 1 | -1): Point => ({
  x: box?.x ?? 0,
  y: (box?.y ?? 0) + (side * (box?.height ?? 0)) / 2,
});

/** Past a layer a way runs straight down, clear of its boxes; between layers it needs no bend. */
function passing(boxes: readonly Box[]): (bend: Point) => readonly Point[] {
  return ({ x, y }) => {
    const layer = boxes.filter((box) => Math.abs(box.y - y) < 1);
    if (layer.length === 0) return [];
    const half = Math.max(...layer.map(({ height }) => height)) / 2;
    return [
      { x, y: y - half },
      { x, y: y + half },
    ];
  };
}

function sizeOf(lines: readonly string[], isEnding: boolean): Size {
  const longest = Math.max(...lines.map((line) => [...line].length));
  return {
    width: Math.max(NARROWEST, Math.ceil(longest * LETTER) + SIDES) + (isEnding ? 16 : 0),
    height: ABOVE + lines.length * LINE_HEIGHT + BELOW + (isEnding ? SMALL_LINE : 0),
  };
}

/** At spaces; a word that is longer than a line keeps its line to itself. */
function broken(name: string): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LINE)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
