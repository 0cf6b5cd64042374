// A workshop under way: a facilitator, a wall that all see, and people who vote by hand or on a phone.
// The state is a fold of events over an opened edition: no clock and no transport. What the desk, the
// wall and a phone show are functions of it.

import { beginPlaythrough, type Playthrough } from '../play/playthrough.ts';
import type { ChoiceId, DecisionId } from '../story/line.ts';
import type { Engine } from '../story/story.ts';
import { type Ballots, NO_BALLOTS, type VoterId } from './ballots.ts';

export type RoomPlan = {
  readonly scenario: string;
  readonly edition: string;
  readonly keying: string;
  /** Orders the options on the wall and nothing else. */
  readonly seed: number;
  /** Where the room stops, votes and talks; all else the facilitator plays alone. */
  readonly stops: readonly DecisionId[];
};

/** What happens at one decision, in this order. The facilitator may leave out any of it. */
export const AT_DECISION = [
  'reading',
  'committing',
  'split',
  'talking',
  'recommitting',
  'revealed',
  'branching',
  'consequence',
  'asking',
] as const;

export const ROOM_STEPS = [...AT_DECISION, 'ended', 'closing'] as const;
export type RoomStep = (typeof ROOM_STEPS)[number];

/** What the close goes through. */
export const SLIDES = ['empathy', 'ownership', 'recovery', 'rule', 'handout'] as const;

/** What was played at a decision: one choice, or two of which the story went on with the last. */
export type PlayedBranch = {
  readonly decision: DecisionId;
  readonly choices: readonly ChoiceId[];
};

/** Where the room stands. This is what undo takes back. */
export type RoomPoint = {
  readonly step: RoomStep;
  /** Up to the decision that is open, or that is being talked about. */
  readonly playthrough: Playthrough;
  /** How many lines of what is being read stand; 1 or more. */
  readonly shown: number;
  /** The choices being played, each with what it led to. */
  readonly outcomes: readonly Playthrough[];
  /** Which of them is on the wall. */
  readonly playing: number;
  /** 0-based place in SLIDES. */
  readonly slide: number;
  readonly played: readonly PlayedBranch[];
};

export const SIGNS = ['plus', 'delta'] as const;
export type Sign = (typeof SIGNS)[number];

/** What somebody said in the talk: keep it (plus), or do it otherwise (delta). */
export type RoomWord = {
  readonly sign: Sign;
  readonly text: string;
  readonly decision: DecisionId;
};

export type RoomState = {
  readonly plan: RoomPlan;
  readonly now: RoomPoint;
  /** Oldest first. */
  readonly past: readonly RoomPoint[];
  readonly ballots: Ballots;
  readonly present: ReadonlySet<VoterId>;
  readonly words: readonly RoomWord[];
  /** The rule that the room writes at the end. */
  readonly rule: string;
  /** The facilitator's own notes: on the desk alone. */
  readonly notes: string;
  readonly isBlank: boolean;
};

export function newRoom(engine: Engine, plan: RoomPlan): RoomState {
  const now: RoomPoint = {
    step: 'reading',
    playthrough: beginPlaythrough(engine.story),
    ...{ shown: 1, outcomes: [], playing: 0, slide: 0, played: [] },
  };
  return {
    ...{ plan, now, past: [], ballots: NO_BALLOTS, present: new Set() },
    ...{ words: [], rule: '', notes: '', isBlank: false },
  };
}
