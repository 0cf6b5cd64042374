// The writer's workbench as data: the text, what is known of it, and the game that is played beside it.

import type { Play } from '../../core/play/play.ts';
import type { ClosedDoors, InkProgram } from '../../core/story/edition.ts';
import type { Finding } from '../../core/story/problem.ts';
import type { OpenStory } from '../../core/story/story.ts';
import type { PlayMessage } from '../playing/play-message.ts';
import type { Draft, Question, Start } from './draft.ts';
import type { WorkerFailure, WorkerReply } from './worker-client.ts';

export type DraftFile = {
  readonly name: string;
  /** What is saved in the file is read at once (File System Access API). */
  readonly isWatched: boolean;
};

/** The walk through every path: after the text has been still for a moment. */
export type Check =
  | { readonly state: 'waiting' }
  /** `walked` is how far it had come when it was ended; null when it broke. */
  | { readonly state: 'given_up'; readonly walked: WorkerFailure['walked'] }
  | { readonly state: 'under_way'; readonly number: number }
  | {
      readonly state: 'done';
      readonly problems: readonly Finding[];
      readonly closed: ClosedDoors;
    };

export type Game = {
  readonly play: Play;
  readonly story: OpenStory;
  /** Where it was begun. */
  readonly start: Start;
};

export type WorkbenchNotice = {
  readonly sentence: string;
  /** A longer limit may help. */
  readonly canTryLonger: boolean;
};

export type Workbench = {
  readonly file: DraftFile | null;
  /** As it stands in the text field. */
  readonly source: string;
  /** As it was last read from the file. */
  readonly onDisk: string;
  /** Saved in the file while the text field held changes of its own. */
  readonly newer: string | null;
  readonly draft: Draft | null;
  /** Of the draft; null when it cannot be played. */
  readonly program: InkProgram | null;
  readonly check: Check;
  readonly start: Start;
  /** Of the last text that could be played; the newest may not compile yet. */
  readonly game: Game | null;
  readonly notice: WorkbenchNotice | null;
  /** Number of the last question; answers to earlier ones are dropped. */
  readonly asked: number;
};

export const BEGINNING: Start = { place: null, variables: {} };

export const EMPTY_WORKBENCH: Workbench = {
  file: null,
  source: '',
  onDisk: '',
  newer: null,
  draft: null,
  program: null,
  check: { state: 'waiting' },
  start: BEGINNING,
  game: null,
  notice: null,
  asked: 0,
};

export const noticeOf = (sentence: string | null): WorkbenchNotice | null =>
  sentence === null ? null : { sentence, canTryLonger: false };

export type WorkbenchMessage =
  | { readonly type: 'opened'; readonly file: DraftFile; readonly source: string }
  | { readonly type: 'refused'; readonly sentence: string }
  | { readonly type: 'saved_outside'; readonly source: string }
  | { readonly type: 'newer_taken' }
  | { readonly type: 'typed'; readonly source: string }
  | { readonly type: 'begun_at'; readonly start: Start }
  | { readonly type: 'given_longer' }
  | { readonly type: 'heard'; readonly heard: WorkerReply }
  | PlayMessage;

/** `delay`: a question asked meanwhile takes its place. Milliseconds, as is `limit`. */
export type WorkbenchEffect = {
  readonly type: 'ask';
  readonly question: Question;
  readonly delay: number;
  readonly limit: number;
};

export type WorkbenchUpdated = readonly [Workbench, readonly WorkbenchEffect[]];
