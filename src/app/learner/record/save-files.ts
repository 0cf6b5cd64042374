// One's record, and one attempt of it, as files: their names and their text.

import type { Attempt } from '../../../core/play/attempt.ts';
import { makeRecordFile } from '../../../core/record/record-file.ts';
import { makeResultFile } from '../../../core/record/result-file.ts';
import type { SaveDoors } from '../../../ui/record/view.ts';
import { fileDayOf } from '../../shell/days.ts';
import type { FileMessage } from '../message.ts';
import type { Model } from '../model.ts';

type Download = Extract<FileMessage, { type: 'download' }>;

const fileWith = (name: string, content: unknown): Download => ({
  type: 'download',
  name: `make-it-right-${name}.json`,
  text: `${JSON.stringify(content, null, 2)}\n`,
});

/** `now`: ISO 8601. */
export function recordFile({ attempts, notes }: Model, now: string): Download {
  return fileWith(`record-${fileDayOf(now)}`, makeRecordFile({ attempts, notes }));
}

/** The doors to save one attempt, with what was noted about it or without. */
export function saveDoors(
  { notes }: Model,
  attempt: Attempt,
  dispatch: (message: Download) => void,
): SaveDoors {
  const noted = notes.find((one) => one.attempt === attempt.id) ?? null;
  const save = (withNotes: boolean) => {
    const name = `${attempt.scenario.replaceAll('_', '-')}-${fileDayOf(attempt.startedAt)}`;
    const content = makeResultFile({ attempt, notes: withNotes ? noted : null });
    dispatch(fileWith(name, content));
  };
  return { save: () => save(false), saveWithNotes: noted ? () => save(true) : null };
}
