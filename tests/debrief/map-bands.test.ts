// The bands of the branch map: the acts as they are played, and every place in one of them.

import { describe, expect, test } from 'vitest';
import { tableauOf } from '../../src/app/playing/tableau-of.ts';
import { branchMap } from '../../src/core/debrief/branch-map.ts';
import { journeyOf } from '../../src/core/debrief/journey.ts';
import { mapBands } from '../../src/core/debrief/map-bands.ts';
import { PLAYED, type Played, TABLE } from './attempts.ts';

const bandsOf = ({ edition, story, playthrough }: Played) =>
  mapBands(branchMap(edition, journeyOf(playthrough)), { edition, story }, playthrough);

/** Of every attempt: those of the first one at its story stand beside each other one’s. */
const BANDS = new Map(PLAYED.map((one) => [one.name, bandsOf(one)] as const));

describe.each(TABLE)('%s', (_, played) => {
  const { edition, playthrough } = played;
  const bands = BANDS.get(played.name) ?? [];
  const lines = [playthrough.opening, ...playthrough.turns.map(({ beat }) => beat)].flatMap(
    (beat) => beat.lines,
  );

  test('every place stands in one band, in the order of the map', () => {
    const { nodes } = branchMap(edition, journeyOf(playthrough));
    const placed = bands.flatMap(({ places }) => places);
    expect(placed.toSorted()).toEqual(nodes.map(({ id }) => id).sort());
    for (const { places } of bands)
      expect(places).toEqual(nodes.map(({ id }) => id).filter((id) => places.includes(id)));
  });

  test('the acts are those that were played, with where they are set', () => {
    const begun = lines.filter(({ act }) => act !== null);
    const own = bands.slice(0, begun.length);
    expect(own.map(({ act, place }) => [act, place])).toEqual(
      begun.map(({ act, place }) => [act, place]),
    );
    for (const [at, { beat }] of playthrough.turns.entries()) {
      const said = [playthrough.opening, ...playthrough.turns.slice(0, at).map((one) => one.beat)];
      const act = said.flatMap((one) => one.lines).findLast((line) => line.act)?.act;
      const band = bands.find(({ places }) =>
        places.includes(playthrough.turns[at]?.decision.id ?? ''),
      );
      expect(band?.act, beat.why).toEqual(act);
    }
  });

  test('a face is as the stage left it at the end of the act; off the way there is none', () => {
    const { header } = edition;
    const starts = lines.flatMap(({ act }, index) => (act ? [index] : []));
    for (const [index, { mood }] of bands.slice(0, starts.length).entries()) {
      const tableau = tableauOf(header, lines.slice(0, starts[index + 1] ?? lines.length));
      const customer = tableau?.figures.find(({ isCustomer }) => isCustomer);
      if (customer) expect(mood).toBe(customer.mood);
    }
    expect(bands.slice(starts.length).every(({ mood }) => mood === null)).toBe(true);
  });

  test('whatever was played, a place stands in the same act', () => {
    const [first] = PLAYED.filter(({ attempt }) => attempt.scenario === edition.header.id);
    const placesOf = (all: typeof bands) => all.map(({ act, places }) => [act, places]);
    expect(placesOf(bands)).toEqual(placesOf(BANDS.get(first?.name ?? '') ?? []));
  });
});
