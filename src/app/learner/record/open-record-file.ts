// From a file to what it holds: a record, which is taken in, or one attempt, which is verified by
// replaying it and shown without being kept. Whatever is wrong with a file is said in a sentence.

import type { Attempt } from '../../../core/play/attempt.ts';
import { kindOf, readFileText } from '../../../core/record/file.ts';
import { type LearnerRecord, parseRecordFile } from '../../../core/record/record-file.ts';
import { parseResultFile, type ResultFile } from '../../../core/record/result-file.ts';
import { type Unfit, verifyAttempt } from '../../../core/record/verify.ts';
import type { Engine } from '../../../core/story/story.ts';
import { engineOf } from '../../shell/engine-of.ts';
import type { Memory } from '../../shell/storage.ts';
import { readTextFile } from '../../shell/text-file.ts';
import type { ChosenFile, OpenedFile, Visit } from './file-news.ts';
import { isPartOf, takeIn } from './take-in.ts';

/** A browser lets a page keep about 5 MB: no record is larger. */
const MOST_BYTES = 10_000_000;

export type FilePorts = {
  readonly memory: Pick<Memory, 'saveAttempt' | 'saveNotes'>;
  readonly here: LearnerRecord;
  /** Ids of the scenarios that there are. */
  readonly scenarios: readonly string[];
  /** The edition that an attempt was played on, or the newest where that is not to be had. */
  readonly loadEngine?: (attempt: Attempt) => Promise<Engine>;
};

export async function openRecordFile(file: ChosenFile, ports: FilePorts): Promise<OpenedFile> {
  const refuse = (problem: string) =>
    ({ kind: 'refused', file: file.name, why: { kind: 'unreadable', problem } }) as const;
  if (file.size > MOST_BYTES)
    return { kind: 'refused', file: file.name, why: { kind: 'too_large' } };
  const read = await readTextFile(file);
  if (!read.ok) {
    const { kind, detail } = read;
    return { kind: 'refused', file: file.name, why: { kind, detail } };
  }
  const data = readFileText(read.text);
  if (!data.ok) return refuse(data.problem);
  if (kindOf(data.value) === 'result') {
    const parsed = parseResultFile(data.value);
    return parsed.ok ? openResult(file.name, parsed.value, ports) : refuse(parsed.problem);
  }
  const parsed = parseRecordFile(data.value);
  return parsed.ok
    ? { kind: 'taken_in', file: file.name, ...takeIn(ports.memory, ports.here, parsed.value) }
    : refuse(parsed.problem);
}

async function openResult(
  file: string,
  { attempt, notes }: ResultFile,
  { here, scenarios, loadEngine = engineOf }: FilePorts,
): Promise<OpenedFile> {
  const known = here.attempts.find(({ id }) => id === attempt.id);
  if (isPartOf(attempt, known)) return { kind: 'here_already', file, attempt: attempt.id };
  const isThere = scenarios.includes(attempt.scenario);
  const engine = isThere ? await loadEngine(attempt) : null;
  const visit = verified(file, attempt, notes, engine);
  return 'reason' in visit
    ? {
        kind: 'refused',
        file,
        why: { kind: 'unfit', unfit: visit, scenario: nameOf(attempt, engine) },
      }
    : { kind: 'visit', file, visit };
}

const nameOf = ({ scenario }: Attempt, engine: Engine | null): string =>
  engine?.edition.header.title ?? scenario;

function verified(
  file: string,
  attempt: Attempt,
  notes: ResultFile['notes'],
  engine: Engine | null,
): Visit | Unfit {
  const checked = verifyAttempt(attempt, engine);
  if (!checked.ok) return checked;
  if (!engine) throw new Error('An attempt was replayed without its story.');
  const { playthrough, score } = checked;
  return { file, attempt, notes, engine, playthrough, score };
}
