// What the card “Their side” is given.

import type { ActFrom } from '../../core/debrief/acts.ts';
import type { HeardLine } from '../../core/debrief/their-side.ts';
import type { Mood } from '../../core/vocabulary.ts';

export type SideLine = Pick<HeardLine, 'choice' | 'said' | 'hears' | 'trust' | 'change'> & {
  /** Once the customer had answered; null where they were not there to be seen. */
  readonly mood: Mood | null;
};

export type SideView = {
  readonly customer: string;
  /** Trust before the first line, 0–100. */
  readonly start: number;
  readonly lines: readonly SideLine[];
  readonly acts: readonly ActFrom[];
  /** Which line is looked at; 0-based. */
  readonly at: number;
};

export type SideDoors = { readonly look: (at: number) => void };
