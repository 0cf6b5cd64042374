// What the card “The other line” is given: the moments one can go back to, or two ways side by side.

import type { Quote } from '../../core/debrief/exchange.ts';
import type { PickedBy } from '../../core/debrief/other-line.ts';
import type { ChoiceId, Ending } from '../../core/story/line.ts';
import type { Band, Skill } from '../../core/vocabulary.ts';

export type MomentView = {
  /** 0-based number of the turn. */
  readonly at: number;
  /** What was said to the trainee; null where nobody had spoken yet. */
  readonly before: Quote | null;
  readonly said: string;
  /** What else was on offer, in the order in which it stood on screen. */
  readonly choices: readonly { readonly id: ChoiceId; readonly text: string }[];
  readonly isOpen: boolean;
};

export type OtherView = {
  readonly customer: string;
  /** How many lines were said. */
  readonly lines: number;
  /** Costliest first; empty when nothing was lost. */
  readonly turningPoints: readonly MomentView[];
  readonly rest: readonly MomentView[];
  /** Address of the branch map. */
  readonly map: string;
  /** Why the way that was asked for cannot be shown, in a sentence; null where nothing is wrong. */
  readonly problem: string | null;
  /** The two ways; null on the index. */
  readonly compared: ComparedView | null;
  /** A new key is a new place to be. */
  readonly place: string;
};

export type ComparedView = {
  readonly customer: string;
  /** `run`: let run from one choice; `played`: said by hand. */
  readonly how: 'run' | 'played';
  /** Null while both are the same. */
  readonly parting: {
    /** 0-based number of the turn. */
    readonly at: number;
    readonly before: Quote | null;
  } | null;
  readonly endings: {
    readonly own: EndingView | null;
    /** Null for a way that was left in the middle. */
    readonly other: EndingView | null;
  };
  readonly trust: TrustView;
  readonly parts: readonly PartView[];
  readonly skills: readonly {
    readonly skill: Skill;
    readonly own: BandView;
    readonly other: BandView;
  }[];
};

export type EndingView = Pick<Ending, 'kind' | 'headline'>;

/** Null with too little evidence. */
export type BandView = { readonly band: Band; readonly number: number } | null;

/** `column`: 0 before the first decision, then the row of the turn, 1-based; `trust`: 0–100. */
export type TrustPoint = { readonly column: number; readonly trust: number };

export type TrustView = {
  /** The last column that either way reaches. */
  readonly columns: number;
  readonly own: readonly TrustPoint[];
  /** From the point where the two part. */
  readonly other: readonly TrustPoint[];
};

/** What was said at one decision, and what came of it there. */
export type SideView = {
  /** 0-based number of the turn on its own way. */
  readonly at: number;
  readonly said: string;
  readonly heard: string;
  readonly reply: Quote | null;
};

export type Absent = 'elsewhere' | 'over';

export type RowView = {
  readonly key: string;
  /** A word where that way did not come to the decision: it passed elsewhere, or was over. */
  readonly own: SideView | Absent;
  readonly other: (SideView & { readonly by: PickedBy }) | Absent;
};

/** Rows that are the same on both ways are folded together. */
export type PartView =
  | { readonly kind: 'same'; readonly rows: readonly RowView[] }
  | { readonly kind: 'apart'; readonly row: RowView };

export type OtherDoors = {
  /** Null: closes it. */
  readonly toggle: (at: number | null) => void;
  readonly letRun: (at: number, choice: ChoiceId) => void;
  readonly playFrom: (at: number) => void;
  /** A way that was left in the middle is played on. */
  readonly playOn: () => void;
  /** Back to the moments. */
  readonly close: () => void;
};
