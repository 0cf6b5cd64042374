// Whatever is done to a play that is no attempt, nothing of it is saved over the evidence.

import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Effect, Message } from '../../src/app/learner/message.ts';
import { type Model, modelAt } from '../../src/app/learner/model.ts';
import { update } from '../../src/app/learner/update.ts';
import type { PlayMessage } from '../../src/app/playing/play-message.ts';
import { DEFAULT_SETTINGS } from '../../src/app/shell/settings.ts';
import type { Attempt } from '../../src/core/play/attempt.ts';
import { draftPlay, resumedPlay, trialPlay } from '../../src/core/play/new-play.ts';
import { type attemptOf, openDecision, type Play } from '../../src/core/play/play.ts';
import { replay } from '../../src/core/play/playthrough.ts';
import { cardOf } from '../../src/core/story/extracts.ts';
import { MODES } from '../../src/core/vocabulary.ts';
import { picksOf, playAtRandom, shipped } from '../shipped.ts';

const engine = shipped('windshield');
const { edition, story } = engine;
const FRESH = { id: 'new', seed: 7, startedAt: '2026-11-21T10:00:00.000Z' };
const finished: Attempt = {
  ...FRESH,
  id: 'kept',
  scenario: edition.header.id,
  edition: edition.edition,
  keying: edition.keying,
  mode: 'learn',
  picks: picksOf(playAtRandom(story, 3)),
};

const showing = (play: Play): Model => ({
  ...modelAt(
    { screen: 'other', attempt: finished.id, way: [] },
    {
      ...{ settings: DEFAULT_SETTINGS, cards: [cardOf(edition)] },
      ...{ attempts: [finished], notes: [], unreadable: [] },
    },
  ),
  screen: { kind: 'play', play },
  engines: { [finished.scenario]: engine },
});

/** How often a message is tried for each of the others; a kind that is new has to be added here. */
const OFTEN: Readonly<Record<PlayMessage['type'], number>> = {
  next: 12,
  picked: 12,
  taken_back: 1,
  tried_again: 3,
  stood_by: 3,
  stepped_back: 1,
  skipped: 3,
  overlay: 1,
  read_aloud: 1,
};

/** A message as a number makes it: a pick is one of those on offer. */
function messageOf(type: PlayMessage['type'], number: number, { screen }: Model): PlayMessage {
  const choices = screen.kind === 'play' ? openDecision(screen.play)?.choices : null;
  switch (type) {
    case 'picked':
      return { type, choice: choices?.[number % choices.length]?.id ?? 'never_written' };
    case 'stepped_back':
      return { type, turn: number - 1 };
    case 'overlay':
      return { type, overlay: ([null, 'log', 'pause', 'settings'] as const)[number % 4] ?? null };
    default:
      return { type };
  }
}

const doings = fc.array(
  fc.record({
    type: fc.oneof(
      ...Object.entries(OFTEN).map(([type, weight]) => ({
        weight,
        arbitrary: fc.constant(type as PlayMessage['type']),
      })),
    ),
    number: fc.nat(8),
    /** The outcome of an earlier save, or the engine, may arrive at any time. */
    meanwhile: fc.option(
      fc.constantFrom<Message>(
        { type: 'saved', outcome: 'saved', attempt: finished },
        { type: 'saved', outcome: 'full', attempt: finished },
        { type: 'engine_arrived', engine, fresh: FRESH },
      ),
      { freq: 8 },
    ),
  }),
  { minLength: 1, maxLength: 80 },
);

type Doings = typeof doings extends fc.Arbitrary<infer Some> ? Some : never;

function afterDoing(play: Play, done: Doings) {
  const effects: Effect[] = [];
  const send = (model: Model, message: Message): Model => {
    const [after, asked] = update(model, message);
    effects.push(...asked);
    return after;
  };
  const model = done.reduce((before, { type, number, meanwhile }) => {
    const there = meanwhile ? send(before, meanwhile) : before;
    return send(there, messageOf(type, number, there));
  }, showing(play));
  return { model, saves: effects.filter((effect) => effect.type === 'save') };
}

const from = fc.nat(finished.picks.length - 1).map((count) => finished.picks.slice(0, count));
const mode = fc.constantFrom(...MODES);

describe('no message to the learner’s loop ever saves', () => {
  test('a trial', () => {
    fc.assert(
      fc.property(from, mode, doings, (picks, played, done) => {
        const { playthrough } = replay(story, picks);
        const play = trialPlay({ ...finished, mode: played }, engine, playthrough);
        const { model, saves } = afterDoing(play, done);
        expect(saves).toEqual([]);
        expect(model.attempts).toEqual([finished]);
      }),
    );
  });

  test('a draft, even one with an engine', () => {
    const { header } = edition;
    fc.assert(
      fc.property(from, doings, (picks, done) => {
        const { playthrough } = replay(story, picks);
        const play = draftPlay({ header, language: 'en', beat: playthrough.opening }, playthrough);
        const { model, saves } = afterDoing({ ...play, engine }, done);
        expect(saves).toEqual([]);
        expect(model.attempts).toEqual([finished]);
      }),
    );
  });
});

test('the same messages save an attempt, over what was saved of it before', () => {
  let count = 0;
  fc.assert(
    fc.property(from, mode, doings, (picks, played, done) => {
      const { playthrough } = replay(story, picks);
      const underWay = { ...finished, id: 'under_way', mode: played, picks };
      const { model, saves } = afterDoing(resumedPlay(underWay, engine, playthrough), done);
      count += saves.length;
      for (const { attempt, before } of saves) {
        expect(attempt.id).toBe('under_way');
        expect(before).toEqual(underWay);
      }
      expect(model.attempts[0]).toEqual(finished);
      const last = saves.at(-1)?.attempt;
      expect(model.attempts.slice(1)).toEqual(last ? [last] : []);
    }),
  );
  expect(count).toBeGreaterThan(0);
});

test('the compiler makes an attempt of nothing but an attempt', () => {
  type Saved = Parameters<typeof attemptOf>[0]['purpose']['kind'];
  expectTypeOf<Saved>().toEqualTypeOf<'attempt'>();
  type FieldsOf<Some> = Some extends unknown ? keyof Some : never;
  type Others = Exclude<Play['purpose'], { readonly kind: 'attempt' }>;
  expectTypeOf<keyof Attempt & FieldsOf<Others>>().toBeNever();
});
