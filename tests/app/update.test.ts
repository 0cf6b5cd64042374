// The one loop on the real story: messages in, model and effects out.

import { describe, expect, test } from 'vitest';
import type { Effect, Message } from '../../src/app/learner/message.ts';
import { type Model, modelAt } from '../../src/app/learner/model.ts';
import type { Route } from '../../src/app/learner/route.ts';
import { update } from '../../src/app/learner/update.ts';
import { saidSoFar } from '../../src/app/playing/play-view.ts';
import { tableauOfPlay } from '../../src/app/playing/tableau-of.ts';
import { DEFAULT_SETTINGS } from '../../src/app/shell/settings.ts';
import type { Attempt } from '../../src/core/play/attempt.ts';
import { openingOf } from '../../src/core/play/new-play.ts';
import {
  canTakeBack,
  currentLine,
  isCoached,
  openDecision,
  type Play,
  pendingPick,
  shownBeat,
} from '../../src/core/play/play.ts';
import { nextOf, replay } from '../../src/core/play/playthrough.ts';
import { isWeak } from '../../src/core/play/tapped.ts';
import { cardOf } from '../../src/core/story/extracts.ts';
import type { Choice } from '../../src/core/story/line.ts';
import type { Mode } from '../../src/core/vocabulary.ts';
import { peopleIn, type Tableau } from '../../src/stage/tableau.ts';
import { pages } from '../../src/words/en/pages.ts';
import { attemptIn } from '../attempts.ts';
import { bestBy, picksOf, playAtRandom, playOut, shipped, sumOf } from '../shipped.ts';

const engine = shipped('windshield');
const { edition } = engine;
const card = cardOf(edition);
const opening = openingOf(engine);
const FRESH = { id: 'new', seed: 7, startedAt: '2026-11-21T10:00:00.000Z' };

const begun: Model = {
  ...modelAt(
    { screen: 'title' },
    { settings: DEFAULT_SETTINGS, cards: [card], attempts: [], notes: [], unreadable: [] },
  ),
  screen: { kind: 'title' },
};

/** Sends messages one after the other; gives the last model and all effects. */
function send(model: Model, ...messages: readonly Message[]) {
  const effects: Effect[] = [];
  const last = messages.reduce((so, message) => {
    const [next, asked] = update(so, message);
    effects.push(...asked);
    return next;
  }, model);
  return { model: last, effects };
}

const notKept = ({ edition: hash }: Attempt): Message => ({
  ...{ type: 'kept_arrived', edition: hash, engine: null, fresh: FRESH },
});

const playing = (mode: Mode, from: Model = begun) =>
  send(
    from,
    { type: 'routed', route: { screen: 'play', scenario: 'windshield', mode }, fresh: FRESH },
    { type: 'opening_arrived', opening, fresh: FRESH },
    { type: 'engine_arrived', engine, fresh: FRESH },
  ).model;

function playOn({ screen }: Model): Play {
  if (screen.kind !== 'play') throw new Error(`On screen is ${screen.kind}.`);
  return screen.play;
}

const attemptOn = (model: Model): Attempt => attemptIn(playOn(model));

function toChoices(model: Model): Model {
  const play = playOn(model);
  if (openDecision(play)) return model;
  return toChoices(send(model, { type: 'next' }).model);
}

const openChoices = (model: Model): readonly Choice[] => openDecision(playOn(model))?.choices ?? [];
const pick = (model: Model, choice: Choice | undefined) =>
  send(model, { type: 'picked', choice: choice?.id ?? '' });

const weakest = bestBy((choice) => -sumOf(choice));
const strongest = bestBy(sumOf);
const attemptOf = (mode: Mode, picks: Attempt['picks']): Attempt => ({
  ...FRESH,
  id: 'kept',
  scenario: 'windshield',
  edition: edition.edition,
  keying: edition.keying,
  mode,
  picks,
});

