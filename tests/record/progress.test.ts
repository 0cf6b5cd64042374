// What the cards know of past attempts, on a real story: all of it derived from the picks.

import { describe, expect, test } from 'vitest';
import { type Model, modelAt } from '../../src/app/learner/model.ts';
import { openScreen } from '../../src/app/learner/open-screen.ts';
import { nextView, scenarioViews } from '../../src/app/learner/title/title-view.ts';
import { update } from '../../src/app/learner/update.ts';
import { DEFAULT_SETTINGS } from '../../src/app/shell/settings.ts';
import type { Attempt } from '../../src/core/play/attempt.ts';
import { nextOf } from '../../src/core/play/playthrough.ts';
import { isFirstAssessed } from '../../src/core/record/evidence.ts';
import { endingsOf } from '../../src/core/record/how-it-ended.ts';
import { endingsSeen, progressIn } from '../../src/core/record/progress.ts';
import { score } from '../../src/core/score/score.ts';
import { cardOf } from '../../src/core/story/extracts.ts';
import { SKILLS } from '../../src/core/vocabulary.ts';
import { bestBy, picksOf, playAtRandom, playOut, shipped, sumOf } from '../shipped.ts';
import { ENGLISH } from '../words/all-words.ts';

const engine = shipped('registry_line');
const { edition, story } = engine;
const FRESH = { id: 'new', seed: 7, startedAt: '2026-11-22T10:00:00.000Z' };

const well = playOut(story, bestBy(sumOf));
const badly = playOut(
  story,
  bestBy((choice) => -sumOf(choice)),
);

const attempt = (id: string, day: number, change: Partial<Attempt> = {}): Attempt => ({
  id,
  scenario: 'registry_line',
  edition: edition.edition,
  keying: edition.keying,
  seed: 1,
  mode: 'learn',
  startedAt: `2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z`,
  picks: picksOf(well),
  ...change,
});

const modelOf = (attempts: readonly Attempt[], isKnown = true): Model => ({
  ...modelAt(
    { screen: 'title' },
    { settings: DEFAULT_SETTINGS, cards: [cardOf(edition)], attempts, notes: [], unreadable: [] },
  ),
  screen: { kind: 'title' },
  endings: isKnown ? endingsOf(engine, attempts) : {},
});

const underWay = attempt('under_way', 20, { picks: picksOf(well).slice(0, 3) });
const older = attempt('older', 3, { keying: 'older' });
const poor = attempt('poor', 9, { picks: picksOf(badly) });

describe('how an attempt came out', () => {
  test('is the ending that it replays to and the bands that it scores', () => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const played = playAtRandom(story, seed);
      const next = nextOf(played);
      const scored = score(edition, picksOf(played), { ended: true });
      const { one } = endingsOf(engine, [attempt('one', 1, { picks: picksOf(played) })]);
      if (next.kind !== 'ending' || !scored.ok) throw new Error('The story did not end.');
      expect(one).toMatchObject({ ending: next.ending.id, replayed: { score: scored.score } });
      for (const skill of SKILLS)
        expect(one).toMatchObject({ bands: { [skill]: scored.score.skills[skill].band } });
    }
  });

  test('is left open while it is under way', () => {
    expect(endingsOf(engine, [underWay])).toEqual({});
  });

  test('is known to be unknown when points or ways have changed, or the picks do not fit', () => {
    const foreign = attempt('foreign', 4, { picks: [{ choice: 'never_written' }] });
    const known = endingsOf(engine, [older, foreign]);
    expect(known).toMatchObject({ older: { ending: null }, foreign: { ending: null } });
    expect(known.older).toMatchObject({ why: { reason: 'other_keying' } });
    expect(known.foreign).toMatchObject({ why: { reason: 'impossible', pick: 1 } });
  });

  test('is asked for once, and again when another tab has played', () => {
    const asked = (model: Model) => openScreen(model, FRESH)[1].map((effect) => effect.type);
    expect(asked(modelOf([poor, older], false))).toEqual(['know_endings']);
    expect(asked(modelOf([poor, older]))).toEqual([]);
    const [, effects] = update(modelOf([poor]), {
      type: 'remembered',
      attempts: [poor, attempt('elsewhere', 10)],
      notes: [],
      unreadable: [],
    });
    expect(effects).toMatchObject([{ type: 'know_endings', attempts: [{ id: 'elsewhere' }] }]);
  });
});

