// What the title screen is given.

import type { Band, Mode, Skill, Theme } from '../../core/vocabulary.ts';

export type ScenarioView = {
  readonly id: string;
  readonly title: string;
  /** Of the story: its title, summary and roles are not in the language of the page. */
  readonly language: string;
  readonly summary: string;
  /** Whom the trainee plays. */
  readonly role: string;
  /** Where it happens: “Hotel”. */
  readonly trade: string;
  readonly trains: string;
  /** The group that it stands in. */
  readonly theme: Theme | null;
  readonly minutes: number;
  /** Of a drill: how many a run has. */
  readonly rounds: number | null;
  readonly level: number;
  /** `seen` null: not known yet, or not to be known here. */
  readonly endings: { readonly seen: number | null; readonly total: number };
  /** Begun in Assess before: only that first time is evidence. */
  readonly isAssessed: boolean;
  /** Null before the first time to an ending. */
  readonly played: PlayedView | null;
  /** An attempt under way. */
  readonly underWay: {
    readonly mode: Mode;
    /** Where it stands: “Begun November 21”. */
    readonly at: string;
    /** Decisions behind the player. */
    readonly decided: number;
  } | null;
};

/** One finished attempt, and where to read its result. */
export type Played = { readonly mode: Mode; readonly day: string; readonly address: string };

export type PlayedView =
  /** `unreadable`: the story has changed since, or is not to be had. */
  | { readonly kind: 'working_out' | 'unreadable'; readonly last: Played }
  | {
      readonly kind: 'known';
      readonly last: Played;
      /** Null with too little evidence. */
      readonly bands: Readonly<Record<Skill, Band | null>>;
      readonly withHelp: boolean;
      readonly isEvidence: boolean;
    };

/** What to play next and, in half a sentence, why. */
export type NextView = { readonly id: string; readonly why: string } | 'working_out';

export type TitleDoors = {
  readonly start: (scenario: string, mode: Mode) => void;
  readonly resume: (scenario: string) => void;
  readonly settings: () => void;
};
