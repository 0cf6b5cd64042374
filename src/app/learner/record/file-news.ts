// What comes of a file that is opened.

import type { Attempt } from '../../../core/play/attempt.ts';
import type { Playthrough } from '../../../core/play/playthrough.ts';
import type { DebriefNotes } from '../../../core/record/notes.ts';
import type { LearnerRecord } from '../../../core/record/record-file.ts';
import type { Unfit } from '../../../core/record/verify.ts';
import type { Score } from '../../../core/score/score.ts';
import type { Engine } from '../../../core/story/story.ts';
import type { SaveOutcome } from '../../shell/storage.ts';
import type { NoText } from '../../shell/text-file.ts';

/** The part of a browser's File that is used. */
export type ChosenFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** An attempt from a file, as it was verified. Nothing of it is stored. */
export type Visit = {
  /** Its file's name. */
  readonly file: string;
  readonly attempt: Attempt;
  /** Null when they were kept back; what a visitor notes stays with the visit. */
  readonly notes: DebriefNotes | null;
  readonly engine: Engine;
  readonly playthrough: Playthrough;
  readonly score: Score;
};

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
  | { readonly kind: 'too_large' }
  | NoText
  /** Of the page, which is needed to read it. */
  | { readonly kind: 'part_missing'; readonly isOffline: boolean }
  /** `scenario`: its title, or its id where it is not here. */
  | { readonly kind: 'unfit'; readonly unfit: Unfit; readonly scenario: string }
  /** Not what this game saves, in a sentence. */
  | { readonly kind: 'unreadable'; readonly problem: string };

export type FileNews =
  | { readonly kind: 'reading'; readonly file: string }
  /** Nothing has changed. */
  | { readonly kind: 'refused'; readonly file: string; readonly why: Refusal }
  | { readonly kind: 'taken_in'; readonly file: string; readonly taken: TakenIn }
  /** The file holds an attempt that this device has. */
  | { readonly kind: 'here_already'; readonly file: string; readonly attempt: string }
  | { readonly kind: 'visit'; readonly file: string };

/** What the reading of a file gives back. */
export type OpenedFile =
  | Extract<FileNews, { kind: 'refused' | 'here_already' }>
  | {
      readonly kind: 'taken_in';
      readonly file: string;
      readonly taken: TakenIn;
      /** What was kept and now is on the device. */
      readonly kept: LearnerRecord;
    }
  | { readonly kind: 'visit'; readonly file: string; readonly visit: Visit };
