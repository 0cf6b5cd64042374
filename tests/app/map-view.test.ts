// The page of the branch map, from real attempts.

import { describe, expect, test } from 'vitest';
import { finishedOf } from '../../src/app/learner/debrief/finished.ts';
import { mapOf, mapView } from '../../src/app/learner/debrief/map/map-view.ts';
import { emptyWorksheet } from '../../src/app/learner/debrief/worksheet.ts';
import { modelAt } from '../../src/app/learner/model.ts';
import { parseRoute } from '../../src/app/learner/route.ts';
import { DEFAULT_SETTINGS } from '../../src/app/shell/settings.ts';
import { nextOf, replay } from '../../src/core/play/playthrough.ts';
import { PLAYED, type Played, TABLE } from '../debrief/attempts.ts';
import { resultOf } from '../debrief/finished.ts';
import { ENGLISH } from '../words/all-words.ts';

const bands = { empathy: null, ownership: null, recovery: null };

/** All attempts of that story under ids of their own; the own one among them. */
function modelWith(own: Played) {
  const like = PLAYED.filter(({ attempt }) => attempt.scenario === own.attempt.scenario);
  const attempts = like.map(({ attempt, name }) =>
    name === own.name ? attempt : { ...attempt, id: name },
  );
  const endings = like.map(({ playthrough }, index) => {
    const next = nextOf(playthrough);
    const ending = next.kind === 'ending' ? next.ending.id : '';
    return [attempts[index]?.id, { ending, bands, withHelp: false }] as const;
  });
  const known = { settings: DEFAULT_SETTINGS, cards: [], attempts, notes: [], unreadable: [] };
  return {
    like,
    model: { ...modelAt({ screen: 'title' }, known), endings: Object.fromEntries(endings) },
  };
}

describe.each(TABLE)('%s', (_, played) => {
  const { attempt, edition, story, playthrough } = played;
  const result = resultOf(played);
  const { model, like } = modelWith(played);
  const finished = finishedOf(model, result);
  const map = mapOf(finished);
  const viewAt = (place: string | null) =>
    mapView(map, finished, { ...emptyWorksheet(attempt.id), place }, ENGLISH.map);

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
    for (const { id, ending, visits } of map.nodes.filter((node) => node.ending !== null)) {
      const { chosen } = viewAt(id);
      expect(chosen).toMatchObject({ ending, choices: [], reenter: null, said: null });
      expect(chosen?.headline).toBe(visits > 0 ? edition.endings[id]?.headline : null);
      expect(chosen?.from.length).toBeGreaterThan(0);
    }
    expect(viewAt(null).ending).toBe(next.kind === 'ending' && next.ending.kind);
  });
});
