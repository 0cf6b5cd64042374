// A story saved while it is played: the play goes on in the new text, where it was.

import { describe, expect, test } from 'vitest';
import { forWriters } from '../../src/app/learner/for-writers.ts';
import type { Message } from '../../src/app/learner/message.ts';
import { type Model, modelAt } from '../../src/app/learner/model.ts';
import { update } from '../../src/app/learner/update.ts';
import { DEFAULT_SETTINGS } from '../../src/app/shell/settings.ts';
import type { Attempt } from '../../src/core/play/attempt.ts';
import { newPlay, openingOf } from '../../src/core/play/new-play.ts';
import { keptPicks, openDecision, type Play, shownCount } from '../../src/core/play/play.ts';
import { cardOf } from '../../src/core/story/extracts.ts';
import { STORY_SAVED } from '../../src/core/story/problem.ts';
import type { Engine } from '../../src/core/story/story.ts';
import { inkStories } from '../../src/tools/ink-plugin.ts';
import { attemptIn } from '../attempts.ts';
import { engineOf, HEADER } from './preview-drafts.ts';

const STORY = `-> hall
=== hall ===
Osei: How long?
Osei: I have waited.
* [Ten minutes. #id: ten]
  You: Ten minutes.
  -> desk
* [Soon. #id: soon]
  You: Soon.
  -> desk
=== desk ===
Osei: And now?
* [This way. #id: this_way]
  You: This way.
  -> out
* [Wait here. #id: wait_here]
  You: Wait here.
  -> out
=== out ===
# ending: kept
He goes.
-> END
`;

const FRESH = { id: 'new', seed: 1, startedAt: '2026-01-01T00:00:00.000Z' };
const engine = engineOf(STORY);
const writing = forWriters(update);

const begun: Model = {
  ...modelAt(
    { screen: 'play', scenario: 'tiny', mode: 'assess' },
    {
      settings: DEFAULT_SETTINGS,
      cards: [cardOf(engine.edition)],
      attempts: [],
      notes: [],
      unreadable: [],
    },
  ),
  screen: { kind: 'play', play: newPlay(openingOf(engine), 'assess', FRESH, engine) },
  engines: { tiny: engine },
};

const send = (model: Model, ...messages: readonly Message[]): Model =>
  messages.reduce((now, message) => writing(now, message)[0], model);
const next: Message = { type: 'next' };
const pick = (choice: string): Message => ({ type: 'picked', choice });
const arrived = (now: Engine): Message => ({ type: 'engine_arrived', engine: now, fresh: FRESH });
const saved = (from: string, to: string) => arrived(engineOf(STORY.replaceAll(from, to)));

function playOn({ screen }: Model): Play {
  if (screen.kind !== 'play') throw new Error(`The screen is “${screen.kind}”.`);
  return screen.play;
}
const lineOn = (model: Model) => {
  const play = playOn(model);
  const beat = play.playthrough?.turns.at(-1)?.beat ?? play.playthrough?.opening;
  return beat?.lines[shownCount(play) - 1]?.text;
};
const picksOn = (model: Model) => keptPicks(playOn(model)).map((one) => one.choice);

const atDesk = send(begun, next, pick('ten'), next, next);

