// Where the manager's pages lead, and what they can be asked to do.

import type { ComponentChildren } from 'preact';
import type { TeamAnswers, TeamMoment } from '../../wire/answers.ts';
import type { Split } from './charts.tsx';

export type Ways = {
  /** The title of a scenario. */
  readonly title: (scenario: string) => string;
  /** Addresses; undefined where there is no such page, as in the sample. */
  readonly scenario: (scenario: string) => string | undefined;
  readonly person: (person: string) => string | undefined;
  readonly coach: (person: string, attempt: string) => string | undefined;
  readonly assignments: string;
  readonly people: string;
  /** To play a moment. */
  readonly play: (moment: TeamMoment) => string;
  /** To talk it over with a group. */
  readonly room: (moment: TeamMoment) => string;
};

export type AnswerDoors = {
  readonly csv: (name: string, rows: readonly (readonly string[])[]) => void;
  readonly copy: (text: string) => void;
  /** Null where nobody can be talked to. */
  readonly talked: ((person: string, hasTalked: boolean) => void) | null;
};

type Practice = TeamAnswers['practice']['empathy'];

/** They come later than the page; until then their tables say what they will show. */
export type Charts = {
  readonly Split: (props: { readonly split: Split }) => ComponentChildren;
  readonly Standing: (props: {
    readonly assigned: number;
    readonly started: number;
    readonly finished: number;
  }) => ComponentChildren;
  readonly Pairs: (props: Pick<Practice, 'pairs'>) => ComponentChildren;
  readonly Change: (props: NonNullable<Practice['change']>) => ComponentChildren;
};

export type AnswerProps = {
  readonly answers: TeamAnswers;
  readonly ways: Ways;
  readonly doors: AnswerDoors;
  readonly charts: Charts;
};
