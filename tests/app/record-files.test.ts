// Files of the record on real stories: what comes in, what is only shown, what is refused and why.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Effect, Message } from '../../src/app/learner/message.ts';
import type { Model } from '../../src/app/learner/model.ts';
import type { OpenedFile } from '../../src/app/learner/record/file-news.ts';
import { newsView } from '../../src/app/learner/record/news-view.ts';
import { lookInto, openFile } from '../../src/app/learner/record/open-files.ts';
import { recordView } from '../../src/app/learner/record/record-view.ts';
import { recordFile, saveDoors } from '../../src/app/learner/record/save-files.tsx';
import { takeIn } from '../../src/app/learner/record/take-in.ts';
import { learnerOf, seenWith } from '../../src/app/learner/record/visit.ts';
import { update } from '../../src/app/learner/update.ts';
import { openMemory, type Shelf } from '../../src/app/shell/storage.ts';
import { bySkill } from '../../src/core/by-skill.ts';
import { type LearnerRecord, noNotes } from '../../src/core/record/notes.ts';
import { makeRecordFile, makeResultFile } from '../../src/core/record/saved-file.ts';
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

const ports = (here: LearnerRecord) => ({
  here,
  scenarios: SCENARIOS,
  loadEngine: async ({ scenario }: { readonly scenario: string }) => shipped(scenario),
});

const open = (content: unknown, here: LearnerRecord = NOTHING): Promise<OpenedFile> =>
  openFile(fileOf(content), ports(here));

/** What the page says once these were opened. */
const told = (...opened: readonly OpenedFile[]): string => {
  const news = newsView({ kind: 'read', opened }, ENGLISH.record);
  return [news?.title, ...(news?.sentences ?? [])].join(' ');
};

/** A record that is one's own, through its file, into that device. */
async function join(
  there: LearnerRecord,
  here: LearnerRecord = NOTHING,
  { memory }: Pick<ReturnType<typeof device>, 'memory'> = device(),
) {
  const opened = await open(makeRecordFile(there), here);
  if (opened.kind !== 'record') throw new Error('That is no record.');
  const joined = takeIn(memory, here, opened.record);
  const news = newsView({ kind: 'taken_in', taken: joined.taken }, ENGLISH.record);
  return { ...joined, told: [news?.title, ...(news?.sentences ?? [])].join(' ') };
}

describe('a record from a file', () => {
  test('comes in whole, and a second time changes nothing', async () => {
    const there = device();
    const joined = await join(record, NOTHING, there);
    expect(joined.taken).toMatchObject({ came: 3, known: 0, left: null });
    expect(there.memory.recall()).toEqual({ ...record, unreadable: [] });
    expect(joined.told).toBe('3 attempts came in');
    const before = new Map(there.kept);
    const again = await join(record, record, there);
    expect(again.told).toBe('No new attempt came in 3 were here already.');
    expect(there.kept).toEqual(before);
  });

  test('joins what is here: attempts go on, notes come in, nothing is lost', async () => {
    const mine = attemptOf(REGISTRY, 'mine', 4);
    const here = { attempts: [a, cutTail(c, 2), mine], notes: [noNotes('a')] };
    const there = device();
    for (const one of here.attempts) there.memory.saveAttempt(one, null);
    for (const one of here.notes) there.memory.saveNotes(one, null);
    const joined = await join(record, here, there);
    expect(joined.taken).toMatchObject({ came: 1, wentOn: 1, known: 1, noted: 1, left: null });
    expect(joined.told).toContain('1 attempt came in 1 attempt that was here went on.');
    expect(there.memory.recall().attempts).toEqual([a, b, c, mine]);
    expect(there.memory.recall().notes).toEqual(record.notes);
  });

  test('does not replace an attempt that is here with other picks', async () => {
    const other = { ...a, picks: a.picks.slice(1) };
    const joined = await join({ attempts: [other], notes: [] }, record);
    expect(joined.taken).toMatchObject({ came: 0, known: 0, other: 1 });
    expect(joined.told).toContain('1 is here with other picks, and what is here stays.');
  });

  test('comes in as far as there is room, and the rest is said', async () => {
    const there = device(2);
    const joined = await join(record, NOTHING, there);
    expect(joined.taken).toMatchObject({ came: 2, left: { why: 'full' } });
    expect(joined.told).toContain('this device has no room left');
    expect(there.memory.recall().attempts).toEqual([a, b]);
  });

  test('never takes the place of a save that cannot be read', async () => {
    const key = 'make-it-right/attempt/b';
    const there = device(9, { [key]: '{"id":"b' });
    const { taken } = await join(record, NOTHING, there);
    expect(taken).toMatchObject({ came: 2, left: { count: 1, why: 'left_alone' } });
    expect(there.kept.get(key)).toBe('{"id":"b');
  });

  test('nor of an attempt that another tab has begun to keep meanwhile', async () => {
    const there = device();
    there.memory.saveAttempt(cutTail(b, 1), null);
    const joined = await join(record, NOTHING, there);
    expect(joined.taken).toMatchObject({ came: 2, left: { why: 'moved_on_elsewhere' } });
    expect(joined.told).toContain('another tab');
  });
});

