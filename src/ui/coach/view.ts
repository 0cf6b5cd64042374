// What the coach's card is given. Everything quoted is the story's own, word for word.

import type { OpenerPart } from '../../core/debrief/opener.ts';

export type CoachView = {
  /** The scenario's title. */
  readonly scenario: string;
  /** “Played in Assess on November 21, 2026.” */
  readonly played: string;
  /** Null when no line was good enough to repeat. */
  readonly worthRepeating: { readonly said: string; readonly hears: string } | null;
  /** Title of the moment that is asked about; empty when nothing was lost. */
  readonly moment: string;
  /** Null when nothing was lost. */
  readonly opener: readonly OpenerPart[] | null;
  /** Of the learner; empty while it is not known. */
  readonly name: string;
  /** The learner's own; null where none was noted. */
  readonly rule: string | null;
  /** What is agreed on in its place, as typed so far. */
  readonly agreedRule: string;
  readonly longestRule: number;
  readonly shift: string;
  /** As the browser's date field has it; empty while none is set. */
  readonly day: string;
  /** The same day written out. */
  readonly dayInWords: string;
  readonly evidence: string;
  readonly notFor: string;
  /** Whether the opener got into the clipboard; null while it has not been asked for. */
  readonly isCopied: boolean | null;
  /** Where one can go from here. */
  readonly ways: readonly { readonly address: string; readonly words: string }[];
};

export type CoachDoors = {
  readonly copy: () => void;
  readonly print: () => void;
  readonly agree: (field: 'name' | 'rule' | 'shift' | 'day', text: string) => void;
};
