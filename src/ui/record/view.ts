// What the page of one's own record is given.

import type { Pooled } from '../../core/record/pool.ts';
import type { Band, EndingKind, Mode, Skill } from '../../core/vocabulary.ts';

/** All assessed first times together, in one skill. */
export type StandingView = Pooled & { readonly skill: Skill };

/** One's own read of one attempt, beside what came out. */
export type ReadRow = {
  readonly attempt: string;
  readonly day: string;
  readonly scenario: string;
  /** Of the scenario’s title; undefined where no story here has it. */
  readonly language: string | undefined;
  readonly skills: readonly {
    readonly skill: Skill;
    readonly guessed: Band;
    /** Null with too little evidence. */
    readonly result: Band | null;
  }[];
};

export type ReadsView = {
  /** In words, what all of them say together; empty while there are none. */
  readonly said: readonly string[];
  /** Newest first. */
  readonly rows: readonly ReadRow[];
};

export type NameField = {
  readonly value: string;
  /** Letters at most. */
  readonly longest: number;
  readonly onType: (name: string) => void;
};

/** A way to save one attempt as a file. */
export type SaveDoors = {
  /** Null where the name is not one's own to give. */
  readonly name: NameField | null;
  readonly save: () => void;
  /** With what was noted about it; null where nothing was. */
  readonly saveWithNotes: (() => void) | null;
};

export type AttemptState =
  | { readonly kind: 'working_out' }
  /** `address`: where to go on; null for one that was left for a newer one. */
  | { readonly kind: 'under_way'; readonly decided: number; readonly address: string | null }
  /** Played to an ending, and what it came to waits for one's own read. */
  | { readonly kind: 'unread'; readonly ending: EndingKind; readonly address: string }
  | {
      readonly kind: 'known';
      readonly ending: EndingKind;
      readonly bands: Readonly<Record<Skill, Band | null>>;
      readonly withHelp: boolean;
      /** Some words have changed since. */
      readonly isReworded: boolean;
      readonly links: readonly { readonly name: string; readonly address: string }[];
    }
  /** It cannot be replayed here, and why. */
  | { readonly kind: 'unfit'; readonly problem: string; readonly address: string | null };

export type AttemptView = {
  readonly id: string;
  /** “November 21, 2026”. */
  readonly day: string;
  readonly mode: Mode;
  readonly isEvidence: boolean;
  readonly state: AttemptState;
};

export type ScenarioAttempts = {
  readonly id: string;
  readonly title: string;
  /** Of the title; that of the page where the story is not here. */
  readonly language: string | undefined;
  /** Newest first. */
  readonly attempts: readonly AttemptView[];
};

/** An attempt from a file. */
export type VisitView = {
  readonly file: string;
  /** Whose it is, where that is in the file. */
  readonly name: string | undefined;
  readonly title: string;
  /** Of the story and its title. */
  readonly language: string | undefined;
  readonly attempt: AttemptView;
  /** Notes came with it. */
  readonly hasNotes: boolean;
};

/** A whole record from a file, of which one has not said yet whose it is. */
export type AskedView = {
  readonly file: string;
  readonly name: string | undefined;
  readonly attempts: number;
  readonly scenarios: number;
};

export type RecordView = {
  readonly attempts: number;
  readonly scenarios: readonly ScenarioAttempts[];
  readonly standing: readonly StandingView[];
  /** Attempts that are still being replayed. */
  readonly isWorking: boolean;
  /** Assessed first times that count once one's own read is noted. */
  readonly waiting: number;
  readonly reads: ReadsView;
  readonly asked: readonly AskedView[];
  readonly visits: readonly VisitView[];
  /** Files have been opened just now: what came of them is the place to be. */
  readonly isOpened: boolean;
};

export type RecordDoors = {
  readonly saveRecord: () => void;
  readonly open: (files: readonly File[]) => void;
  /** Into the files that are saved here. */
  readonly name: NameField;
  /** `at`: of the records that are asked about, 0-based. */
  readonly answer: (at: number, answer: 'mine' | 'look' | 'close') => void;
  readonly keepVisit: (attempt: string) => void;
  /** Null: all of them. */
  readonly closeVisits: (attempt: string | null) => void;
  readonly saveAttempt: (attempt: string) => SaveDoors;
};
