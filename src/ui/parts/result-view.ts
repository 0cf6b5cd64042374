// What the result screen is given. The numbers come from `core/score`; the words of a moment (why,
// what they heard) stand beside them under the id of the choice.

import type { PickRow, ReceiptRow } from '../../core/score/receipt-row.ts';
import type { CrossedRedLine, Score, SkillScore } from '../../core/score/score.ts';
import type { ChoiceId, Ending } from '../../core/story/line.ts';
import type { Band, Mode, RedLine, Skill, Slip } from '../../core/vocabulary.ts';
import type { AfterDoors } from './after-links.tsx';

/** The words around one pick. */
export type Moment = {
  /** 0-based number of the pick: “try that moment again” goes there. */
  readonly turn: number;
  readonly said: string;
  readonly why: string;
  readonly hears: string;
  /** What the line did wrong, where it was weak, and the red line that it crossed. */
  readonly slip: Slip | null;
  readonly red: RedLine | null;
  /** Learn mode: the line that was withdrawn for this one. */
  readonly first: string | null;
};

/** A receipt row and its contribution as printed, in score points with one decimal. */
export type PrintedRow = { readonly row: ReceiptRow; readonly shown: number | null };

export type SkillView = Pick<SkillScore, 'number' | 'band' | 'bar' | 'met'> & {
  readonly skill: Skill;
  readonly rows: readonly PrintedRow[];
  /** How much the strongest lines give, in a sentence; null where there was more to be had. */
  readonly ceiling: string | null;
  /** One's own read, and how it compares in a sentence; null where none was noted. */
  readonly guess: { readonly band: Band; readonly words: string } | null;
};

/** Where most was lost: the receipt of that line on the skill it cost most. */
export type TurnView = {
  readonly skill: Skill;
  readonly row: PickRow;
};

export type ResultView = {
  /** Opened from a file, which cannot tell whether it was a first time. */
  readonly isFromFile: boolean;
  readonly title: string;
  readonly mode: Mode;
  /** Learn mode, a second try, or not the first assessed attempt: practice and not evidence. */
  readonly isPractice: boolean;
  readonly ending: Ending;
  /** The customer's name, under the review. */
  readonly customer: string;
  readonly skills: readonly SkillView[];
  readonly redLines: readonly CrossedRedLine[];
  readonly faults: Score['faults'];
  readonly mean: number | null;
  readonly withHelp: boolean;
  readonly passed: boolean | null;
  readonly moments: Readonly<Record<ChoiceId, Moment>>;
  /** The pick that cost most; null when nothing was lost. */
  readonly costliest: ChoiceId | null;
  readonly endings: { readonly seen: number; readonly total: number };
  /** At most three, the costliest first. */
  readonly turns: readonly TurnView[];
  /** The rule that was kept; null without one. */
  readonly rule: string | null;
  /** The day it was played on, as people write it. */
  readonly playedOn: string;
  /** How much one attempt says about a person, in a sentence. */
  readonly evidence: string;
  /** Addresses of the coach's card and of the branch map. */
  readonly coach: string;
  readonly map: string | null;
};

export type ResultDoors = AfterDoors & { readonly tryMoment: (turn: number) => void };