describe('progress in a scenario', () => {
  const progress = (attempts: readonly Attempt[], isKnown?: boolean) =>
    progressIn(modelOf(attempts, isKnown), 'registry_line');

  test('is none before the first ending', () => {
    expect(progress([])).toEqual({ kind: 'none' });
    expect(progress([underWay])).toEqual({ kind: 'none' });
  });

  test('is worked out as long as a finished attempt has not been replayed', () => {
    expect(progress([poor], false)).toEqual({ kind: 'working_out', last: poor });
  });

  test('cannot be read when all that was played was another edition', () => {
    expect(progress([older])).toEqual({ kind: 'unreadable', last: older });
  });

  test('is known from the last one that can be replayed', () => {
    const known = progress([older, attempt('good', 5), poor, underWay]);
    expect(known).toMatchObject({
      kind: 'known',
      last: { attempt: { id: 'poor' } },
    });
  });

  test('counts different endings, each once', () => {
    const model = modelOf([attempt('one', 1), attempt('two', 2), poor, older, underWay]);
    expect(endingsSeen(model, 'registry_line')).toBe(2);
  });
});

describe('the card', () => {
  const assessed = attempt('assessed', 6, { mode: 'assess' });
  const again = attempt('again', 8, { mode: 'assess', picks: picksOf(badly) });
  const cardFor = (attempts: readonly Attempt[], isKnown?: boolean) =>
    scenarioViews(modelOf(attempts, isKnown), ENGLISH)[0];

  test('calls the first time in Assess evidence, and everything else practice', () => {
    expect(
      [assessed, again, poor].map((one) => isFirstAssessed([assessed, again, poor], one)),
    ).toEqual([true, false, false]);
    expect(cardFor([assessed])?.played).toMatchObject({ isEvidence: true });
    expect(cardFor([assessed, again])?.played).toMatchObject({
      last: { address: '#/result/again' },
      isEvidence: false,
    });
  });

  test('counts no endings before it knows them', () => {
    const total = Object.keys(edition.endings).length;
    expect(cardFor([])?.endings).toEqual({ seen: 0, total });
    expect(cardFor([poor], false)?.endings).toEqual({ seen: null, total });
    expect(cardFor([older])?.endings).toEqual({ seen: null, total });
    expect(cardFor([poor])?.endings).toEqual({ seen: 1, total });
  });

  test('never calls evidence what was played with help, which Assess does not give', () => {
    const picks = picksOf(well).map((pick) => ({ ...pick, first: pick.choice }));
    expect(cardFor([{ ...assessed, picks }])?.played).toMatchObject({ kind: 'unreadable' });
    expect(cardFor([{ ...assessed, picks, mode: 'learn' }])?.played).toMatchObject({
      ...{ isEvidence: false, withHelp: true },
    });
  });

  test('stands in the order of level, then of length', () => {
    const { header, ...rest } = cardOf(edition);
    const card = (id: string, level: number, minutes: number) => ({
      ...rest,
      header: { ...header, id, level, minutes },
    });
    const cards = [card('d', 3, 4), card('c', 2, 12), card('b', 2, 11), card('a', 1, 20)];
    const views = scenarioViews({ ...modelOf([]), cards }, ENGLISH);
    expect(views.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('why it is next', () => {
  const why = (attempts: readonly Attempt[], isKnown?: boolean) => {
    const next = nextView(modelOf(attempts, isKnown), ENGLISH);
    return next && next !== 'working_out' ? next.why : next;
  };

  test.each([
    ['nothing was played', [], 'Easiest to begin with.'],
    ['it was begun', [underWay], 'You have begun it.'],
    ['it went badly', [poor], 'Empathy was Not yet, your lowest anywhere.'],
    ['it has changed since', [older], 'There is nothing to go by from last time.'],
  ])('is said in half a sentence when %s', (_, attempts, sentence) => {
    expect(why(attempts)).toBe(sentence);
  });

  test('is not a weakness where there is none', () => {
    const bands = { empathy: 'strong', ownership: 'strong', recovery: 'strong' } as const;
    const { good } = endingsOf(engine, [attempt('good', 5)]);
    if (!good?.ending) throw new Error('It did not end.');
    const endings = { good: { ...good, bands } };
    const next = nextView({ ...modelOf([attempt('good', 5)]), endings }, ENGLISH);
    expect(next).toMatchObject({ why: 'Strong everywhere; this one is longest ago.' });
  });

  test('is not said before it is known', () => {
    expect(why([poor], false)).toBe('working_out');
  });
});
