// One's record, and one attempt of it, as files: their names and their text.

import { makeRecordFile } from '../../../core/record/record-file.ts';
import { makeResultFile } from '../../../core/record/result-file.ts';
import type { SaveDoors } from '../../../ui/record/view.ts';
import { fileDayOf } from '../../shell/days.ts';
import type { Finished } from '../debrief/finished.ts';
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
  { attempt, notes }: Pick<Finished, 'attempt' | 'notes'>,
  dispatch: (message: Download) => void,
): SaveDoors {
  const save = (withNotes: boolean) => {
    const name = `${attempt.scenario.replaceAll('_', '-')}-${fileDayOf(attempt.startedAt)}`;
    const content = makeResultFile({ attempt, notes: withNotes ? notes : null });
    dispatch(fileWith(name, content));
  };
  const isNoted = notes.guess !== null || notes.rule !== null;
  return { save: () => save(false), saveWithNotes: isNoted ? () => save(true) : null };
}
