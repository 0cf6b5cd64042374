// Files of the record on real stories: what comes in, what is only shown, what is refused and why.

import { describe, expect, test } from 'vitest';
import type { Effect, Message } from '../../src/app/learner/message.ts';
import type { Model } from '../../src/app/learner/model.ts';
import type { OpenedFile } from '../../src/app/learner/record/file-news.ts';
import { newsView } from '../../src/app/learner/record/news-view.ts';
import { openRecordFile } from '../../src/app/learner/record/open-record-file.ts';
import { recordFile, saveDoors } from '../../src/app/learner/record/save-files.ts';
import { seenWith } from '../../src/app/learner/record/visit.ts';
import { update } from '../../src/app/learner/update.ts';
import { openMemory, type Shelf } from '../../src/app/shell/storage.ts';
import { noNotes } from '../../src/core/record/notes.ts';
import type { LearnerRecord } from '../../src/core/record/record-file.ts';
import { makeRecordFile } from '../../src/core/record/record-file.ts';
import { makeResultFile } from '../../src/core/record/result-file.ts';
import { cutTail } from '../attempts.ts';
import { SCENARIOS, shipped } from '../shipped.ts';
import { ENGLISH } from '../words/all-words.ts';
import { attemptOf, fileOf, modelWith, notesOf, REGISTRY, WINDSHIELD } from './record-fixtures.ts';

const FRESH = { id: 'new', seed: 7, startedAt: '2026-11-25T10:00:00.000Z' };
const a = attemptOf(WINDSHIELD, 'a', 1);
const b = attemptOf(REGISTRY, 'b', 2);
const c = attemptOf(WINDSHIELD, 'c', 3);
const record: LearnerRecord = { attempts: [a, b, c], notes: [notesOf(WINDSHIELD, 'a')] };
const NOTHING: LearnerRecord = { attempts: [], notes: [] };

/** A device with room for so many saves. */
function device(room = Number.POSITIVE_INFINITY, entries: Record<string, string> = {}) {
  const kept = new Map(Object.entries(entries));
  const shelf: Shelf = {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      if (kept.size >= room && !kept.has(key)) throw new DOMException('No', 'QuotaExceededError');
      kept.set(key, value);
    },
  };
  return { kept, memory: openMemory(shelf) };
}

const open = (
  content: unknown,
  here: LearnerRecord = NOTHING,
  { memory }: Pick<ReturnType<typeof device>, 'memory'> = device(),
): Promise<OpenedFile> =>
  openRecordFile(fileOf(content), {
    memory,
    here,
    scenarios: SCENARIOS,
    loadEngine: async ({ scenario }) => shipped(scenario),
  });

const told = (opened: OpenedFile): string => {
  const news = opened.kind === 'visit' ? null : newsView(opened, ENGLISH.record);
  return [news?.title, ...(news?.sentences ?? [])].join(' ');
};

describe('a record from a file', () => {
  test('comes in whole, and a second time changes nothing', async () => {
    const there = device();
    const opened = await open(makeRecordFile(record), NOTHING, there);
    expect(opened).toMatchObject({ kind: 'taken_in', taken: { came: 3, known: 0, left: null } });
    expect(there.memory.recall()).toEqual({ ...record, unreadable: [] });
    expect(told(opened)).toBe('3 attempts came in');
    const before = new Map(there.kept);
    const again = await open(makeRecordFile(record), record, there);
    expect(told(again)).toBe('No new attempt came in 3 were here already.');
    expect(there.kept).toEqual(before);
  });

  test('joins what is here: attempts go on, notes come in, nothing is lost', async () => {
    const mine = attemptOf(REGISTRY, 'mine', 4);
    const here = { attempts: [a, cutTail(c, 2), mine], notes: [noNotes('a')] };
    const there = device();
    for (const one of here.attempts) there.memory.saveAttempt(one, null);
    for (const one of here.notes) there.memory.saveNotes(one, null);
    const opened = await open(makeRecordFile(record), here, there);
    expect(opened).toMatchObject({ taken: { came: 1, wentOn: 1, known: 1, noted: 1, left: null } });
    expect(told(opened)).toContain('1 attempt came in 1 attempt that was here went on.');
    expect(there.memory.recall().attempts).toEqual([a, b, c, mine]);
    expect(there.memory.recall().notes).toEqual(record.notes);
  });

  test('does not replace an attempt that is here with other picks', async () => {
    const other = { ...a, picks: a.picks.slice(1) };
    const opened = await open(makeRecordFile({ attempts: [other], notes: [] }), record);
    expect(opened).toMatchObject({ taken: { came: 0, known: 0, other: 1 } });
    expect(told(opened)).toContain('1 is here with other picks, and what is here stays.');
  });

  test('comes in as far as there is room, and the rest is said', async () => {
    const there = device(2);
    const opened = await open(makeRecordFile(record), NOTHING, there);
    expect(opened).toMatchObject({ taken: { came: 2, left: { why: 'full' } } });
    expect(told(opened)).toContain('this device has no room left');
    expect(there.memory.recall().attempts).toEqual([a, b]);
  });

  test('never takes the place of a save that cannot be read', async () => {
    const key = 'make-it-right/attempt/b';
    const there = device(9, { [key]: '{"id":"b' });
    const opened = await open(makeRecordFile(record), NOTHING, there);
    expect(opened).toMatchObject({ taken: { came: 2, left: { count: 1, why: 'left_alone' } } });
    expect(there.kept.get(key)).toBe('{"id":"b');
  });

  test('nor of an attempt that another tab has begun to keep meanwhile', async () => {
    const there = device();
    there.memory.saveAttempt(cutTail(b, 1), null);
    const opened = await open(makeRecordFile(record), NOTHING, there);
    expect(opened).toMatchObject({ taken: { came: 2, left: { why: 'moved_on_elsewhere' } } });
    expect(told(opened)).toContain('another tab');
  });

  test('of nothing is called that', async () => {
    expect(told(await open(makeRecordFile(NOTHING)))).toContain('it is empty');
  });
});

