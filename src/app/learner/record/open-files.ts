// From files to what they hold: one attempt, which is verified by replaying it and shown without being
// kept, or a whole record, of which one is asked first whose it is.

import type { Attempt } from '../../../core/play/attempt.ts';
import { endingsOf } from '../../../core/record/how-it-ended.ts';
import { isPartOf } from '../../../core/record/merge-records.ts';
import type { LearnerRecord } from '../../../core/record/notes.ts';
import { type ResultFile, readSavedFile } from '../../../core/record/saved-file.ts';
import type { Engine } from '../../../core/story/story.ts';
import { engineOf } from '../../shell/load-engine.ts';
import { readTextFile } from '../../shell/text-file.ts';
import type { AskedRecord, ChosenFile, OpenedFile, Refusal } from './file-news.ts';

/** A browser lets a page keep about 5 MB: no record is larger. */
const MOST_BYTES = 10_000_000;

export type Here = {
  readonly here: LearnerRecord;
  /** Ids of the scenarios that there are. */
  readonly scenarios: readonly string[];
  /** The edition that an attempt was played on, or the newest where that is not to be had. */
  readonly loadEngine?: (attempt: Attempt) => Promise<Engine>;
};

export async function openFile(file: ChosenFile, here: Here): Promise<OpenedFile> {
  const refuse = (why: Refusal): OpenedFile => ({ kind: 'refused', file: file.name, why });
  if (file.size > MOST_BYTES) return refuse({ kind: 'too_large' });
  const text = await readTextFile(file);
  if (!text.ok) return refuse(text);
  const saved = readSavedFile(text.text);
  if (!saved.ok) return refuse({ kind: 'fault', fault: saved.fault });
  const { kind, ...content } = saved.value;
  if ('attempt' in content) return openAttempt(file.name, content, here);
  if (content.attempts.length === 0) return refuse({ kind: 'empty_record' });
  return { kind: 'record', file: file.name, record: content };
}

/** All attempts of a record, to look at; those of this device are not shown twice. */
export async function lookInto(
  { file, record: { name, attempts, notes } }: AskedRecord,
  here: Here,
): Promise<readonly OpenedFile[]> {
  const opened: OpenedFile[] = [];
  for (const attempt of attempts) {
    const noted = notes.find((one) => one.attempt === attempt.id) ?? null;
    const result = { ...(name && { name }), attempt, notes: noted };
    opened.push(await openAttempt(file, result, here));
  }
  return opened;
}

async function openAttempt(
  file: string,
  { name, attempt, notes }: ResultFile,
  { here, scenarios, loadEngine = engineOf }: Here,
): Promise<OpenedFile> {
  const { id, scenario } = attempt;
  if (
    isPartOf(
      attempt,
      here.attempts.find((one) => one.id === id),
    )
  )
    return { kind: 'here_already', file, attempt: id };
  const refuse = (why: Refusal): OpenedFile => ({ kind: 'refused', file, why });
  if (!scenarios.includes(scenario))
    return refuse({ kind: 'unfit', unfit: { reason: 'no_scenario', pick: 0 }, scenario });
  const engine = await loadEngine(attempt);
  const ended = endingsOf(engine, [attempt])[id] ?? null;
  return ended?.ending === null
    ? refuse({ kind: 'unfit', unfit: ended.why, scenario: engine.edition.header.title })
    : { kind: 'visit', file, visit: { file, name, attempt, notes, ended } };
}
