// Where things stand on the branch map, measured: for every shipped story, for sixty decisions in a
// row, and for sixty that part and meet at random.

import { describe, expect, test } from 'vitest';
import { type BranchMap, branchMap } from '../../src/core/debrief/branch-map.ts';
import { randomFrom } from '../../src/core/random.ts';
import type { Edition } from '../../src/core/story/edition.ts';
import { layOutMap } from '../../src/ui/map/lay-out-map.ts';
import type { Box, Point } from '../../src/ui/map/layered.ts';
import { DIRECTIONS, neighbour } from '../../src/ui/map/neighbour.ts';
import { explored } from '../explore/ink.ts';
import { longStory } from '../explore/long-story.ts';
import { SCENARIOS, shipped } from '../shipped.ts';
import { ENGLISH, GERMAN } from '../words/all-words.ts';

const NOTHING = { choices: [], stands: null };

function sixtyInARow(): BranchMap {
  const walked = explored(longStory(60));
  if (!walked.ok) throw new Error('The long story cannot be walked.');
  const { decisions, endings, leadsTo } = walked.exploration;
  const key = { decisions, closed: {} };
  return branchMap({ key, endings, leadsTo } as unknown as Edition, NOTHING);
}

const NAMES = [
  'By noon',
  'Numbers here',
  'Somewhere to sit',
  'You had all been told',
  'Unmistakably so',
];

function sixtyAtRandom(seed: number): BranchMap {
  const random = randomFrom(seed);
  const ids = Array.from({ length: 66 }, (_, index) => `p${index}`);
  const node = (id: string, index: number): BranchMap['nodes'][number] => ({
    ...{ id, name: NAMES[index % NAMES.length] ?? id, visits: 0, step: null, mark: null },
    ending: index < 60 ? null : 'lost',
    stakes: index < 60 ? 1 : 0,
  });
  const edges = ids.slice(0, 60).flatMap((from, index) => {
    const ahead = [1, 1 + Math.floor(4 * random()), 1 + Math.floor(9 * random())];
    const last = index === 59 ? [1, 2, 3, 4, 5, 6] : [];
    const targets = new Set([...ahead, ...last].map((by) => ids[Math.min(index + by, 65)] ?? ''));
    return [...targets].map((to) => ({ from, to, choices: [`${from}_a`], visits: 0, step: null }));
  });
  return { start: 'p0', nodes: ids.map(node), edges };
}

const MAPS: readonly (readonly [string, BranchMap])[] = [
  ...SCENARIOS.map((id) => [id, branchMap(shipped(id).edition, NOTHING)] as const),
  ['sixty decisions in a row', sixtyInARow()],
  ...[1, 2, 3].map((seed) => [`sixty at random, ${seed}`, sixtyAtRandom(seed)] as const),
];

/** Points along a drawn way, as `curve` bends it. */
function along(points: readonly Point[]): readonly Point[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to;
    return Array.from({ length: 21 }, (_, step) => {
      const [t, u] = [step / 20, 1 - step / 20];
      const middle = (from.y + to.y) / 2;
      const bent = (a: number, b: number, c: number, d: number) =>
        u ** 3 * a + 3 * u * u * t * b + 3 * u * t * t * c + t ** 3 * d;
      return { x: bent(from.x, from.x, to.x, to.x), y: bent(from.y, middle, middle, to.y) };
    });
  });
}

const isIn = ({ x, y }: Point, box: Box, margin = 0) =>
  Math.abs(x - box.x) < box.width / 2 + margin && Math.abs(y - box.y) < box.height / 2 + margin;

describe.each(MAPS)('%s', (_, map) => {
  const layout = layOutMap(map);
  const boxes = Object.entries(layout.boxes);

  test('no place lies on another, not even with the marks at its edge', () => {
    const close = boxes.flatMap(([id, one], index) =>
      boxes
        .slice(index + 1)
        .filter(
          ([, other]) =>
            Math.abs(one.x - other.x) < (one.width + other.width) / 2 + 28 &&
            Math.abs(one.y - other.y) < (one.height + other.height) / 2 + 28,
        )
        .map(([other]) => `${id} and ${other}`),
    );
    expect(close).toEqual([]);
  });

  test('all of it is on the sheet', () => {
    for (const [, { x, y, width, height }] of boxes) {
      expect(Math.min(x - width / 2, y - height / 2)).toBeGreaterThanOrEqual(12);
      expect(x + width / 2).toBeLessThanOrEqual(layout.width - 12 + 1);
      expect(y + height / 2).toBeLessThanOrEqual(layout.height - 12 + 1);
    }
  });

  test('a name stands whole in its place', () => {
    for (const { id, name } of map.nodes) {
      const box = layout.boxes[id];
      expect(box?.lines.join(' ')).toBe(name);
      for (const line of box?.lines ?? []) expect(line.length * 10.6).toBeLessThan(box?.width ?? 0);
    }
  });

  test('ways run from place to place, and past all others', () => {
    const through = map.edges.flatMap(({ from, to }, index) => {
      const drawn = along(layout.ways[index] ?? []);
      return boxes
        .filter(([id, box]) => id !== from && id !== to && drawn.some((point) => isIn(point, box)))
        .map(([id]) => `${from} to ${to} through ${id}`);
    });
    expect(through).toEqual([]);
    expect(layout.ways).toHaveLength(map.edges.length);
  });

  test('arrow keys lead to every place', () => {
    const found = new Set([map.start]);
    // A Set keeps the order of insertion and may grow while it is walked.
    for (const id of found)
      for (const direction of DIRECTIONS) {
        const next = neighbour(map, layout, id, direction);
        if (next !== null) found.add(next);
      }
    expect(found.size).toBe(map.nodes.length);
  });
});

/** Of the small lines, 14 px high, in the narrowest box. */
const LETTERS_THAT_FIT = 17;

test.each([ENGLISH, GERMAN])(
  'the small lines of $language fit into the narrowest box',
  ({ map }) => {
    const lines = [...Object.values(map.inBox), ...[0, 1, 99].map(map.visits)];
    expect(lines.filter((line) => [...line].length > LETTERS_THAT_FIT)).toEqual([]);
  },
);
