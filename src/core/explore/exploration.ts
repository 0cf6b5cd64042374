// Everything that can happen in a story: all states that differ in what can still matter, what is on
// offer in each, and where every pick leads. States form a graph without cycles, so every question about
// all paths is one pass over them in order.

import type { LeadsTo } from '../story/graph.ts';
import type { Beat, ChoiceId, Decision, DecisionId, Ending, EndingId } from '../story/line.ts';

export type Arrival =
  | { readonly kind: 'state'; readonly state: number }
  | { readonly kind: 'ending'; readonly ending: EndingId };

export type Edge = {
  readonly choice: ChoiceId;
  /** What is shown after the pick, as an index into `beats`. */
  readonly beat: number;
  readonly to: Arrival;
};

export type State = {
  readonly decision: DecisionId;
  /** One for each choice on offer, in the writer's order. */
  readonly edges: readonly Edge[];
};

export type Beginning = { readonly beat: number; readonly to: Arrival };

export type Exploration = {
  /** One for each deal. */
  readonly openings: readonly Beginning[];
  /** In the order of the story: every edge leads to a later state or to an ending. */
  readonly states: readonly State[];
  /** Each beat once, however many states show it; `trust` in it is that of one of them. */
  readonly beats: readonly Beat[];
  readonly decisions: Readonly<Record<DecisionId, Decision>>;
  readonly endings: Readonly<Record<EndingId, Ending>>;
  readonly leadsTo: LeadsTo;
  /** Knots and stitches entered on some path. */
  readonly entered: ReadonlySet<string>;
};
