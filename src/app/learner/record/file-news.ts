// What comes of files that are opened.

import type { Attempt } from '../../../core/play/attempt.ts';
import type { Ended, NotReplayed } from '../../../core/record/how-it-ended.ts';
import type { DebriefNotes, LearnerRecord } from '../../../core/record/notes.ts';
import type { FileFault, RecordFile } from '../../../core/record/saved-file.ts';
import type { SaveOutcome } from '../../shell/storage.ts';
import type { NoTextFile } from '../../shell/text-file.ts';

/** The part of a browser's File that is used. */
export type ChosenFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** An attempt from a file, replayed. Nothing of it is stored. */
export type Visit = {
  /** Its file's name. */
  readonly file: string;
  /** Its learner's name or initials, where they are in the file. */
  readonly name: string | undefined;
  readonly attempt: Attempt;
  /** Null when they were kept back; what a visitor notes stays with the visit. */
  readonly notes: DebriefNotes | null;
  /** Null while it is under way. */
  readonly ended: Ended | null;
};

/** A whole record from a file, before one has said whose it is. */
export type AskedRecord = { readonly file: string; readonly record: RecordFile };

/** What came of taking attempts and notes into the record; each attempt is counted once. */
export type TakenIn = {
  readonly came: number;
  /** Were here, and went on in the file. */
  readonly wentOn: number;
  /** Were here as far as the file has them, or farther. */
  readonly known: number;
  /** Are here with other picks, and stay as they are here. */
  readonly other: number;
  /** Attempts that were here and to which notes came. */
  readonly noted: number;
  /** Could not be kept, and why the first of them could not. */
  readonly left: { readonly count: number; readonly why: Exclude<SaveOutcome, 'saved'> } | null;
};

/** Why a file was not opened. */
export type Refusal =
  | { readonly kind: 'too_large' | 'empty_record' }
  | NoTextFile
  /** Of the page, which is needed to read it. */
  | { readonly kind: 'part_missing'; readonly isOffline: boolean }
  /** `scenario`: its title, or its id where it is not here. */
  | { readonly kind: 'unfit'; readonly unfit: NotReplayed['why']; readonly scenario: string }
  | { readonly kind: 'fault'; readonly fault: FileFault };

/** What the reading of one file, or of one attempt in it, gives. */
export type OpenedFile = { readonly file: string } & (
  | { readonly kind: 'refused'; readonly why: Refusal }
  /** It holds an attempt that this device has. */
  | { readonly kind: 'here_already'; readonly attempt: string }
  | { readonly kind: 'visit'; readonly visit: Visit }
  | { readonly kind: 'record'; readonly record: RecordFile }
);

export type FileNews =
  | { readonly kind: 'reading'; readonly files: readonly string[] }
  | { readonly kind: 'read'; readonly opened: readonly OpenedFile[] }
  | { readonly kind: 'taken_in'; readonly taken: TakenIn };

/** What was taken in, and what of it now is on the device. */
export type Kept = { readonly taken: TakenIn; readonly kept: LearnerRecord };
