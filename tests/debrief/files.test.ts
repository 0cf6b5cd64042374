// The record and the result as files: there and back unchanged, and a sentence for all that is not.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAs } from '../../src/core/json.ts';
import { mergeRecords } from '../../src/core/record/merge-records.ts';
import {
  type DebriefNotes,
  latestRule,
  makeNotes,
  noNotes,
  notesShape,
} from '../../src/core/record/notes.ts';
import {
  LONGEST_NAME,
  makeRecordFile,
  makeResultFile,
  nameLine,
  parseSavedFile,
  readSavedFile,
} from '../../src/core/record/saved-file.ts';
import { verifyAttempt } from '../../src/core/record/verify.ts';
import { cutTail } from '../attempts.ts';
import { PLAYED, type Played, TABLE } from './attempts.ts';

const text = (file: unknown) => JSON.stringify(file, null, 2);
const noted = ({ attempt, playthrough }: Played): DebriefNotes => ({
  attempt: attempt.id,
  guess: {
    bands: { empathy: 'ready', ownership: 'strong', recovery: 'not_yet' },
    best: playthrough.turns[0]?.choice.id ?? '',
    costliest: playthrough.turns[1]?.choice.id ?? '',
  },
  rule: { text: 'When I do not know, I say so.', decision: 'does_it_count' },
  doneAt: '2026-11-21T10:20:00.000Z',
});

const throughFile = (file: unknown) => readSavedFile(text(file));

const [first, second] = PLAYED as [Played, Played];
const problemOf = (parsed: { readonly ok: boolean; readonly problem?: string }) =>
  parsed.ok ? '' : parsed.problem;

describe.each(TABLE)('%s', (_, played) => {
  const { attempt, edition, story, playthrough, score } = played;

  test('an attempt travels as a file and is replayed to the same result', () => {
    for (const notes of [null, noted(played)]) {
      const opened = throughFile(makeResultFile({ attempt, notes }));
      expect(opened).toEqual({ ok: true, value: { kind: 'result', attempt, notes } });
    }
    const verified = verifyAttempt(attempt, { edition, story });
    expect(verified).toMatchObject({ ok: true, isReworded: false });
    expect(verified.ok && verified.playthrough).toEqual(playthrough);
    expect(verified.ok && verified.score).toEqual(score);
  });

  test('a pick that cannot be made is named with its number', () => {
    const at = attempt.picks.length - 1;
    const picks = [...attempt.picks.slice(0, at), ...attempt.picks.slice(0, 1)];
    const verified = verifyAttempt({ ...attempt, picks }, { edition, story });
    expect(verified).toEqual({ ok: false, reason: 'impossible', pick: at + 1 });
  });
});

describe('an attempt that is verified', () => {
  const { attempt, edition, story } = first;

  test('under another keying is called that', () => {
    const verified = verifyAttempt({ ...attempt, keying: 'older' }, { edition, story });
    expect(verified).toMatchObject({ ok: false, reason: 'other_keying' });
  });

  test('with other words opens, and the difference is said', () => {
    const verified = verifyAttempt({ ...attempt, edition: 'older' }, { edition, story });
    expect(verified.ok && verified.isReworded).toBe(true);
  });

  test('of a scenario that is not here is called that', () => {
    expect(verifyAttempt(attempt, null)).toMatchObject({ ok: false, reason: 'no_scenario' });
  });

  test('has second tries only in learn mode and only between choices of one decision', () => {
    const [pick, ...rest] = attempt.picks;
    const other = first.playthrough.turns[0]?.decision.choices.find(
      ({ id }) => id !== pick?.choice,
    );
    const tried = (id: string, mode: 'learn' | 'assess') => ({
      ...attempt,
      mode,
      picks: [{ choice: pick?.choice ?? '', first: id }, ...rest],
    });
    const opened = { edition, story };
    expect(verifyAttempt(tried(other?.id ?? '', 'learn'), opened).ok).toBe(true);
    expect(verifyAttempt(tried(other?.id ?? '', 'assess'), opened).ok).toBe(false);
    expect(verifyAttempt(tried('never_written', 'learn'), opened).ok).toBe(false);
  });

  test('and not ended has no ending', () => {
    const verified = verifyAttempt(cutTail(attempt, 3), { edition, story });
    expect(verified.ok && verified.ending).toBeNull();
  });
});

