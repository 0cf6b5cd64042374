// The learner's own record as a file: all attempts and what was noted beside them.

import { listOf, record, type Shape } from '../json.ts';
import { type Attempt, attemptShape, makeAttempt } from '../play/attempt.ts';
import type { Parsed } from '../result.ts';
import { makeFile, parseFile } from './file.ts';
import { type DebriefNotes, makeNotes, notesShape } from './notes.ts';

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

const body: Shape<LearnerRecord> = record({
  attempts: listOf(attemptShape),
  notes: listOf(notesShape),
});

export const parseRecordFile = (data: unknown): Parsed<LearnerRecord> =>
  parseFile('record', data, body, bodyOf);
