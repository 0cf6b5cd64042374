// What the card “Turning points” is given: one moment at a time, asked about before it is told.

import type { ChoiceId } from '../../core/story/line.ts';
import type { Skill, Slip } from '../../core/vocabulary.ts';

/** A line that was or could have been said, and how it came across. */
export type HeardWords = { readonly said: string; readonly hears: string };

export type ReasonView = {
  readonly reason: Slip;
  readonly words: string;
  /** It was tapped. */
  readonly isTapped: boolean;
  /** The writer's own; shown once the moment is told. */
  readonly isWriters: boolean;
};

export type ToldPoint = {
  /** The writer's own receipt of the line. */
  readonly why: string;
  readonly hears: string;
  /** What it cost most. */
  readonly skill: Skill;
  /** Null where none was on offer. */
  readonly stronger: HeardWords | null;
  readonly weaker: HeardWords | null;
  readonly rule: string;
  /** Address: the story as it stood before this line. */
  readonly other: string;
};

export type PointView = {
  readonly choice: ChoiceId;
  /** What was said before it, and by whom; null where nobody had spoken yet. */
  readonly before: { readonly name: string; readonly text: string } | null;
  readonly said: string;
  readonly question: string;
  /** Empty where the question is an open one. */
  readonly reasons: readonly ReasonView[];
  /** To the reason that was tapped last, in a sentence; empty while none was. */
  readonly answer: string;
  /** Null while it is still being asked. */
  readonly told: ToldPoint | null;
};

export type TurnsView =
  | {
      readonly kind: 'points';
      /** Of each moment, whether it has been told. */
      readonly told: readonly boolean[];
      /** The one that is looked at, 0-based. */
      readonly at: number;
      readonly point: PointView;
    }
  | {
      readonly kind: 'nothing_lost';
      /** Null when no line earned anything. */
      readonly best: (HeardWords & Pick<PointView, 'before'> & { readonly why: string }) | null;
      /** Address: the story as it stood before the best line. */
      readonly other: string;
    };

export type TurnsDoors = {
  readonly show: (at: number) => void;
  readonly tap: (choice: ChoiceId, reason: Slip) => void;
  readonly tell: (choice: ChoiceId) => void;
};
