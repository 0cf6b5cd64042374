// Parts of the game that do not come: what the page says, where it stays, and how it goes on.

import { expect, test } from 'vitest';
import type { Message } from '../../src/app/learner/message.ts';
import { type Model, modelAt } from '../../src/app/learner/model.ts';
import { update } from '../../src/app/learner/update.ts';
import { DEFAULT_SETTINGS } from '../../src/app/shell/settings.ts';
import { openingOf } from '../../src/core/play/new-play.ts';
import { cardOf } from '../../src/core/story/extracts.ts';
import { shipped } from '../shipped.ts';

const card = cardOf(shipped('windshield').edition);
const title = { screen: 'title' } as const;
const play = { screen: 'play', scenario: 'windshield', mode: 'learn' } as const;
const fresh = { id: 'new', seed: 7, startedAt: '2026-11-21T10:00:00.000Z' };

const atTitle: Model = {
  ...modelAt(title, {
    ...{ settings: DEFAULT_SETTINGS, cards: [card] },
    ...{ attempts: [], notes: [], unreadable: [] },
  }),
  screen: { kind: 'title' },
};
const after = (model: Model, ...messages: readonly Message[]): Model =>
  messages.reduce((so, message) => update(so, message)[0], model);

const asked = after(atTitle, { type: 'routed', route: play, fresh });
const stayed = { type: 'stayed', screen: { kind: 'title' }, route: title } as const;

test('without a connection one stays where one pressed, and so does the address', () => {
  const failed = after(asked, { type: 'load_failed', why: 'unreachable' });
  const [model, effects] = update(failed, stayed);
  expect(model.screen).toEqual({ kind: 'title' });
  expect(model.trouble).toMatchObject({ anew: null, isWherePressed: true });
  expect(effects).toEqual([{ type: 'stay_at', route: title }]);
  expect(after(model, { type: 'routed', route: play, fresh }).trouble).toBe(null);
});

test('what the server no longer has is offered with a new page, at the address that was wanted', () => {
  const model = after(asked, { type: 'load_failed', why: 'lost' }, stayed);
  expect(model.trouble?.what).toEqual({ kind: 'missing', why: 'lost' });
  expect(update(model, { type: 'load_anew' })[1]).toEqual([{ type: 'load_anew', route: play }]);
});

test('what failed before, and can be had now, is fetched with a new page at once', () => {
  const [, effects] = update(asked, { type: 'load_failed', why: 'remembered' });
  expect(effects).toEqual([{ type: 'load_anew', route: play }]);
});

test('of several parts that fail together the first has said it', () => {
  const failed = after(asked, { type: 'load_failed', why: 'unreachable' });
  expect(after(failed, { type: 'load_failed', why: 'remembered' })).toBe(failed);
});

test('trying again asks for the same once more', () => {
  const failed = after(asked, { type: 'load_failed', why: 'unreachable' });
  const [model, effects] = update(failed, { type: 'try_again', fresh });
  expect(model.trouble).toBe(null);
  expect(effects.map(({ type }) => type)).toEqual(['load_opening', 'load_engine']);
});

test('an engine that arrives behind the news does not take it away, and is there for the screen one stays at', () => {
  const { edition, story } = shipped('windshield');
  const reading = after(asked, {
    type: 'opening_arrived',
    opening: openingOf({ edition, story }),
    fresh,
  });
  const { screen } = reading;
  const left = after(reading, { type: 'routed', route: title, fresh });
  const arrived = { type: 'engine_arrived', engine: { edition, story }, fresh } as const;
  const failed = { type: 'load_failed', why: 'lost' } as const;
  const back = { type: 'stayed', screen, route: play } as const;
  for (const model of [after(left, arrived, failed, back), after(left, failed, back, arrived)]) {
    expect(model.trouble?.what).toEqual({ kind: 'missing', why: 'lost' });
    expect(model.screen.kind === 'play' && model.screen.play.engine).toBeTruthy();
  }
});
