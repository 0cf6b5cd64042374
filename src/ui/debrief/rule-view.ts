// What the card “One rule” is given.

import type { DecisionId } from '../../core/story/line.ts';

export type RuleChoice = {
  /** Whose rule it is. */
  readonly decision: DecisionId;
  readonly text: string;
  readonly isChosen: boolean;
  /** It belongs to a moment where most was lost. */
  readonly isOfTurningPoint: boolean;
};

export type RuleView = {
  /** The few that are closest at hand, and all the others. */
  readonly offers: readonly RuleChoice[];
  readonly more: readonly RuleChoice[];
  /** One's own words. */
  readonly own: { readonly text: string; readonly isChosen: boolean; readonly longest: number };
  /** Why it cannot be kept yet, in a sentence; null when it can. */
  readonly problem: string | null;
  /** It was to be kept too early. */
  readonly isAsked: boolean;
  /** The rule that is kept; null while none is, or while another is being chosen. */
  readonly kept: string | null;
  /** Addresses: what can be looked at from here. */
  readonly result: string;
  readonly coach: string;
  readonly map: string;
};

export type RuleDoors = {
  readonly choose: (decision: DecisionId) => void;
  readonly type: (text: string) => void;
  readonly chooseOwn: () => void;
  readonly keep: () => void;
  readonly reopen: () => void;
  readonly playAgain: () => void;
  readonly print: () => void;
  readonly leave: () => void;
};
