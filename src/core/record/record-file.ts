// The learner's own record as a file: all attempts and what was noted beside them.

import { type Attempt, makeAttempt, parseAttempt } from '../play/attempt.ts';
import { type Parsed, wrong } from '../result.ts';
import { CHANGED, isUnchanged, makeFile, parseFile } from './file.ts';
import { type DebriefNotes, makeNotes, parseNotes } from './notes.ts';

export type LearnerRecord = {
  readonly attempts: readonly Attempt[];
  readonly notes: readonly DebriefNotes[];
};

const bodyOf = ({ attempts, notes }: LearnerRecord) => ({
  attempts: attempts.map(makeAttempt),
  notes: notes.map(makeNotes),
});

/** `{format, version, attempts, notes, check}`. */
export function makeRecordFile(record: LearnerRecord): unknown {
  return makeFile('record', bodyOf(record));
}

export function parseRecordFile(data: unknown): Parsed<LearnerRecord> {
  const file = parseFile('record', data);
  if (!file.ok) return file;
  const attempts = parseAll(file.value.attempts, 'attempts', 'Attempt', parseAttempt);
  if (!attempts.ok) return attempts;
  const notes = parseAll(file.value.notes, 'notes', 'Note', parseNotes);
  if (!notes.ok) return notes;
  const record = { attempts: attempts.value, notes: notes.value };
  return isUnchanged(file.value, bodyOf(record)) ? { ok: true, value: record } : wrong(CHANGED);
}

function parseAll<Value>(
  data: unknown,
  field: string,
  name: string,
  parse: (data: unknown) => Parsed<Value>,
): Parsed<readonly Value[]> {
  if (!Array.isArray(data)) return wrong(`The record’s “${field}” are not a list.`);
  const values: Value[] = [];
  for (const [index, one] of data.entries()) {
    const parsed = parse(one);
    if (!parsed.ok) return wrong(`${name} ${index + 1} of the record: ${parsed.problem}`);
    values.push(parsed.value);
  }
  return { ok: true, value: values };
}