describe('the first line', () => {
  test('stands before the engine has arrived, and the story is fetched beside it', () => {
    const route = { screen: 'play', scenario: 'windshield', mode: 'assess' } as const;
    const asked = send(begun, { type: 'routed', route, fresh: FRESH });
    expect(asked.effects.map((effect) => effect.type)).toEqual(['load_opening', 'load_engine']);
    const { model } = send(asked.model, { type: 'opening_arrived', opening, fresh: FRESH });
    expect(shownBeat(playOn(model)).lines[0]).toEqual(opening.beats[0]?.lines[0]);
  });

  test('is the same as the one the engine gives', () => {
    expect([engine.story.begin().beat]).toEqual(opening.beats);
  });

  test('a choice made before the engine is there is taken when it comes', () => {
    const route = { screen: 'play', scenario: 'windshield', mode: 'assess' } as const;
    const early = toChoices(
      send(
        begun,
        { type: 'routed', route, fresh: FRESH },
        { type: 'opening_arrived', opening, fresh: FRESH },
      ).model,
    );
    const wanted = openChoices(early)[1];
    const { model } = pick(early, wanted);
    expect(pendingPick(playOn(model))).toBeNull();
    const { model: later } = send(model, { type: 'engine_arrived', engine, fresh: FRESH });
    expect(pendingPick(playOn(later))?.choice).toBe(wanted?.id);
  });
});

describe('while the player reads', () => {
  const foreseen = (effects: readonly Effect[]) =>
    effects.flatMap((effect) => (effect.type === 'foresee' ? [effect.choices] : []));

  test('every way on from the decision to come is worked out', () => {
    const picked = pick(
      toChoices(playing('assess')),
      strongest(openChoices(toChoices(playing('assess')))),
    );
    const coming = openChoices(toChoices(picked.model)).map(({ id }) => id);
    expect(foreseen(picked.effects)).toEqual([coming]);
    expect(foreseen(send(picked.model, { type: 'next' }).effects)).toEqual([]);
  });

  test('and again where the pick was taken back', () => {
    const before = toChoices(playing('assess'));
    const picked = pick(before, openChoices(before)[0]).model;
    const back = send(picked, { type: 'taken_back' });
    expect(foreseen(back.effects)).toEqual([openChoices(before).map(({ id }) => id)]);
  });
});

describe('a pick', () => {
  test('is not saved while its own line stands, and is when the player moves on', () => {
    const picked = pick(toChoices(playing('assess')), openChoices(toChoices(playing('assess')))[0]);
    expect(picked.effects.some((effect) => effect.type === 'save')).toBe(false);
    expect(canTakeBack(playOn(picked.model))).toBe(true);
    const { model, effects } = send(picked.model, { type: 'next' });
    expect(effects).toContainEqual({ type: 'save', attempt: attemptOn(model), before: null });
    expect(attemptOn(model).picks).toHaveLength(1);
    expect(model.attempts).toEqual([attemptOn(model)]);
  });

  test('taken back leaves everything as it was', () => {
    const before = toChoices(playing('assess'));
    const picked = pick(before, openChoices(before)[2]).model;
    expect(playOn(send(picked, { type: 'taken_back' }).model)).toEqual(playOn(before));
  });

  test('cannot be taken back once the customer has answered', () => {
    const before = toChoices(playing('assess'));
    const answered = send(pick(before, openChoices(before)[0]).model, { type: 'next' }).model;
    expect(playOn(send(answered, { type: 'taken_back' }).model)).toBe(playOn(answered));
  });

  test('that is not on offer changes nothing', () => {
    const before = toChoices(playing('assess'));
    expect(send(before, { type: 'picked', choice: 'never_written' }).model).toEqual(before);
  });
});

