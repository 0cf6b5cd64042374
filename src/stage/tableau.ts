// What the stage shows, as plain data. The stage compares two tableaus and finds the motion itself.

import type { Look } from '../core/story/cast.ts';
import type { BoardSign, Cutaway } from '../core/story/stage-signs.ts';
import type { Channel, Held, Mood, Place, Pose } from '../core/vocabulary.ts';

export type Figure = {
  readonly id: string;
  readonly look: Look;
  readonly mood: Mood;
  /** null: the mood's own pose. */
  readonly pose: Pose | null;
  readonly holds: Held;
  readonly isSpeaking: boolean;
  readonly isCustomer: boolean;
};

/** `wide` shows the place, `medium` the talk, `close` one face. */
export type ShotSize = 'wide' | 'medium' | 'close';

/** Somebody who is not in the place, but calls or writes. */
export type Caller = { readonly figure: Figure; readonly channel: Channel };

export type Tableau = {
  readonly place: Place;
  /** null: as the room is drawn. */
  readonly board: BoardSign | null;
  /** Large, over the rest. */
  readonly shows: Cutaway | null;
  readonly caller: Caller | null;
  /** Name of the picture that is all that is seen: the last one of a play. */
  readonly last: string | null;
  /** Who is in the place. */
  readonly figures: readonly Figure[];
  /** The customer's trust, 0–100: distance, posture and light follow it. */
  readonly trust: number;
  readonly shot: ShotSize;
  /** Some lines after the act began: what happens once in a place has happened. */
  readonly isLater: boolean;
  /**
   * Whom the last lines were about, the latest first: the speaker, whom you speak to, or whom the
   * narration tells of. The others stand aside.
   */
  readonly attention: readonly string[];
  /** The one of `figures` that the speaker speaks to; null: you. */
  readonly spokenTo: string | null;
};

/** Whoever is in the place, and who calls or writes. */
export const peopleIn = ({ figures, caller }: Tableau): readonly Figure[] =>
  caller ? [...figures, caller.figure] : figures;
