// What the learner takes along: the whole record, or one attempt for a manager or another device. Both
// have a format, a version, and a check that tells a file changed by accident or by hand. The check is
// no signature: anybody who can read this can make one. What an attempt comes to is never read from a
// file, it is replayed (`verify.ts`).

import {
  listOf,
  matching,
  nullable,
  number,
  oneOf,
  orElse,
  parseAs,
  record,
  type Shape,
  text,
} from '../json.ts';
import { type Attempt, attemptShape, makeAttempt } from '../play/attempt.ts';
import { type DebriefNotes, type LearnerRecord, makeNotes, notesShape } from './notes.ts';

/** The learner's name or initials, where they were given. */
type Named = { readonly name?: string };

export type RecordFile = Named & LearnerRecord;

export type ResultFile = Named & {
  readonly attempt: Attempt;
  /** Null when the learner keeps them back. */
  readonly notes: DebriefNotes | null;
};

export type SavedFile =
  | ({ readonly kind: 'record' } & RecordFile)
  | ({ readonly kind: 'result' } & ResultFile);

/** Why a file is not opened. */
export type FileFault =
  | {
      readonly kind:
        | 'empty'
        /** Not one of ours. */
        | 'foreign'
        /** One of ours that was cut off on its way. */
        | 'cut_off'
        | 'newer'
        | 'no_version'
        | 'changed'
        /** The notes in it belong to another attempt. */
        | 'other_notes';
    }
  /** `at`: the path to what is not as it should be; empty for the whole. */
  | { readonly kind: 'misshapen'; readonly at: string };

export const LONGEST_NAME = 40;

/** As it is kept: in one line, without spaces around it; undefined for none. */
export function nameLine(typed: string): string | undefined {
  const line = typed.replace(/[\p{White_Space}\p{Control}]+/gu, ' ').trim();
  return [...line].slice(0, LONGEST_NAME).join('').trim() || undefined;
}

/** Files of version 1 have no name in them. */
const VERSION = 2;

type Body = Readonly<Record<string, unknown>>;
type Kind<File> = {
  readonly format: string;
  readonly shape: Shape<File>;
  /** What is written, with its keys in a fixed order; what is undefined is left out. */
  readonly bodyOf: (file: File) => Body;
};

const named = { name: matching('a name', new RegExp(`^.{1,${LONGEST_NAME}}$`, 'u')) };

const RECORD: Kind<RecordFile> = {
  format: 'make-it-right/record',
  shape: record({ attempts: listOf(attemptShape), notes: listOf(notesShape) }, named),
  bodyOf: ({ name, attempts, notes }) => ({
    name,
    attempts: attempts.map(makeAttempt),
    notes: notes.map(makeNotes),
  }),
};

const RESULT: Kind<ResultFile> = {
  format: 'make-it-right/result',
  shape: record({ attempt: attemptShape, notes: nullable(notesShape) }, named),
  bodyOf: ({ name, attempt, notes }) => ({
    name,
    attempt: makeAttempt(attempt),
    notes: notes && makeNotes(notes),
  }),
};

function made<File>({ format, bodyOf }: Kind<File>, file: File): unknown {
  const body = bodyOf(file);
  return { format, version: VERSION, ...body, check: checkOf(body) };
}

export const makeRecordFile = (file: RecordFile): unknown => made(RECORD, file);
export const makeResultFile = (file: ResultFile): unknown => made(RESULT, file);

const head = record({
  format: oneOf([RECORD.format, RESULT.format]),
  version: orElse(number, 0),
  check: orElse(text, ''),
});

type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: FileFault };

const failed = (fault: FileFault) => ({ ok: false, fault }) as const;

/** From the text of a file. */
export function readSavedFile(content: string): Read<SavedFile> {
  const plain = content.replace(/^\uFEFF/, '').trim();
  if (plain === '') return failed({ kind: 'empty' });
  try {
    return parseSavedFile(JSON.parse(plain));
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    // Not JSON: what it begins with says whether it once was one of ours.
    const wasOurs = /^\{\s*"format"\s*:\s*"make-it-right\//.test(plain);
    return failed({ kind: wasOurs ? 'cut_off' : 'foreign' });
  }
}

/** With other spaces and line breaks a file is the same. */
export function parseSavedFile(data: unknown): Read<SavedFile> {
  const ours = orElse(nullable(head), null)(data, '');
  if (!ours) return failed({ kind: 'foreign' });
  const { format, version, check } = ours;
  if (version > VERSION) return failed({ kind: 'newer' });
  if (version !== 1 && version !== VERSION) return failed({ kind: 'no_version' });
  if (format === RECORD.format) {
    const read = fitting(RECORD, data, check);
    return read.ok ? { ok: true, value: { kind: 'record', ...read.value } } : read;
  }
  const read = fitting(RESULT, data, check);
  if (!read.ok) return read;
  const { attempt, notes } = read.value;
  if (notes && notes.attempt !== attempt.id) return failed({ kind: 'other_notes' });
  return { ok: true, value: { kind: 'result', ...read.value } };
}

function fitting<File>({ shape, bodyOf }: Kind<File>, data: unknown, check: string): Read<File> {
  const read = parseAs('', shape, data);
  if (!read.ok) return failed({ kind: 'misshapen', at: read.at });
  return check === checkOf(bodyOf(read.value)) ? read : failed({ kind: 'changed' });
}

/** FNV-1a over the code units, from two starting points: 16 hexadecimal digits. */
function checkOf(body: Body): string {
  const written = JSON.stringify(body);
  return [0x811c9dc5, 0x1b873593].map((start) => fnv(written, start)).join('');
}

function fnv(written: string, start: number): string {
  let sum = start;
  for (let index = 0; index < written.length; index += 1)
    sum = Math.imul(sum ^ written.charCodeAt(index), 16777619);
  return (sum >>> 0).toString(16).padStart(8, '0');
}
