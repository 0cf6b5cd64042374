// Where the ways of the branch map run, and where its keys lead: for every shipped story, for sixty
// decisions in a row, and for sixty that part and meet at random.

import { describe, expect, test } from 'vitest';
import { type BranchMap, branchMap } from '../../src/core/debrief/branch-map.ts';
import { journeyOf } from '../../src/core/debrief/journey.ts';
import { randomFrom } from '../../src/core/random.ts';
import type { Edition } from '../../src/core/story/edition.ts';
import { DIRECTIONS, neighbour } from '../../src/ui/map/neighbour.ts';
import { lanesOf, type MeasuredMap, routes, wayPath } from '../../src/ui/map/ways.ts';
import { mapAfter } from '../app/map-of.ts';
import { PLAYED } from '../debrief/attempts.ts';
import { explored } from '../explore/ink.ts';
import { longStory } from '../explore/long-story.ts';

const NOTHING = { choices: [], stands: null };

function sixtyInARow(): BranchMap {
  const walked = explored(longStory(60));
  if (!walked.ok) throw new Error('The long story cannot be walked.');
  const { decisions, endings, leadsTo } = walked.exploration;
  const key = { decisions, closed: {} };
  return branchMap({ key, endings, leadsTo } as unknown as Edition, NOTHING);
}

function sixtyAtRandom(seed: number): BranchMap {
  const random = randomFrom(seed);
  const ids = Array.from({ length: 66 }, (_, index) => `p${index}`);
  const node = (id: string, index: number): BranchMap['nodes'][number] => ({
    ...{ id, name: id, visits: 0, step: null, mark: null },
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

type Row = readonly [name: string, map: BranchMap, bands: readonly (readonly string[])[]];

const inTens = ({ nodes }: BranchMap) =>
  Array.from({ length: 7 }, (_, at) => nodes.slice(10 * at, 10 * at + 10).map(({ id }) => id));

const MAPS: readonly Row[] = [
  ...PLAYED.map((played): Row => {
    const { map, bands } = mapAfter(played);
    return [played.name, map, bands.map(({ places }) => places)];
  }),
  ...[sixtyInARow(), ...[1, 2, 3].map(sixtyAtRandom)].map((map, seed): Row => {
    return [seed === 0 ? 'sixty in a row' : `sixty at random, ${seed}`, map, inTens(map)];
  }),
];

const LANE = 24;
const RIM = 9;
const [WIDTH, GAP, ROW] = [180, 22, 54];

/** As the page has it: bands side by side, or all of them below each other. */
function measured(map: BranchMap, bands: Row[2], isWide: boolean): MeasuredMap {
  const lanes = lanesOf(map);
  const placed = bands.flatMap((places, band) =>
    places.map((id, row) => ({ id, band, row: isWide ? row : bands.flat().indexOf(id) })),
  );
  return {
    laneWidth: LANE,
    columns: (isWide ? bands : [bands]).map((_, at) => ({
      left: at * (WIDTH + GAP),
      right: at * (WIDTH + GAP) + WIDTH,
      bottom: 100 + ROW * Math.max(...bands.map(({ length }) => length)),
    })),
    stations: placed.map(({ id, band, row }) => {
      const lane = lanes.get(id) ?? 0;
      const column = isWide ? band : 0;
      return { id, lane, column, x: column * (WIDTH + GAP) + 20 + lane * LANE, y: 100 + row * ROW };
    }),
  };
}

describe.each(MAPS)('%s', (_, map, bands) => {
  test.each([true, false])('side by side (%s), a way runs past every other station', (isWide) => {
    const all = measured(map, bands, isWide);
    const drawn = routes(map.edges, all);
    const through = map.edges.flatMap(({ from, to }, index) => {
      const points = drawn[index] ?? [];
      return all.stations
        .filter(({ id }) => id !== from && id !== to)
        .filter((station) => isWide === false || station.column === columnOf(all, from))
        .filter((station) => points.some((point, at) => isOn(station, points[at - 1], point)))
        .map(({ id }) => `${from} to ${to} through ${id}`);
    });
    expect(through).toEqual([]);
  });

  test('a way begins and ends at its stations', () => {
    const all = measured(map, bands, true);
    const at = (id: string) => all.stations.find((one) => one.id === id);
    for (const [index, points] of routes(map.edges, all).entries()) {
      expect(points[0]).toMatchObject({ x: at(map.edges[index]?.from ?? '')?.x });
      expect(points.at(-1)).toMatchObject({ y: at(map.edges[index]?.to ?? '')?.y });
      expect(wayPath(points, 12)).toMatch(/^M[\d. ]+(?:[LQC][-\d. ]+)+$/);
    }
  });

  test('arrow keys lead to every place', () => {
    const places = bands.flat();
    const ways = map.edges.map((edge) => ({ ...edge, kind: 'unseen' as const }));
    const found = new Set([map.start]);
    // A Set keeps the order of insertion and may grow while it is walked.
    for (const id of found)
      for (const direction of DIRECTIONS) {
        const next = neighbour(places, ways, id, direction);
        if (next !== null) found.add(next);
      }
    expect(found.size).toBe(map.nodes.length);
  });
});

test.each(PLAYED.map((one) => [one.name, one] as const))('%s is a straight line', (_, played) => {
  const { edition, playthrough } = played;
  const lanes = lanesOf(branchMap(edition, journeyOf(playthrough)));
  for (const { decision } of playthrough.turns) expect(lanes.get(decision.id)).toBe(0);
});

const columnOf = ({ stations }: MeasuredMap, id: string) =>
  stations.find((one) => one.id === id)?.column;

type Point = { readonly x: number; readonly y: number };

/** Whether a piece of a way comes nearer to the middle of a station than its rim. */
function isOn(station: Point, from: Point | undefined, to: Point): boolean {
  if (!from) return false;
  const [across, along] = [to.x - from.x, to.y - from.y];
  const length = across ** 2 + along ** 2 || 1;
  const t = ((station.x - from.x) * across + (station.y - from.y) * along) / length;
  const near = Math.max(0, Math.min(1, t));
  const [x, y] = [from.x + near * across, from.y + near * along];
  return Math.hypot(station.x - x, station.y - y) < RIM;
}