describe('in learn mode', () => {
  const before = toChoices(playing('learn'));
  const weak = openChoices(before).find((choice) => {
    const decision = openDecision(playOn(before));
    return decision && isWeak(decision, choice);
  });
  const reacted = send(pick(before, weak).model, { type: 'next' }).model;
  const coached = send(reacted, { type: 'next' }).model;

  test('after a weak pick the customer reacts, and then the coach steps in', () => {
    const { lines } = shownBeat(playOn(reacted));
    expect(currentLine(playOn(reacted))).toBe(lines[1]);
    expect(lines[1]?.speaker).toBe('marsh');
    expect(isCoached(playOn(reacted))).toBe(false);
    expect(isCoached(playOn(coached))).toBe(true);
    expect(currentLine(playOn(coached))).toBe(lines[1]);
    for (const model of [reacted, coached]) {
      expect(canTakeBack(playOn(model))).toBe(false);
      expect(attemptOn(model).picks).toEqual([]);
    }
  });

  test('her face is what the withdrawn line made of it, and trying again takes that back', () => {
    const faceOn = (model: Model) =>
      peopleIn(tableauOfPlay(playOn(model)) as Tableau).find(({ id }) => id === 'marsh')?.mood;
    const mood = currentLine(playOn(reacted))?.moods.marsh;
    expect(mood).toBeDefined();
    expect(mood).not.toBe(faceOn(before));
    expect([faceOn(reacted), faceOn(coached)]).toEqual([mood, mood]);
    const again = send(coached, { type: 'tried_again' });
    expect(tableauOfPlay(playOn(again.model))).toEqual(tableauOfPlay(playOn(before)));
    expect(saidSoFar(playOn(again.model))).toEqual(saidSoFar(playOn(before)));
  });

  test('a line that is kept is not answered twice', () => {
    const { model } = send(coached, { type: 'stood_by' });
    expect(currentLine(playOn(model))).toBe(shownBeat(playOn(model)).lines[2]);
  });

  test('skipping what was read before stops at the coach, behind the answer', () => {
    const { model } = send(pick(before, weak).model, { type: 'skipped' });
    expect(playOn(model)).toEqual(playOn(coached));
  });

  test('the second try keeps the withdrawn choice beside the new one', () => {
    const again = send(coached, { type: 'tried_again' }).model;
    const better = strongest(openChoices(again));
    const kept = send(pick(again, better).model, { type: 'next' }).model;
    expect(attemptOn(kept).picks).toEqual([{ choice: better?.id, first: weak?.id }]);
  });

  test('there is one second try and no third', () => {
    const again = send(coached, { type: 'tried_again' }).model;
    const { model } = send(pick(again, weak).model, { type: 'next' });
    expect(isCoached(playOn(model))).toBe(false);
    expect(attemptOn(model).picks).toEqual([{ choice: weak?.id, first: weak?.id }]);
  });

  test('one may stand by a weak pick', () => {
    const { model } = send(coached, { type: 'stood_by' });
    expect(attemptOn(model).picks).toEqual([{ choice: weak?.id }]);
  });

  test('stepping back cuts the tail and saves what is left', () => {
    const further = toChoices(send(coached, { type: 'stood_by' }).model);
    const { model, effects } = send(further, { type: 'stepped_back', turn: 0 });
    expect(attemptOn(model).picks).toEqual([]);
    expect(effects.some((effect) => effect.type === 'save')).toBe(true);
    expect(openDecision(playOn(model))).toEqual(openDecision(playOn(before)));
  });
});

describe('in assess mode', () => {
  test('nobody helps and nothing can be undone', () => {
    const before = toChoices(playing('assess'));
    const answered = send(pick(before, weakest(openChoices(before))).model, { type: 'next' }).model;
    expect(isCoached(playOn(answered))).toBe(false);
    const further = toChoices(answered);
    expect(send(further, { type: 'stepped_back', turn: 0 }).model).toEqual(further);
  });
});