describe('the record', () => {
  const record = {
    attempts: PLAYED.map(({ attempt }, index) => ({ ...attempt, id: `attempt-${index}` })),
    notes: [{ ...noted(first), attempt: 'attempt-0' }, noNotes('attempt-1')],
  };

  test('is read back as it was made, however it is laid out', () => {
    const value = { kind: 'record', ...record };
    expect(throughFile(makeRecordFile(record))).toEqual({ ok: true, value });
    const inOneLine = JSON.stringify(makeRecordFile(record));
    expect(readSavedFile(inOneLine)).toEqual({ ok: true, value });
  });

  test('of nothing is a file too', () => {
    const empty = { attempts: [], notes: [] };
    const value = { kind: 'record', ...empty };
    expect(parseSavedFile(makeRecordFile(empty))).toEqual({ ok: true, value });
  });

  test('joins another without losing anything, and joining it again changes nothing', () => {
    const [one, ...rest] = record.attempts;
    if (!one) throw new Error('No attempt.');
    const here = { attempts: [cutTail(one, 2), ...rest.slice(0, 2)], notes: [noNotes(one.id)] };
    const merged = mergeRecords(here, record);
    expect(new Set(merged.attempts)).toEqual(new Set(record.attempts));
    expect(merged.notes).toEqual(record.notes);
    expect(mergeRecords(merged, record)).toEqual(merged);
    expect(mergeRecords(merged, here)).toEqual(merged);
  });

  test('an attempt with other picks never replaces the one that is here', () => {
    const [one] = record.attempts;
    if (!one) throw new Error('No attempt.');
    const forged = { ...one, picks: [{ choice: 'other' }, ...one.picks] };
    const here = { attempts: [one], notes: [] };
    expect(mergeRecords(here, { attempts: [forged], notes: [] })).toEqual(here);
  });

  test('has the rule of the latest attempt that has one', () => {
    const later = { ...first.attempt, id: 'later', startedAt: '2026-11-22T10:00:00.000Z' };
    const rule = { text: 'When I am late, I call first.', decision: null };
    const notes = [...record.notes, { ...noNotes('later'), rule }];
    expect(latestRule({ attempts: [...record.attempts, later], notes })).toEqual(rule);
    expect(latestRule(record)?.text).toBe('When I do not know, I say so.');
    expect(latestRule({ attempts: record.attempts, notes: [] })).toBeNull();
  });
});

describe('the name in a file', () => {
  const { attempt } = first;

  test('is read back as it was made, whoever it is and with whatever picks', () => {
    const names = fc.string({ unit: 'grapheme', maxLength: 60 });
    const picks = fc.array(fc.constantFrom(...attempt.picks), { maxLength: 4 });
    fc.assert(
      fc.property(names, picks, fc.boolean(), (typed, some, hasNotes) => {
        const name = nameLine(typed);
        const result = {
          ...(name !== undefined && { name }),
          attempt: { ...attempt, picks: some },
          notes: hasNotes ? noted(first) : null,
        };
        const { attempt: one, notes } = result;
        const record = { ...(name && { name }), attempts: [one], notes: notes ? [notes] : [] };
        expect(throughFile(makeResultFile(result))).toEqual({
          ok: true,
          value: { kind: 'result', ...result },
        });
        expect(throughFile(makeRecordFile(record))).toEqual({
          ok: true,
          value: { kind: 'record', ...record },
        });
      }),
    );
  });

  test.each([
    ['  Ana \n Bell\t', 'Ana Bell'],
    ['\u0000\u0007', undefined],
    ['   ', undefined],
    ['x'.repeat(99), 'x'.repeat(LONGEST_NAME)],
  ])('%j is kept as %j', (typed, name) => {
    expect(nameLine(typed)).toBe(name);
  });

  test('was not there in files of version 1, which still open', () => {
    const value = { kind: 'result', attempt, notes: null };
    const made = { ...(makeResultFile({ attempt, notes: null }) as object), version: 1 };
    expect(throughFile(made)).toEqual({ ok: true, value });
  });
});

