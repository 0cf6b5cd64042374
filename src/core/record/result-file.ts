// One attempt as a file, for a manager or for the learner's other device.

import { nullable, record, type Shape } from '../json.ts';
import { type Attempt, attemptShape, makeAttempt } from '../play/attempt.ts';
import { type Parsed, wrong } from '../result.ts';
import { makeFile, parseFile } from './file.ts';
import { type DebriefNotes, makeNotes, notesShape } from './notes.ts';

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

const body: Shape<ResultFile> = record({ attempt: attemptShape, notes: nullable(notesShape) });

export function parseResultFile(data: unknown): Parsed<ResultFile> {
  const file = parseFile('result', data, body, bodyOf);
  return file.ok && file.value.notes && file.value.notes.attempt !== file.value.attempt.id
    ? wrong('The notes in this file belong to another attempt.')
    : file;
}
