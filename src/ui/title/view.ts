// What the title screen is given.

import type { ComponentChildren } from 'preact';
import type { Mode } from '../../core/vocabulary.ts';

export type ScenarioView = {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Whom the trainee plays. */
  readonly role: string;
  readonly trains: string;
  readonly minutes: number;
  readonly level: number;
  readonly endings: { readonly seen: number; readonly total: number };
  readonly picture?: ComponentChildren;
  /** An attempt under way. */
  readonly underWay: {
    readonly mode: Mode;
    /** Where it stands: “Front desk, 8:00”. */
    readonly at: string;
    /** Decisions behind the player. */
    readonly decided: number;
  } | null;
};

export type TitleDoors = {
  readonly start: (scenario: string, mode: Mode) => void;
  readonly resume: (scenario: string) => void;
  readonly settings: () => void;
};