describe('what cannot be opened is told apart', () => {
  const file = makeResultFile({ name: 'Ana', attempt: first.attempt, notes: noted(first) });
  const changed = (change: object) => ({ ...(file as object), ...change });
  const record = { format: 'make-it-right/record', version: 2, check: '', notes: [] };
  const whole = text(file);

  test.each([
    ['an empty file', '', 'empty'],
    ['a picture', 'PNG....', 'foreign'],
    ['a file cut in half', whole.slice(0, whole.length / 2), 'cut_off'],
    ['a file that lost its last letter', whole.slice(0, -1), 'cut_off'],
  ])('%s', (_, content, kind) => {
    expect(readSavedFile(content)).toEqual({ ok: false, fault: { kind } });
  });

  test.each<[string, unknown, object]>([
    ['a list', [], { kind: 'foreign' }],
    ['some other JSON', { name: 'x' }, { kind: 'foreign' }],
    ['a newer file', changed({ version: 3 }), { kind: 'newer' }],
    ['a file without a version', changed({ version: null }), { kind: 'no_version' }],
    ['a file without its check', changed({ check: undefined }), { kind: 'changed' }],
    ['another name', changed({ name: 'Ben' }), { kind: 'changed' }],
    ['no name any more', changed({ name: undefined }), { kind: 'changed' }],
    ['a name of no letters', changed({ name: '' }), { kind: 'misshapen', at: 'name' }],
    ['a changed seed', changed({ attempt: { ...first.attempt, seed: 8 } }), { kind: 'changed' }],
    [
      'another attempt put in',
      changed({ attempt: second.attempt, notes: null }),
      { kind: 'changed' },
    ],
    ['notes taken out', changed({ notes: null }), { kind: 'changed' }],
    [
      'a broken attempt',
      changed({ attempt: { ...first.attempt, picks: 1 } }),
      { kind: 'misshapen', at: 'attempt.picks' },
    ],
    [
      'broken notes',
      changed({ notes: { attempt: '' } }),
      { kind: 'misshapen', at: 'notes.attempt' },
    ],
    [
      'notes of another attempt',
      makeResultFile({ attempt: first.attempt, notes: noNotes('another') }),
      { kind: 'other_notes' },
    ],
    ['attempts that are no list', record, { kind: 'misshapen', at: 'attempts' }],
    [
      'one broken attempt among many',
      { ...record, attempts: [first.attempt, { ...first.attempt, id: '' }] },
      { kind: 'misshapen', at: 'attempts[1].id' },
    ],
    [
      'a record with an attempt added by hand',
      { ...(makeRecordFile({ attempts: [], notes: [] }) as object), attempts: [first.attempt] },
      { kind: 'changed' },
    ],
  ])('%s', (_, data, fault) => {
    expect(parseSavedFile(JSON.parse(JSON.stringify(data)))).toEqual({ ok: false, fault });
  });
});

describe('notes', () => {
  const parsed = (data: unknown) => parseAs('What was noted', notesShape, data);

  test('are read back as they were made', () => {
    for (const notes of [noted(first), noNotes('a')])
      expect(parsed(JSON.parse(JSON.stringify(makeNotes(notes))))).toEqual({
        ok: true,
        value: notes,
      });
  });

  test.each([
    [[], 'JSON object'],
    [{ ...noNotes('a'), doneAt: 'soon' }, '“doneAt”'],
    [{ ...noNotes('a'), guess: {} }, 'bands'],
    [{ ...noNotes('a'), rule: { text: '', decision: null } }, 'rule'],
    [{ ...noNotes('a'), rule: { text: 'When.', decision: 4 } }, 'decision'],
  ])('say what is wrong with %j', (data, words) => {
    expect(problemOf(parsed(data))).toContain(words);
  });
});
