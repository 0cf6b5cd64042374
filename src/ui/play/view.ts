// What the play screen is given: one picture of where the player stands, and the doors out of it.
// It never holds points, skills or anything else from which the key could be read.

import type { Act, ChoiceId } from '../../core/story/line.ts';
import type { Said } from './spoken-line.tsx';

export type Option = {
  readonly id: ChoiceId;
  readonly text: string;
  /** The name of whom it is said to, where that is not the customer or who spoke last. */
  readonly to: string | null;
  /** Learn mode, second try: the one that was withdrawn. */
  readonly wasTried: boolean;
};

/** What the player can do now. */
export type Prompt =
  | {
      readonly kind: 'next';
      /** True only while the player's own line of a fresh pick stands. */
      readonly canTakeBack: boolean;
      /** True when the lines up to the next decision were read in an earlier attempt. */
      readonly canSkip: boolean;
      /** The story is over: Next leads to the result. */
      readonly isLast: boolean;
    }
  | {
      readonly kind: 'choose';
      readonly options: readonly Option[];
      /** Learn mode, second try: what the coach has said. */
      readonly hint: string | null;
    }
  | { readonly kind: 'coach'; readonly hint: string };

export type PlayView = {
  readonly title: string;
  /** Of the story: what it says is not in the language of the page. */
  readonly language: string;
  /** Everything said so far, oldest first; the last one is the line that stands now. */
  readonly said: readonly Said[];
  /** Shown as a title card over the stage while the act's first line stands. */
  readonly act: Act | null;
  readonly prompt: Prompt;
  /** The rule taken along from the last debrief; stands while the story's first line does. */
  readonly rule: string | null;
  /** 0–100; null in assess mode, where nothing may give the key away. */
  readonly trust: number | null;
  /** Until the player has moved on for the first time: says how. */
  readonly isTeaching: boolean;
  readonly isMuted: boolean;
  /** False when the player has switched single-key shortcuts off. */
  readonly hasShortcuts: boolean;
  readonly canReadAloud: boolean;
};

export type PlayDoors = {
  readonly next: () => void;
  readonly pick: (choice: ChoiceId) => void;
  readonly takeBack: () => void;
  readonly tryAgain: () => void;
  readonly keepIt: () => void;
  readonly skip: () => void;
  readonly mute: () => void;
  readonly pause: () => void;
  readonly lookBack: () => void;
  readonly readAloud: () => void;
};
