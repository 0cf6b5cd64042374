// What the writer's workbench is given, and the doors out of it. Unlike the play screen it shows the key:
// nobody is scored here.

import type { ChoiceId } from '../../core/story/line.ts';
import type { Finding } from '../../core/story/problem.ts';
import type { Variables } from '../../core/story/story.ts';
import type { Skill } from '../../core/vocabulary.ts';

/** A tag as it is written: key and value. */
export type TagView = readonly [key: string, value: string];

type OfferView = {
  readonly id: ChoiceId;
  readonly text: string;
  readonly tags: readonly TagView[];
};

/** Where the game stands. */
export type HereView = {
  readonly where: string;
  readonly tags: readonly TagView[];
  /** The choices of the open decision, in the writer's order. */
  readonly offers: readonly OfferView[];
  readonly values: Variables;
};

export type TakenView = {
  readonly decision: string;
  readonly choice: ChoiceId;
  /** `null`: the decision says nothing about the skill. */
  readonly points: readonly {
    readonly skill: Skill;
    readonly got: number;
    readonly best: number | null;
  }[];
  readonly remarks: readonly string[];
};

export type SoFarView = {
  readonly taken: readonly TakenView[];
  /** One sentence for each skill: its score so far, or how much is missing for one. */
  readonly scores: readonly string[];
};

export type StartView = { readonly place: string | null; readonly variables: Variables };

export type WorkbenchView = {
  readonly fileName: string;
  /** Where the text stands to the file, in a sentence. */
  readonly fileState: string;
  readonly hasNewer: boolean;
  readonly isChanged: boolean;
  readonly problems: readonly Finding[];
  /** What the check of every path has come to, in a sentence. */
  readonly checkState: string;
  readonly places: readonly { readonly id: string; readonly line: number }[];
  /** As the text declares them. */
  readonly declared: Variables;
  readonly start: StartView;
  readonly here: HereView | null;
  readonly soFar: SoFarView;
  readonly source: string;
};

export type FileDoors = {
  /** The browser's own picker, whose files can be watched; null where there is none. */
  readonly pick: (() => void) | null;
  readonly open: (file: File) => void;
};

export type WorkbenchDoors = FileDoors & {
  readonly takeNewer: () => void;
  readonly playFrom: (start: StartView) => void;
  readonly type: (source: string) => void;
  /** As a file of its own. */
  readonly saveCopy: () => void;
};
