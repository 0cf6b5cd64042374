// The record and the result as files: there and back unchanged, and a sentence for all that is not.

import { describe, expect, test } from 'vitest';
import { parseAs } from '../../src/core/json.ts';
import { readFileText } from '../../src/core/record/file.ts';
import { latestRule } from '../../src/core/record/latest-rule.ts';
import { mergeRecords } from '../../src/core/record/merge-records.ts';
import { type DebriefNotes, makeNotes, noNotes, notesShape } from '../../src/core/record/notes.ts';
import { makeRecordFile, parseRecordFile } from '../../src/core/record/record-file.ts';
import { makeResultFile, parseResultFile } from '../../src/core/record/result-file.ts';
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

function throughFile<Value>(file: unknown, parse: (data: unknown) => Value): Value {
  const read = readFileText(text(file));
  if (!read.ok) throw new Error(read.problem);
  return parse(read.value);
}

const [first, second] = PLAYED as [Played, Played];
const problemOf = (parsed: { readonly ok: boolean; readonly problem?: string }) =>
  parsed.ok ? '' : parsed.problem;

describe.each(TABLE)('%s', (_, played) => {
  const { attempt, edition, story, playthrough, score } = played;

  test('an attempt travels as a file and is replayed to the same result', () => {
    for (const notes of [null, noted(played)]) {
      const opened = throughFile(makeResultFile({ attempt, notes }), parseResultFile);
      expect(opened).toEqual({ ok: true, value: { attempt, notes } });
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
    expect(throughFile(makeRecordFile(record), parseRecordFile)).toEqual({
      ok: true,
      value: record,
    });
    expect(parseRecordFile(JSON.parse(JSON.stringify(makeRecordFile(record))))).toEqual({
      ok: true,
      value: record,
    });
  });

  test('of nothing is a file too', () => {
    const empty = { attempts: [], notes: [] };
    expect(parseRecordFile(makeRecordFile(empty))).toEqual({ ok: true, value: empty });
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

describe('what cannot be opened is said', () => {
  const file = makeResultFile({ attempt: first.attempt, notes: noted(first) }) as Record<
    string,
    unknown
  >;
  const whole = text(file);

  test.each([
    ['an empty file', '', 'empty'],
    ['a picture', 'PNG....', 'not made by Make It Right'],
    ['a file cut in half', whole.slice(0, whole.length / 2), 'cut off'],
    ['a file that lost its last letter', whole.slice(0, -1), 'cut off'],
  ])('%s', (_, content, words) => {
    expect(problemOf(readFileText(content))).toContain(words);
  });

  test.each([
    ['a list', [], 'not made by Make It Right'],
    ['some other JSON', { name: 'x' }, 'not made by Make It Right'],
    ['a record', makeRecordFile({ attempts: [], notes: [] }), 'a learner’s record, not'],
    ['a newer file', { ...file, version: 2 }, 'newer version'],
    ['a file without a version', { ...file, version: null }, 'no version'],
    ['a file without its check', { ...file, check: undefined }, 'changed'],
    ['a changed seed', { ...file, attempt: { ...first.attempt, seed: 8 } }, 'changed'],
    ['another attempt put in', { ...file, attempt: second.attempt }, 'changed'],
    ['notes taken out', { ...file, notes: null }, 'changed'],
    ['a broken attempt', { ...file, attempt: { ...first.attempt, picks: 1 } }, '“attempt.picks”'],
    ['broken notes', { ...file, notes: { attempt: '' } }, '“notes.attempt” is not text'],
    [
      'notes of another attempt',
      makeResultFile({ attempt: first.attempt, notes: noNotes('another') }),
      'another attempt',
    ],
  ])('%s', (_, data, words) => {
    expect(problemOf(parseResultFile(JSON.parse(JSON.stringify(data))))).toContain(words);
  });

  test.each([
    ['a result', file, 'the result of one attempt, not'],
    ['attempts that are no list', { format: 'make-it-right/record', version: 1 }, '“attempts”'],
    [
      'one broken attempt among many',
      {
        format: 'make-it-right/record',
        version: 1,
        attempts: [first.attempt, { ...first.attempt, id: '' }],
        notes: [],
      },
      '“attempts[1].id” is not text',
    ],
    [
      'a record with an attempt added by hand',
      { ...(makeRecordFile({ attempts: [], notes: [] }) as object), attempts: [first.attempt] },
      'changed',
    ],
  ])('as a record: %s', (_, data, words) => {
    expect(problemOf(parseRecordFile(data))).toContain(words);
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