describe('coming back', () => {
  const picks = picksOf(playAtRandom(engine.story, 12)).slice(0, 5);

  test('goes on at the decision where the attempt stood', () => {
    const attempt = attemptOf('assess', picks);
    const model = playing('assess', { ...begun, attempts: [attempt] });
    expect(attemptOn(model)).toEqual(attempt);
    expect(openDecision(playOn(model))).not.toBeNull();
  });

  test('goes on after a comma was changed: another edition, the same keying', () => {
    const attempt = { ...attemptOf('assess', picks), edition: 'older' };
    const model = playing('assess', { ...begun, attempts: [attempt] });
    expect(attemptOn(model).picks).toEqual(picks);
  });

  test('offers a clean start when points or ways have changed, and keeps the attempt', () => {
    const attempt = { ...attemptOf('assess', picks), keying: 'older' };
    const { model } = send(playing('assess', { ...begun, attempts: [attempt] }), notKept(attempt));
    expect(model.screen).toMatchObject({ kind: 'superseded', attempt });
    const { model: afresh } = send(model, { type: 'restarted', fresh: FRESH, mode: 'assess' });
    expect(attemptOn(afresh).picks).toEqual([]);
    expect(afresh.attempts).toContain(attempt);
  });

  test('offers a clean start when the picks do not fit the story', () => {
    const attempt = attemptOf('assess', [{ choice: 'never_written' }]);
    const model = playing('assess', { ...begun, attempts: [attempt] });
    expect(model.screen.kind).toBe('superseded');
  });

  test('to a finished attempt begins a new one', () => {
    const finished = picksOf(playOut(engine.story, strongest));
    const model = playing('assess', { ...begun, attempts: [attemptOf('assess', finished)] });
    expect(attemptOn(model).picks).toEqual([]);
  });
});

