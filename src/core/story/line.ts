// What the player meets, as plain data: lines, beats, decisions, choices, endings. Nothing here
// knows Ink; `story.ts` makes these from a compiled story.

import type {
  Channel,
  EndingKind,
  Held,
  Mood,
  Place,
  Pose,
  RedLine,
  Skill,
  Slip,
  Sound,
  Temptation,
} from '../vocabulary.ts';
import type { BoardSign, Cutaway } from './stage-signs.ts';

/** A cast member's id as written in the `cast:` header, e.g. `marsh`. */
export type CastId = string;
export type ChoiceId = string;
/** `knot` or `knot.stitch`. */
export type DecisionId = string;
/** The knot (or `knot.stitch`) that carries the `ending:` tag. */
export type EndingId = string;

export type Points = { readonly [S in Skill]: number };

/** Opens an act: a title card before the line. */
export type Act = { readonly title: string; readonly you: string };

export type Line = {
  readonly text: string;
  /** `you` is the trainee, null is narration. */
  readonly speaker: CastId | 'you' | null;
  readonly act: Act | null;
  readonly place: Place | null;
  readonly channel: Channel | null;
  readonly enter: readonly CastId[];
  readonly exit: readonly CastId[];
  /** Moods set by this line, the speaker's own among them. */
  readonly moods: Readonly<Record<CastId, Mood>>;
  readonly poses: Readonly<Record<CastId, Pose>>;
  readonly holds: Readonly<Record<CastId, Held>>;
  /** What the board of the place shows from this line on; null: no change. */
  readonly board: BoardSign | null;
  /** Seen while this line stands. */
  readonly shows: Cutaway | null;
  readonly sounds: readonly Sound[];
  /** The customer's trust, 0–100, once this line has been said. */
  readonly trust: number;
};

export type Choice = {
  readonly id: ChoiceId;
  readonly text: string;
  /** Where it is said neither to the customer nor to whoever spoke last. */
  readonly to?: CastId;
  readonly points: Points;
  readonly slip: Slip | null;
  readonly red: RedLine | null;
  readonly repairs: ChoiceId | null;
};

export type Decision = {
  readonly id: DecisionId;
  readonly stakes: 1 | 2;
  /** The moment in a few words, for after the play; not in editions from before there were any. */
  readonly title?: string;
  readonly ask: string;
  readonly hint: string;
  readonly rule: string;
  /** Of a round of a drill: what it tempts one to do. */
  readonly tempts?: Temptation;
  /** In the writer's order; the screen shuffles by seed. */
  readonly choices: readonly Choice[];
};

export type Ending = {
  readonly id: EndingId;
  readonly kind: EndingKind;
  readonly headline: string;
  readonly review: string;
  readonly business: string;
  /** What is seen in its picture; not in editions from before there were any. */
  readonly picture?: string;
};

/** Everything between two decisions, and what it leads to. */
export type Beat = {
  readonly lines: readonly Line[];
  /** Receipt of the pick that opened this beat; empty on the first beat. */
  readonly why: string;
  readonly hears: string;
  readonly next:
    | { readonly kind: 'decision'; readonly decision: Decision }
    | { readonly kind: 'ending'; readonly ending: Ending };
};
