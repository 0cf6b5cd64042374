// The page of the branch map, from real attempts.

import { describe, expect, test } from 'vitest';
import { finishedOf } from '../../src/app/learner/debrief/finished.ts';
import { mapOf } from '../../src/app/learner/debrief/map/map-view.ts';
import { parseRoute } from '../../src/app/learner/route.ts';
import { nextOf, replay } from '../../src/core/play/playthrough.ts';
import { THREE_EACH } from '../debrief/attempts.ts';
import { resultOf } from '../debrief/finished.ts';
import { mapAfter } from './map-of.ts';

describe.each(THREE_EACH)('$name', (played) => {
  const { attempt, edition, story, playthrough } = played;
  const result = resultOf(played);
  const { model, like, map, viewAt } = mapAfter(played);

  test('counts what all attempts on the device have seen', () => {
    expect(map.nodes.find(({ id }) => id === map.start)?.visits).toBe(like.length);
    const { decisions, endings } = viewAt(null);
    expect([decisions.total, endings.total]).toEqual([
      Object.keys(edition.key.decisions).length,
      Object.keys(edition.endings).length,
    ]);
    const met = like.flatMap((one) => one.playthrough.turns.map(({ decision }) => decision.id));
    expect(decisions.seen).toBe(new Set(met).size);
  });

  test('leaves out what has not ended, and what was played on other points or ways', () => {
    const others = model.attempts.filter(({ id }) => id !== attempt.id);
    const alone = (change: object) =>
      mapOf(finishedOf({ ...model, ...change }, result)).nodes.every(({ visits }) => visits <= 1);
    expect(alone({ endings: {} })).toBe(true);
    expect(alone({ attempts: others.map((one) => ({ ...one, keying: 'older' })) })).toBe(true);
  });

  test('a decision says what was said, where that led, and opens the play right there', () => {
    for (const { id, step } of map.nodes.filter(({ ending }) => ending === null)) {
      const { chosen } = viewAt(id);
      expect(chosen?.said === null).toBe(step === null);
      expect(chosen?.choices.filter(({ isYours }) => isYours)).toHaveLength(step === null ? 0 : 1);
      const next = map.nodes.find((one) => step !== null && one.step === step + 1);
      expect(chosen?.wentTo?.id).toBe(next?.id);
      const route = parseRoute(chosen?.reenter ?? '', []);
      if (route.screen !== 'other') throw new Error(`No door at ${id}.`);
      expect(route.attempt).toBe(attempt.id);
      const replayed = replay(
        story,
        route.way.map((choice) => ({ choice })),
      );
      const open = nextOf(replayed.playthrough);
      expect(replayed.ok && open.kind === 'decision' && open.decision.id).toBe(id);
    }
  });

  test('an ending says how it is come to, its headline only once it was seen, and has no door', () => {
    const next = nextOf(playthrough);
    const endings = map.nodes.filter((node) => node.ending !== null);
    for (const [at, { id, ending, visits }] of endings.entries()) {
      const { chosen } = viewAt(id);
      expect(chosen).toMatchObject({ ending, choices: [], reenter: null, said: null });
      expect(chosen?.name).toBe(visits > 0 ? edition.endings[id]?.headline : `Ending ${at + 1}`);
      expect(chosen?.from.length).toBeGreaterThan(0);
    }
    expect(viewAt(null).ending).toBe(next.kind === 'ending' && next.ending.kind);
  });

  test('what is told of a place stands on the side where the map does not show it', () => {
    const { bands } = viewAt(null);
    const [first] = bands[0]?.places ?? [];
    const last = bands.at(-1)?.places.at(-1);
    expect(viewAt(first?.id ?? '').chosen?.side).toBe('left');
    expect(viewAt(last?.id ?? '').chosen?.side).toBe('right');
  });
});