describe('the end', () => {
  const finished = attemptOf('assess', picksOf(playOut(engine.story, strongest)));
  const ready = { ...begun, attempts: [finished], engines: { windshield: engine } };

  /** Goes on until the page asks for another address. */
  const whereNext = (model: Model): Route => {
    for (let step = 0, now = model; step < 40; step += 1) {
      const { effects, model: next } = send(now, { type: 'next' });
      const went = effects.find((effect) => effect.type === 'go');
      if (went) return went.route;
      now = next;
    }
    throw new Error('The story did not end.');
  };

  test('leads to the debrief of the attempt', () => {
    const atLast = attemptOf('assess', finished.picks.slice(0, -1));
    const model = playing('assess', { ...begun, attempts: [atLast] });
    const last = openChoices(model).find(({ id }) => id === finished.picks.at(-1)?.choice);
    expect(whereNext(pick(model, last).model)).toEqual({
      screen: 'debrief',
      attempt: 'kept',
      card: null,
      way: null,
    });
  });

  describe('a moment to look at', () => {
    const way = finished.picks.slice(0, 2).map(({ choice }) => choice);
    const route = { screen: 'moment', scenario: 'windshield', way } as const;
    const at = (from: Model) => send(from, { type: 'routed', route, fresh: FRESH });

    test('asks for the story, and stands after these picks', () => {
      const { model, effects } = at({ ...ready, engines: {} });
      expect(model.screen.kind).toBe('loading');
      expect(effects).toContainEqual({ type: 'load_engine', scenario: 'windshield' });
      const play = playOn(at(ready).model);
      expect(play.purpose).toEqual({ kind: 'trial', of: null, from: way });
      const replayed = replay(engine.story, finished.picks.slice(0, 2)).playthrough;
      expect(nextOf(replayed)).toEqual({ kind: 'decision', decision: openDecision(play) });
    });

    test('leads to the title, saves nothing, and belongs to nobody', () => {
      const before = finished.picks.slice(0, -1).map(({ choice }) => choice);
      const last = { ...route, way: before };
      const { model } = send(ready, { type: 'routed', route: last, fresh: FRESH });
      const [choice] = openChoices(model);
      const said = pick(model, choice);
      expect(whereNext(said.model)).toEqual({ screen: 'title' });
      expect(said.model.attempts).toEqual(ready.attempts);
      expect(said.effects.some((effect) => effect.type === 'save')).toBe(false);
    });

    test('that no way leads to says so', () => {
      const wrong = { ...route, way: ['no_such_line'] };
      const { model } = send(ready, { type: 'routed', route: wrong, fresh: FRESH });
      expect(model.screen).toEqual({ kind: 'astray', why: 'wayStops', what: '1' });
    });
  });

  describe('another line', () => {
    const wayOf = (count: number) => finished.picks.slice(0, count).map(({ choice }) => choice);
    const onWay = (way: readonly string[], from: Model = ready) =>
      send(from, { type: 'routed', route: { screen: 'other', attempt: 'kept', way }, fresh: FRESH })
        .model;

    test('starts from the very state after these picks', () => {
      const play = playOn(onWay(wayOf(2)));
      const replayed = replay(engine.story, finished.picks.slice(0, 2)).playthrough;
      expect(play.purpose).toEqual({ kind: 'trial', of: 'kept', from: wayOf(2) });
      expect(play.playthrough?.turns).toEqual(replayed.turns);
      expect(openDecision(play)).not.toBeNull();
    });

    test('is never saved, leaves the attempt as it is, and no coach steps in', () => {
      const learnt = { ...ready, attempts: [{ ...finished, mode: 'learn' } as const] };
      const chosen = pick(onWay(wayOf(1), learnt), weakest(openChoices(onWay(wayOf(1)))));
      const { model, effects } = send(chosen.model, { type: 'next' }, { type: 'next' });
      expect(isCoached(playOn(model))).toBe(false);
      expect(effects.some((effect) => effect.type === 'save')).toBe(false);
      expect(model.attempts).toEqual(learnt.attempts);
    });

    test('once ended, stands beside one’s own in the debrief', () => {
      let model = onWay(wayOf(2));
      const way = [...wayOf(2)];
      while (playOn(model).playthrough && openDecision(playOn(model))) {
        const choice = weakest(openChoices(model));
        way.push(choice?.id ?? '');
        model = send(pick(model, choice).model, { type: 'next' }).model;
        for (let step = 0; step < 40 && !openDecision(playOn(model)); step += 1)
          model = send(model, { type: 'skipped' }).model;
      }
      expect(whereNext(model)).toEqual({ screen: 'debrief', attempt: 'kept', card: 'other', way });
    });

    test.each([
      ['a line that is not there', ['never_written'], 'line 1 cannot be said'],
      ['the whole way', wayOf(99), 'nothing left to say'],
      ['more than the whole way', [...wayOf(99), 'more'], `before its line`],
    ])('that cannot be followed says so: %s', (_name, way, words) => {
      const { screen } = onWay(way);
      expect(screen.kind === 'astray' && pages.why[screen.why](screen.what)).toContain(words);
    });

    test('is not for an attempt under way: that would be looking ahead', () => {
      const underWay = { ...ready, attempts: [{ ...finished, picks: finished.picks.slice(0, 3) }] };
      expect(onWay(wayOf(1), underWay).screen).toMatchObject({ kind: 'astray' });
    });
  });

  test('a result of an attempt that is not on this device explains itself', () => {
    const route = { screen: 'result', attempt: 'elsewhere' } as const;
    const { model } = send(ready, { type: 'routed', route, fresh: FRESH });
    expect(model.screen).toMatchObject({ kind: 'astray' });
  });

  test('playing again puts a new attempt on screen', () => {
    const route = { screen: 'debrief', attempt: 'kept', card: null, way: null } as const;
    const { model } = send(
      ready,
      { type: 'routed', route, fresh: FRESH },
      { type: 'restarted', fresh: FRESH, mode: 'assess' },
    );
    expect(attemptOn(model)).toMatchObject({ id: 'new', picks: [] });
  });
});
