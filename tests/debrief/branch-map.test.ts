// The branch map: exactly what the edition has, with the way taken and what has been seen.

import { describe, expect, test } from 'vitest';
import { branchMap } from '../../src/core/debrief/branch-map.ts';
import { journeyOf } from '../../src/core/debrief/journey.ts';
import { nextOf, rewind } from '../../src/core/play/playthrough.ts';
import { playAtRandom, SCENARIOS, shipped } from '../shipped.ts';
import { PLAYED, TABLE } from './attempts.ts';

describe.each(SCENARIOS)('%s', (scenario) => {
  const { edition, story } = shipped(scenario);
  const mine = PLAYED.filter(({ attempt }) => attempt.scenario === scenario);
  const journeys = mine.map(({ playthrough }) => journeyOf(playthrough));
  const [way, ...others] = journeys;
  if (!way) throw new Error('Nothing was played.');
  const map = branchMap(edition, way, others);

  test('has exactly the decisions and endings of the edition', () => {
    const { decisions } = edition.key;
    expect(
      map.nodes
        .filter(({ ending }) => !ending)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(Object.keys(decisions).sort());
    expect(
      Object.fromEntries(map.nodes.flatMap(({ id, ending }) => (ending ? [[id, ending]] : []))),
    ).toEqual(Object.fromEntries(Object.values(edition.endings).map(({ id, kind }) => [id, kind])));
  });

  test('has exactly the ways of the edition, several choices to one place drawn as one', () => {
    const drawn = map.edges.flatMap(({ to, choices }) => choices.map((one) => `${one} → ${to}`));
    const led = Object.entries(edition.leadsTo).flatMap(([one, to]) =>
      to.map((place) => `${one} → ${place}`),
    );
    expect(drawn.sort()).toEqual(led.sort());
    const pairs = map.edges.map(({ from, to }) => `${from} → ${to}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(map.edges.some(({ choices }) => choices.length > 1)).toBe(true);
  });

  test('leads onwards only, from the first decision', () => {
    const order = new Map(map.nodes.map(({ id }, index) => [id, index]));
    const backwards = map.edges.filter(
      ({ from, to }) => (order.get(from) ?? 0) >= (order.get(to) ?? 0),
    );
    expect(backwards).toEqual([]);
    const { next } = story.begin().beat;
    expect(next.kind === 'decision' && next.decision.id).toBe(map.start);
  });

  test('counts visits over all attempts, and what nobody visited has none', () => {
    for (const { id, visits } of map.nodes) {
      const came = mine.filter(({ playthrough }) => {
        const next = nextOf(playthrough);
        const ending = next.kind === 'ending' ? next.ending.id : '';
        return id === ending || playthrough.turns.some(({ decision }) => decision.id === id);
      });
      expect(visits).toBe(came.length);
    }
    const into = (id: string) =>
      map.edges.filter(({ to }) => to === id).reduce((sum, { visits }) => sum + visits, 0);
    for (const { id, visits } of map.nodes) expect(into(id)).toBe(id === map.start ? 0 : visits);
    expect(map.nodes.some(({ visits }) => visits === 0)).toBe(true);
  });

  test('an attempt that stopped half-way stands at its open decision', () => {
    const half = rewind(playAtRandom(story, 3), 3);
    const next = nextOf(half);
    const { nodes } = branchMap(edition, journeyOf(half));
    const open = nodes.find(({ step }) => step === 3);
    expect(open?.id).toBe(next.kind === 'decision' && next.decision.id);
    expect(open?.mark).toBeNull();
  });

  test('a place that only a replay could tell is not guessed', () => {
    const unsure = Object.entries(edition.leadsTo).find(([, to]) => to.length > 1);
    if (!unsure) return;
    const { nodes } = branchMap(edition, { choices: [unsure[0]], stands: null });
    expect(nodes.filter(({ visits }) => visits > 0)).toHaveLength(1);
  });
});

describe.each(TABLE)('%s', (_, { edition, playthrough, score }) => {
  const { turns } = playthrough;
  const map = branchMap(edition, journeyOf(playthrough));

  test('the way taken goes along the edges from the first decision to the ending', () => {
    const steps = map.nodes.filter(({ step }) => step !== null);
    const way = steps.toSorted((a, b) => (a.step ?? 0) - (b.step ?? 0)).map(({ id }) => id);
    const next = nextOf(playthrough);
    const ids = turns.map(({ decision }) => decision.id);
    expect(way).toEqual([...ids, next.kind === 'ending' && next.ending.id]);
    const edges = map.edges.filter(({ step }) => step !== null);
    expect(edges).toHaveLength(turns.length);
    for (const { step, from, to, choices } of edges) {
      expect([way[step ?? -1], way[(step ?? -1) + 1]]).toEqual([from, to]);
      expect(choices).toContain(turns[step ?? -1]?.choice.id);
    }
  });

  test('faults, repairs and red lines are marked where the score has them', () => {
    const marks = map.nodes.flatMap(({ mark }) => mark ?? []);
    expect(marks).toHaveLength(turns.length);
    const faults = marks.filter(({ isFault }) => isFault);
    expect({
      made: faults.length,
      repaired: faults.filter(({ isRepaired }) => isRepaired).length,
    }).toEqual(score.faults);
    expect(
      marks
        .filter(({ red }) => red)
        .map(({ choice }) => choice)
        .sort(),
    ).toEqual(score.redLines.map(({ choice }) => choice).sort());
    for (const { isRepair, choice } of marks) {
      const taken = turns.find((turn) => turn.choice.id === choice)?.choice;
      if (isRepair) expect(taken?.repairs).not.toBeNull();
    }
  });
});