describe('a result from a file', () => {
  const result = makeResultFile({
    ...{ name: 'Ana', attempt: a },
    notes: notesOf(WINDSHIELD, 'a'),
  });

  test('is replayed and shown', async () => {
    const opened = await open(result);
    expect(opened).toMatchObject({
      kind: 'visit',
      visit: {
        ...{ name: 'Ana', attempt: a, notes: notesOf(WINDSHIELD, 'a') },
        ended: { replayed: { score: WINDSHIELD.score } },
      },
    });
    expect(told(opened)).toBe('');
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
    ['newer', { ...(makeRecordFile(record) as object), version: 3 }, 'newer version'],
    ['of no attempts', makeRecordFile(NOTHING), 'it is empty'],
    [
      'misshapen',
      { ...(result({}) as object), attempt: { ...a, seed: 'x' } },
      'In this file, “attempt.seed” is not as it should be.',
    ],
    ['in another encoding', new Uint8Array([0x7b, 10, 0xfc]), 'Line 2 is in another encoding'],
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
    const opened = await open(content);
    expect(opened.kind).toBe('refused');
    expect(told(opened)).toContain(words);
    expect(told(opened)).toContain('“a file.json” was not opened');
    expect(told(opened, opened)).toContain(`“a file.json”: `);
  });

  test('too large: it is not even read', async () => {
    const arrayBuffer = () => Promise.reject(new Error('It was read.'));
    const film = { name: 'film.json', size: 1e9, arrayBuffer };
    const opened = await openFile(film, ports(NOTHING));
    expect(told(opened)).toContain('10 MB');
  });

  test('gone before it was read', async () => {
    const arrayBuffer = () => Promise.reject(new Error('It is a folder.'));
    const opened = await openFile({ name: 'x', size: 1, arrayBuffer }, ports(NOTHING));
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
  test('a record is asked about first, and nothing of it is here before', async () => {
    const opened = [await open(makeRecordFile({ name: 'Ana', ...record }))];
    const { model, effects } = send(modelWith([]), { type: 'files_opened', opened });
    expect(model).toMatchObject({ attempts: [], visits: [], asked: [{ record: { name: 'Ana' } }] });
    expect(effects).toEqual([]);
    const [asked] = model.asked;
    if (!asked) throw new Error('Nothing is asked.');
    const answered = (answer: 'mine' | 'look' | 'close') =>
      send(model, { type: 'record_answered', asked, answer });
    expect(answered('close')).toMatchObject({ model: { asked: [], visits: [] }, effects: [] });
    expect(answered('mine').effects).toMatchObject([{ type: 'take_in', there: record }]);
    expect(answered('look').effects).toMatchObject([{ type: 'look_into', asked }]);
  });

  test('what came in stands in the record at once, and is replayed', async () => {
    const mine = attemptOf(REGISTRY, 'mine', 2);
    const joined = await join(record);
    const message = { type: 'taken_in', ...joined, fresh: FRESH } as const;
    const { model, effects } = send(modelWith([mine]), message);
    expect(model.attempts.map(({ id }) => id)).toEqual(['a', 'mine', 'b', 'c']);
    expect(model.notes).toEqual(record.notes);
    expect(effects.map(({ type }) => type)).toEqual(['know_endings', 'know_endings']);
  });

  test('a record that is only looked at is shown attempt by attempt, and nothing is kept', async () => {
    const cut = cutTail(b, 2);
    const gone = { ...c, id: 'gone', scenario: 'gone' };
    const looked = { name: 'Ana', attempts: [a, cut, c, gone], notes: record.notes };
    const opened = await lookInto(
      { file: 'ana.json', record: looked },
      ports({ attempts: [c], notes: [] }),
    );
    expect(opened.map(({ kind }) => kind)).toEqual(['visit', 'visit', 'here_already', 'refused']);
    expect(told(...opened)).toContain('2 of 4 were opened');
    const { model, effects } = send(modelWith([c]), { type: 'files_opened', opened });
    expect(model.visits.map(({ attempt }) => attempt)).toEqual([a, cut]);
    expect(model.attempts).toEqual([c]);
    expect(effects).toEqual([]);
    const { visits } = recordView(model, ENGLISH);
    expect(visits.map(({ name }) => name)).toEqual(['Ana', 'Ana']);
    expect(visits.map((one) => one.attempt.state.kind)).toEqual(['known', 'under_way']);
  });

  test('files are read with what is here beside them, and the news goes with the page', () => {
    const files = [fileOf('x', 'x.json'), fileOf('y', 'y.json')];
    const { model, effects } = send(modelWith([a]), { type: 'files_chosen', files });
    expect(effects).toMatchObject([{ type: 'open_files', files, here: { attempts: [a] } }]);
    expect(model.fileNews).toEqual({ kind: 'reading', files: ['x.json', 'y.json'] });
    const route = { screen: 'title' } as const;
    expect(send(model, { type: 'routed', route, fresh: FRESH }).model.fileNews).toBeNull();
  });

  test('of several results each is listed with its name, and what is wrong with the rest', async () => {
    const of = (name: string, attempt: typeof a) => makeResultFile({ name, attempt, notes: null });
    const contents = [of('Ana', a), of('Ben', b), 'Dear diary', of('Ana', a)];
    const opened = await Promise.all(contents.map((content) => open(content)));
    expect(told(...opened)).toContain('3 of 4 were opened');
    const { model } = send(modelWith([]), { type: 'files_opened', opened });
    const { visits } = recordView(model, ENGLISH);
    const titles = visits.map(({ name, title }) => `${name}: ${title}`);
    expect(titles).toEqual(['Ana: The missing windshield', 'Ben: Ninety minutes for two']);
    const bands = visits.map(({ attempt: { state } }) => state.kind === 'known' && state.bands);
    expect(bands).toEqual(
      [WINDSHIELD, REGISTRY].map(({ score }) => bySkill((skill) => score.skills[skill].band)),
    );
    const closed = send(model, { type: 'visits_closed', attempt: 'a' }).model;
    expect(closed.visits.map(({ name }) => name)).toEqual(['Ben']);
    expect(send(model, { type: 'visits_closed', attempt: null }).model.visits).toEqual([]);
  });

  const visiting = async (notes: boolean) => {
    const content = makeResultFile({
      ...{ name: 'Ana', attempt: a },
      notes: notes ? notesOf(WINDSHIELD, 'a') : null,
    });
    const opened = [await open(content, { attempts: [c], notes: [] })];
    const from = { ...modelWith([c]), engines: { windshield: shipped('windshield') } };
    return send(from, { type: 'files_opened', opened }).model;
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
      expect(learnerOf(model, 'a')).toBe('Ana');
      expect(learnerOf(model, 'c')).toBe('');
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
    expect(noted.visits[0]?.notes?.rule?.text).toBe('When I visit, I touch nothing.');
    expect(noted.notes).toEqual([]);
    expect(effects).toEqual([]);
  });

  test('a visit that is kept becomes one’s own; one that is closed is gone', async () => {
    const on = at(await visiting(true), 'result');
    const { effects } = send(on, { type: 'visit_kept', attempt: 'a' });
    const [asked] = effects;
    if (asked?.type !== 'take_in') throw new Error('Nothing is taken in.');
    expect(asked.there).toEqual({ attempts: [a], notes: [notesOf(WINDSHIELD, 'a')] });
    const kept = takeIn(device().memory, asked.here, asked.there);
    const { model } = send(on, { type: 'taken_in', ...kept, fresh: FRESH });
    expect(model.visits).toEqual([]);
    expect(model.attempts).toEqual([a, c]);
    expect(model.screen).toMatchObject({ kind: 'result', result: { attempt: a } });
    const closed = send(on, { type: 'visits_closed', attempt: 'a' });
    expect(closed.model).toMatchObject({ visits: [], attempts: [c] });
    expect(closed.effects).toEqual([{ type: 'go', route: { screen: 'record' } }]);
    expect(at(closed.model, 'result').screen.kind).toBe('astray');
  });
});

describe('saving', () => {
  const model = modelWith(record.attempts, record.notes);
  const under = (name: string): Model => send(model, { type: 'name_typed', name }).model;

  test('the name is remembered on the device, as it is typed', () => {
    const { effects } = send(model, { type: 'name_typed', name: 'Ana ' });
    expect(effects).toMatchObject([{ type: 'save_settings', settings: { name: 'Ana ' } }]);
  });

  test('the record has the name and the day in its name and everything in it', async () => {
    const { name, text } = recordFile(under(' Ana  Bell '), FRESH.startedAt);
    expect(name).toBe('make-it-right-record-Ana-Bell-2026-11-25.json');
    expect(await open(text)).toEqual({
      ...{ kind: 'record', file: 'a file.json' },
      record: { name: 'Ana Bell', ...record },
    });
    expect(recordFile(model, FRESH.startedAt).name).toBe('make-it-right-record-2026-11-25.json');
  });

  /** What one press would save. */
  const savedBy = (learner: string, press: (doors: ReturnType<typeof saveDoors>) => void) => {
    const files: Message[] = [];
    const saved = { attempt: a, notes: notesOf(WINDSHIELD, 'a'), learner, isVisit: false };
    press(saveDoors(saved, (file) => files.push(file)));
    const [file] = files;
    if (file?.type !== 'download') throw new Error('Nothing was saved.');
    return file;
  };

  test('one attempt goes with its notes or without, and those without notes only so', async () => {
    const bare = savedBy('AB', ({ save }) => save());
    const noted = savedBy('AB', ({ saveWithNotes }) => saveWithNotes?.());
    for (const { name } of [bare, noted])
      expect(name).toBe('make-it-right-windshield-AB-2026-11-01.json');
    expect(await open(bare.text)).toMatchObject({ visit: { name: 'AB', attempt: a, notes: null } });
    expect(await open(noted.text)).toMatchObject({ visit: { notes: notesOf(WINDSHIELD, 'a') } });
    const without = { attempt: b, notes: noNotes('b'), learner: '', isVisit: false };
    expect(saveDoors(without, () => {}).saveWithNotes).toBeNull();
  });

  test('a file has a safe name, whoever it is from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (learner) => {
        const { name } = savedBy(learner, ({ save }) => save());
        expect(name).toMatch(
          /^make-it-right-windshield-([\p{L}\p{N}][\p{L}\p{M}\p{N}-]*-)?2026-11-01\.json$/u,
        );
      }),
    );
    const dotted = savedBy('../Zoë <Ó Néill>', ({ save }) => save());
    expect(dotted.name).toBe('make-it-right-windshield-Zoë-Ó-Néill-2026-11-01.json');
  });

  test('an attempt of somebody else goes on under the name that it came with', () => {
    const from = { attempt: a, notes: noNotes('a'), learner: 'Ana', isVisit: true };
    expect(saveDoors(from, () => {}).name).toBeNull();
  });
});
