// What the card “Your read” is given.

import type { ChoiceId } from '../../core/story/line.ts';
import type { Band, Skill } from '../../core/vocabulary.ts';

/** Two of one's own lines are tapped: the best one, and the one that cost most. */
export type Tapped = 'best' | 'costliest';

export type ReadLine = {
  readonly choice: ChoiceId;
  /** What was said before it, and by whom; null where nobody had spoken yet. */
  readonly before: { readonly name: string; readonly text: string } | null;
  readonly said: string;
};

export type ReadView = {
  readonly customer: string;
  readonly bands: Partial<Readonly<Record<Skill, Band>>>;
  readonly lines: readonly ReadLine[];
  readonly tapped: Readonly<Record<Tapped, ChoiceId | null>>;
  /** What is still missing, in a sentence; null when the read is whole. */
  readonly missing: string | null;
  /** It was to be noted too early. */
  readonly isAsked: boolean;
  /** Noted: it can be read, and not changed. */
  readonly isNoted: boolean;
};

export type ReadDoors = {
  readonly guess: (skill: Skill, band: Band) => void;
  readonly tap: (as: Tapped, choice: ChoiceId) => void;
  readonly note: () => void;
};
