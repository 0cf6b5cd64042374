// An attempt that was played before its story was given other points: it opens on its own edition.

import { describe, expect, test } from 'vitest';
import type { Message } from '../../src/app/learner/message.ts';
import type { Model } from '../../src/app/learner/model.ts';
import { openFile } from '../../src/app/learner/record/open-files.ts';
import { endingsOf } from '../../src/core/record/how-it-ended.ts';
import { endingsSeen } from '../../src/core/record/progress.ts';
import { makeResultFile } from '../../src/core/record/saved-file.ts';
import type { Engine } from '../../src/core/story/story.ts';
import { played, recorded } from '../debrief/attempts.ts';
import { BEFORE, olderOf } from '../older.ts';
import { debriefOn, FRESH, modelOf, send, toCard } from './debrief-model.ts';
import { fileOf } from './record-fixtures.ts';

const now = played('windshield', 'mixed 1');
const newest: Engine = { edition: now.edition, story: now.story };
const older = olderOf(now.edition);
const { attempt, score } = recorded(older, now.playthrough);
const scenario = 'windshield';

const bare: Model = { ...modelOf({ ...now, attempt }), engines: {} };
const arrived: Message = { type: 'engine_arrived', engine: newest, fresh: FRESH };
const kept = (engine: Engine | null): Message => ({
  ...{ type: 'kept_arrived', edition: attempt.edition, engine, fresh: FRESH },
});
const toPlay: Message = {
  ...{ type: 'routed', fresh: FRESH },
  route: { screen: 'play', scenario, mode: 'assess' },
};

test('the two editions differ in points, and the attempt in its score', () => {
  expect(older.edition.keying).not.toBe(newest.edition.keying);
  expect(score.skills.empathy.number).not.toBe(now.score.skills.empathy.number);
});

describe('finished', () => {
  test('it asks for the newest edition, then for its own, and tells that one', () => {
    const first = send(bare, toCard(attempt.id, 'outcome'));
    expect(first.effects).toEqual([{ type: 'load_engine', scenario }]);
    const second = send(first.model, arrived);
    expect(second.model.screen.kind).toBe('loading');
    expect(second.effects).toEqual([{ type: 'load_kept', scenario, edition: attempt.edition }]);
    const { screen } = send(second.model, kept(older)).model;
    expect(screen).toMatchObject({ kind: 'debrief', card: 'outcome', result: { score } });
    expect(screen.kind === 'debrief' && screen.result.engine).toBe(older);
  });

  test.each(['coach', 'map', 'result'] as const)('so does its %s', (screen) => {
    const guess = { bands: { empathy: 'ready', ownership: 'ready', recovery: 'ready' } } as const;
    const [best = '', costliest = ''] = attempt.picks.map(({ choice }) => choice);
    const notes = [
      { attempt: attempt.id, guess: { ...guess, best, costliest }, rule: null, doneAt: null },
    ];
    const route = { screen, attempt: attempt.id } as const;
    const asked: Message = { type: 'routed', route, fresh: FRESH };
    const { model } = send({ ...bare, notes }, asked, arrived, kept(older));
    expect(model.screen).toMatchObject({ kind: screen, result: { engine: older, score } });
  });

  test('it is superseded where its edition was not kept, or is not of its points', () => {
    for (const engine of [null, newest]) {
      const { model } = send(bare, toCard(attempt.id, null), arrived, kept(engine));
      expect(model.screen).toMatchObject({ kind: 'superseded', attempt, engine: newest });
    }
  });

  test('it is replayed for the record, and counts an ending only while the story has it', () => {
    const { ending } = endingsOf(older, [attempt])[attempt.id] ?? {};
    expect(ending).toBe(endingsOf(newest, [now.attempt])[now.attempt.id]?.ending);
    const seen = (endings: Engine['edition']['endings']) =>
      endingsSeen({ ...bare, endings: endingsOf(older, [attempt], { endings }) }, scenario);
    expect(seen(newest.edition.endings)).toBe(1);
    expect(seen({})).toBe(0);
  });

  test('from a file it is shown on its own edition', async () => {
    const opened = await openFile(fileOf(makeResultFile({ attempt, notes: null })), {
      here: { attempts: [], notes: [] },
      scenarios: [scenario],
      loadEngine: async ({ edition }) => (edition === attempt.edition ? older : newest),
    });
    expect(opened).toMatchObject({
      kind: 'visit',
      visit: { ended: { replayed: { edition: older.edition, score } } },
    });
  });

  test('only other words need no older edition', () => {
    const reworded = { ...now.attempt, edition: 'older' };
    const { model, effects } = send(
      { ...bare, attempts: [reworded] },
      toCard(reworded.id, 'outcome'),
      arrived,
    );
    expect(effects.map(({ type }) => type)).not.toContain('load_kept');
    expect(model.screen).toMatchObject({ kind: 'debrief', result: { engine: newest } });
  });
});

describe('under way', () => {
  const begun = { ...attempt, picks: attempt.picks.slice(0, 2) };
  const waiting = send({ ...bare, attempts: [begun] }, toPlay, arrived);

  test('it goes on in the edition that it was begun on', () => {
    expect(waiting.effects).toContainEqual({
      ...{ type: 'load_kept', scenario, edition: attempt.edition },
    });
    const { model } = send(waiting.model, kept(older));
    expect(model.screen).toMatchObject({
      kind: 'play',
      play: { purpose: { id: begun.id, edition: begun.edition, saved: begun }, engine: older },
    });
    const choice = attempt.picks[2]?.choice ?? '';
    const further = send(model, { type: 'picked', choice }, { type: 'next' }).effects;
    expect(further).toContainEqual({
      type: 'save',
      attempt: { ...begun, picks: [...begun.picks, { choice }] },
      before: begun,
    });
  });

  test('a clean start from there is on the newest edition', () => {
    const { model } = send(waiting.model, kept(older), {
      ...{ type: 'restarted', fresh: FRESH, mode: 'assess' },
    });
    expect(model.screen).toMatchObject({
      play: {
        purpose: { edition: newest.edition.edition, saved: null },
        playthrough: { turns: [] },
        engine: newest,
      },
    });
  });

  test('over after all, it gives way to a new one on the newest edition', () => {
    const cards = bare.cards.map((card) => ({ ...card, finals: [] }));
    const { model } = send({ ...bare, cards, attempts: [attempt] }, toPlay, arrived, kept(older));
    expect(model.screen).toMatchObject({ kind: 'play', play: { engine: newest } });
  });
});

test('the words of the older edition are told', () => {
  const { model } = send(bare, toCard(attempt.id, 'outcome'), arrived, kept(older));
  const { turns } = debriefOn(model).result.playthrough;
  expect(turns.at(-1)?.beat.next).toMatchObject({ ending: { headline: BEFORE } });
});