describe('a result from a file', () => {
  const result = makeResultFile({ attempt: a, notes: notesOf(WINDSHIELD, 'a') });

  test('is replayed and shown, and nothing is kept', async () => {
    const there = device();
    const opened = await open(result, NOTHING, there);
    expect(opened).toMatchObject({
      kind: 'visit',
      visit: { attempt: a, notes: notesOf(WINDSHIELD, 'a'), score: WINDSHIELD.score },
    });
    expect(there.kept.size).toBe(0);
  });

  test('of an attempt that is here is called that', async () => {
    expect(await open(result, record)).toMatchObject({ kind: 'here_already', attempt: 'a' });
  });
});

describe('a file that is refused is named, in a sentence, and nothing changes', () => {
  const whole = JSON.stringify(makeRecordFile(record), null, 2);
  const result = (attempt: object) =>
    makeResultFile({ attempt: { ...a, ...attempt }, notes: null });
  const last = a.picks.slice(-1);

  test.each<[string, unknown, string]>([
    ['empty', '', 'This file is empty.'],
    ['a text', 'Dear diary', 'not made by Make It Right'],
    ['other JSON', { level: 3 }, 'not made by Make It Right'],
    ['a list', [1, 2], 'not made by Make It Right'],
    ['cut off', whole.slice(0, whole.length / 2), 'damaged or ends too early'],
    ['a picture', '\u0089PNG\u0000\u0001', 'not a text file'],
    ['changed', whole.replace('"seed": 7', '"seed": 8'), 'changed after it was saved'],
    ['newer', { ...(makeRecordFile(record) as object), version: 2 }, 'newer version'],
    ['of no version', { ...(makeRecordFile(record) as object), version: '1' }, 'no version'],
    ['a changed result', { ...(result({}) as object), notes: noNotes('a') }, 'changed after'],
    ['a result of no scenario here', result({ scenario: 'gone' }), 'does not have the scenario'],
    ['a result of other points', result({ keying: 'older' }), 'had other decisions or points'],
    ['a result with a pick too many', result({ picks: [...a.picks, ...last] }), 'cannot be made'],
    [
      'a result with help that Assess does not give',
      result({ picks: a.picks.map(({ choice }) => ({ choice, first: choice })) }),
      'cannot be made',
    ],
  ])('%s', async (_, content, words) => {
    const there = device();
    const opened = await open(content, NOTHING, there);
    expect(opened.kind).toBe('refused');
    expect(told(opened)).toContain(words);
    expect(told(opened)).toContain('“a file.json” was not opened');
    expect(there.kept.size).toBe(0);
  });

  test('too large: it is not even read', async () => {
    const arrayBuffer = () => Promise.reject(new Error('It was read.'));
    const ports = {
      memory: device().memory,
      here: NOTHING,
      scenarios: [],
      loadEngine: () => Promise.reject(),
    };
    const opened = await openRecordFile({ name: 'film.json', size: 1e9, arrayBuffer }, ports);
    expect(told(opened)).toContain('10 MB');
  });

  test('gone before it was read', async () => {
    const arrayBuffer = () => Promise.reject(new Error('It is a folder.'));
    const ports = {
      memory: device().memory,
      here: NOTHING,
      scenarios: [],
      loadEngine: () => Promise.reject(),
    };
    const opened = await openRecordFile({ name: 'x', size: 1, arrayBuffer }, ports);
    expect(told(opened)).toContain('It is a folder.');
  });
});

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