describe('when a story is saved anew, the play under way', () => {
  test('stands at the same decision, with its new words', () => {
    expect(openDecision(playOn(atDesk))?.id).toBe('desk');
    const after = send(atDesk, saved('And now?', 'What now?'));
    expect(lineOn(after)).toBe('What now?');
    expect(openDecision(playOn(after))?.id).toBe('desk');
    expect(picksOn(after)).toEqual(['ten']);
  });

  test('stands at the same line while one reads', () => {
    expect(lineOn(send(begun, saved('How long?', 'How much longer?')))).toBe('How much longer?');
  });

  test('keeps the picks that still exist and stands at the decision after them', () => {
    const further = send(atDesk, pick('this_way'), next);
    expect(picksOn(further)).toEqual(['ten', 'this_way']);
    const after = send(further, saved('this_way', 'come_along'));
    expect(picksOn(after)).toEqual(['ten']);
    expect(openDecision(playOn(after))?.choices.map((one) => one.id)).toContain('come_along');
  });

  test('goes on with the new engine, and is saved over what was saved', () => {
    const before = attemptIn(playOn(atDesk));
    const kept = send(atDesk, { type: 'saved', outcome: 'saved', attempt: before });
    const after = send(kept, saved('And now?', 'What now?'), pick('this_way'));
    const [further, effects] = writing(after, next);
    expect(attemptIn(playOn(further)).keying).not.toBe(before.keying);
    expect(effects).toContainEqual({ type: 'save', attempt: attemptIn(playOn(further)), before });
  });

  test('lets go of a line that one had not gone on past', () => {
    const after = send(send(atDesk, pick('wait_here')), saved('And now?', 'What now?'));
    expect(openDecision(playOn(after))?.id).toBe('desk');
  });
});

describe('an attempt of another keying', () => {
  const attempt: Attempt = {
    ...{ ...FRESH, id: 'kept', scenario: 'tiny', edition: 'older', keying: 'older' },
    mode: 'assess',
    picks: [{ choice: 'soon' }, { choice: 'no_longer_there' }],
  };
  const loading: Model = {
    ...begun,
    screen: { kind: 'loading' },
    engines: {},
    attempts: [attempt],
  };

  const notKept: Message = {
    ...{ type: 'kept_arrived', edition: 'older', engine: null, fresh: FRESH },
  };

  test('is superseded for players', () => {
    const [asking] = update(loading, arrived(engine));
    expect(update(asking, notKept)[0].screen.kind).toBe('superseded');
  });

  test('goes on for writers, as far as it still exists', () => {
    const after = send(loading, arrived(engine), notKept);
    expect(picksOn(after)).toEqual(['soon']);
    expect(openDecision(playOn(after))?.id).toBe('desk');
  });
});

test('cards tell the new title at once', () => {
  const renamed = engineOf(STORY, HEADER.replace('title: Tiny', 'title: Small'));
  expect(send(begun, arrived(renamed)).cards[0]?.header.title).toBe('Small');
});

describe('the development server', () => {
  type Sent = { readonly type: string; readonly event?: string; readonly data?: unknown };

  async function save(file: string): Promise<readonly unknown[][]> {
    const sent: unknown[][] = [];
    const hook = inkStories().hotUpdate as unknown as (
      this: object,
      options: object,
    ) => Promise<unknown>;
    const environment = { name: 'client', hot: { send: (...all: unknown[]) => sent.push(all) } };
    const options = { type: 'update', file, modules: [{}], read: () => 'text' };
    expect(await hook.call({ environment }, options)).toEqual([]);
    return sent;
  }

  test('sends a story that was saved, under the name the page listens to', async () => {
    const sent = await save(`${process.cwd()}/stories/windshield/en.ink`);
    expect(sent.map(([first]) => (first as Sent).type ?? first)).toEqual(['update', STORY_SAVED]);
    expect(sent.at(-1)?.[1]).toMatchObject({ header: { id: 'windshield' } });
  });

  test('sends what is wrong instead, with the place and the text around it', async () => {
    const sent = await save(`${process.cwd()}/tests/app/preview-broken.ink`);
    expect(sent.at(-1)?.[0]).toMatchObject({
      type: 'error',
      err: { loc: { line: 3 }, frame: expect.stringContaining('-> nowhere') },
    });
  });

  test('leaves every other file to others', async () => {
    const hook = inkStories().hotUpdate as unknown as (options: object) => Promise<unknown>;
    expect(await hook.call({}, { type: 'update', file: '/a.css', modules: [{}] })).toBeUndefined();
  });
});
