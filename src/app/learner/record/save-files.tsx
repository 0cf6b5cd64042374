// One's record, and one attempt of it, as files: their names, their text, and the ways to them.

import {
  LONGEST_NAME,
  makeRecordFile,
  makeResultFile,
  nameLine,
} from '../../../core/record/saved-file.ts';
import { SaveAsFile } from '../../../ui/record/save-as-file.tsx';
import type { NameField, SaveDoors } from '../../../ui/record/view.ts';
import type { Finished } from '../debrief/finished.ts';
import type { FileMessage, Message } from '../message.ts';
import type { Model } from '../model.ts';

type Download = Extract<FileMessage, { type: 'download' }>;
type Saved = Pick<Finished, 'attempt' | 'notes' | 'learner' | 'isVisit'>;
type Dispatch = (message: Message) => void;

/** “2026-11-21”, which sorts in a folder. */
function dayOf(iso: string): string {
  const day = new Date(iso);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** `at`: ISO 8601. */
function fileWith(what: string, name: string | undefined, at: string, content: unknown): Download {
  // Letters and digits of any script: everything else means something to some system.
  const safe = name?.normalize('NFC').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
  const parts = ['make-it-right', what, ...safe, dayOf(at)];
  return {
    type: 'download',
    name: `${parts.join('-')}.json`,
    text: `${JSON.stringify(content, null, 2)}\n`,
  };
}

const named = (typed: string) => {
  const name = nameLine(typed);
  return name === undefined ? {} : { name };
};

/** `now`: ISO 8601. */
export function recordFile({ attempts, notes, settings }: Model, now: string): Download {
  const who = named(settings.name);
  return fileWith('record', who.name, now, makeRecordFile({ ...who, attempts, notes }));
}

function resultFile({ attempt, notes, learner }: Saved, withNotes: boolean): Download {
  const who = named(learner);
  const content = makeResultFile({ ...who, attempt, notes: withNotes ? notes : null });
  return fileWith(attempt.scenario.replaceAll('_', '-'), who.name, attempt.startedAt, content);
}

/** The name that goes into one's files is remembered on the device. */
export const nameField = (value: string, dispatch: Dispatch): NameField => ({
  value,
  longest: LONGEST_NAME,
  onType: (name) => dispatch({ type: 'name_typed', name }),
});

/** The doors to save one attempt, with what was noted about it or without. */
export function saveDoors(saved: Saved, dispatch: Dispatch): SaveDoors {
  const { guess, rule } = saved.notes;
  const save = (withNotes: boolean) => dispatch(resultFile(saved, withNotes));
  return {
    // A file that is handed on keeps the name that it came with.
    name: saved.isVisit ? null : nameField(saved.learner, dispatch),
    save: () => save(false),
    saveWithNotes: guess || rule ? () => save(true) : null,
  };
}

/** A way to take one attempt along, wherever its result stands. */
export function SaveResult(props: { readonly finished: Finished; readonly dispatch: Dispatch }) {
  return <SaveAsFile doors={saveDoors(props.finished, props.dispatch)} />;
}