describe('on the page', () => {
  test('what came in stands in the record at once, and is replayed', async () => {
    const opened = await open(makeRecordFile(record));
    const mine = attemptOf(REGISTRY, 'mine', 2);
    const { model, effects } = send(modelWith([mine]), {
      type: 'file_opened',
      opened,
      fresh: FRESH,
    });
    expect(model.attempts.map(({ id }) => id)).toEqual(['a', 'mine', 'b', 'c']);
    expect(model.notes).toEqual(record.notes);
    expect(effects.map(({ type }) => type)).toEqual(['know_endings', 'know_endings']);
  });

  test('a file is read with what is here beside it, and the news goes with the page', () => {
    const chosen = fileOf('x', 'x.json');
    const { model, effects } = send(modelWith([a]), { type: 'file_chosen', file: chosen });
    expect(effects).toMatchObject([{ type: 'open_file', here: { attempts: [a] } }]);
    expect(model.fileNews).toEqual({ kind: 'reading', file: 'x.json' });
    const route = { screen: 'title' } as const;
    expect(send(model, { type: 'routed', route, fresh: FRESH }).model.fileNews).toBeNull();
  });

  const visiting = async (notes: boolean) => {
    const content = makeResultFile({ attempt: a, notes: notes ? notesOf(WINDSHIELD, 'a') : null });
    const opened = await open(content, { attempts: [c], notes: [] });
    const from = { ...modelWith([c]), engines: { windshield: shipped('windshield') } };
    return send(from, { type: 'file_opened', opened, fresh: FRESH }).model;
  };
  const at = (model: Model, screen: 'result' | 'coach' | 'map') =>
    send(model, { type: 'routed', route: { screen, attempt: 'a' }, fresh: FRESH }).model;

  test.each(['result', 'coach', 'map'] as const)(
    'a visit opens its %s without anybody’s read, and stands alone there',
    async (screen) => {
      const model = at(await visiting(false), screen);
      expect(model.screen).toMatchObject({ kind: screen, result: { attempt: a } });
      expect(model.attempts).toEqual([c]);
      expect(seenWith(model, 'a').attempts).toEqual([a]);
      expect(seenWith(model, 'c').attempts).toEqual([c]);
    },
  );

  test('its debrief opens with the notes in the file; what a visitor notes is not kept', async () => {
    const route = { screen: 'debrief', attempt: 'a', card: 'rule', way: null } as const;
    const { model } = send(await visiting(true), { type: 'routed', route, fresh: FRESH });
    expect(model.screen).toMatchObject({ kind: 'debrief', card: 'rule', tooEarly: null });
    const { model: noted, effects } = send(
      model,
      { type: 'debrief', what: 'rule_reopened' },
      { type: 'debrief', what: 'rule_typed', text: 'When I visit, I touch nothing.' },
      { type: 'debrief', what: 'rule_kept', rule: 'own', at: FRESH.startedAt },
    );
    expect(noted.visiting?.notes?.rule?.text).toBe('When I visit, I touch nothing.');
    expect(noted.notes).toEqual([]);
    expect(effects).toEqual([]);
  });

  test('a visit that is kept becomes one’s own; one that is closed is gone', async () => {
    const on = at(await visiting(true), 'result');
    const { effects } = send(on, { type: 'visit_kept' });
    const [asked] = effects;
    if (asked?.type !== 'take_in') throw new Error('Nothing is taken in.');
    expect(asked.there).toEqual({ attempts: [a], notes: [notesOf(WINDSHIELD, 'a')] });
    const opened = await open(makeRecordFile(asked.there), asked.here);
    const { model } = send(on, { type: 'file_opened', opened, fresh: FRESH });
    expect(model.visiting).toBeNull();
    expect(model.attempts).toEqual([a, c]);
    expect(model.screen).toMatchObject({ kind: 'result', result: { attempt: a } });
    const closed = send(on, { type: 'visit_closed' });
    expect(closed.model).toMatchObject({ visiting: null, attempts: [c] });
    expect(closed.effects).toEqual([{ type: 'go', route: { screen: 'record' } }]);
    expect(at(closed.model, 'result').screen.kind).toBe('astray');
  });
});

describe('saving', () => {
  const model = modelWith(record.attempts, record.notes);

  test('the record has the day in its name and everything in it', async () => {
    const { name, text } = recordFile(model, FRESH.startedAt);
    expect(name).toBe('make-it-right-record-2026-11-25.json');
    expect(await open(text)).toMatchObject({ taken: { came: 3 }, kept: record });
  });

  test('one attempt goes with its notes or without, and those without notes only so', async () => {
    const files: { readonly name: string; readonly text: string }[] = [];
    const doors = saveDoors({ attempt: a, notes: notesOf(WINDSHIELD, 'a') }, (file) =>
      files.push(file),
    );
    doors.save();
    doors.saveWithNotes?.();
    expect(files.map(({ name }) => name)).toEqual(
      Array(2).fill('make-it-right-windshield-2026-11-01.json'),
    );
    const [bare, noted] = await Promise.all(files.map(({ text }) => open(text)));
    expect(bare).toMatchObject({ visit: { attempt: a, notes: null } });
    expect(noted).toMatchObject({ visit: { attempt: a, notes: notesOf(WINDSHIELD, 'a') } });
    expect(saveDoors({ attempt: b, notes: noNotes('b') }, () => {}).saveWithNotes).toBeNull();
  });
});
