// One attempt as a file, for a manager or for the learner's other device.

import { type Attempt, makeAttempt, parseAttempt } from '../play/attempt.ts';
import { type Parsed, wrong } from '../result.ts';
import { CHANGED, isUnchanged, makeFile, parseFile } from './file.ts';
import { type DebriefNotes, makeNotes, parseNotes } from './notes.ts';

export type ResultFile = {
  readonly attempt: Attempt;
  /** Null when the learner keeps them to themselves. */
  readonly notes: DebriefNotes | null;
};

const bodyOf = ({ attempt, notes }: ResultFile) => ({
  attempt: makeAttempt(attempt),
  notes: notes && makeNotes(notes),
});

/** `{format, version, attempt, notes, check}`. */
export function makeResultFile(result: ResultFile): unknown {
  return makeFile('result', bodyOf(result));
}

export function parseResultFile(data: unknown): Parsed<ResultFile> {
  const file = parseFile('result', data);
  if (!file.ok) return file;
  const attempt = parseAttempt(file.value.attempt);
  if (!attempt.ok) return attempt;
  const notes = file.value.notes === null ? null : parseNotes(file.value.notes);
  if (notes && !notes.ok) return notes;
  const result = { attempt: attempt.value, notes: notes?.value ?? null };
  if (!isUnchanged(file.value, bodyOf(result))) return wrong(CHANGED);
  return result.notes && result.notes.attempt !== result.attempt.id
    ? wrong('The notes in this file belong to another attempt.')
    : { ok: true, value: result };
}
