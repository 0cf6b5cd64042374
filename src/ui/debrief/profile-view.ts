// What the card “The profile” is given.

import type { Dot } from '../../core/debrief/profile.ts';
import type { CrossedRedLine } from '../../core/score/score.ts';
import type { ChoiceId } from '../../core/story/line.ts';
import type { Skill } from '../../core/vocabulary.ts';
import type { Moment, SkillView } from '../parts/result-view.ts';
import type { Tapped } from './read-view.ts';

export type ProfiledSkill = SkillView & {
  readonly dots: readonly Dot[];
  /** The dot whose receipt lies open. */
  readonly open: ChoiceId | null;
};

export type ProfileView = {
  /** Practice or evidence, in a sentence. */
  readonly standing: string;
  readonly skills: readonly ProfiledSkill[];
  readonly redLines: readonly CrossedRedLine[];
  readonly moments: Readonly<Record<ChoiceId, Moment>>;
  /** The two lines that were tapped, and where they stand. */
  readonly lines: readonly LineView[];
  /** How much all this says about a person, in a sentence. */
  readonly evidence: string;
};

export type LineView = {
  readonly as: Tapped;
  readonly said: string;
  readonly words: string;
  /** The line that the points name instead; null where it is the same one, or none. */
  readonly found: string | null;
};

export type ProfileDoors = {
  /** Null: the receipt that lies open is put away. */
  readonly open: (receipt: { readonly skill: Skill; readonly choice: ChoiceId } | null) => void;
};
