// The rows of a receipt.

import type { ChoiceId, DecisionId } from '../story/line.ts';
import type { RedLine, Skill } from '../vocabulary.ts';
import type { Fraction } from './fraction.ts';

/** `tapped`: counts for the skill. `silent`: says nothing about it. `repair`: answers a fault. */
export type Standing = 'tapped' | 'silent' | 'repair';

type Contributes = {
  /** In score points; null where there is too little evidence for a number. */
  readonly contribution: Fraction | null;
};

export type PickRow = Contributes & {
  readonly kind: 'pick';
  readonly decision: DecisionId;
  readonly choice: ChoiceId;
  readonly said: string;
  readonly points: number;
  /** The best points on offer there. */
  readonly best: number;
  readonly weight: 1 | 2;
  readonly standing: Standing;
  readonly fault: boolean;
  /** Whose receipt it is in. */
  readonly skill: Skill;
};

export type AdjustmentRow = Contributes &
  (
    | { readonly kind: 'doors_closed'; readonly choice: ChoiceId; readonly closed: number }
    | {
        readonly kind: 'repair';
        readonly choice: ChoiceId;
        /** The fault it answers. */
        readonly fault: ChoiceId;
        /** In weighted points. */
        readonly refund: Fraction;
        readonly repaired: boolean;
      }
    | {
        readonly kind: 'red_line_cap';
        readonly choice: ChoiceId;
        readonly red: RedLine;
        readonly cap: number;
        readonly repaired: boolean;
      }
    | { readonly kind: 'rounding' }
  );

export type ReceiptRow = PickRow | AdjustmentRow;
