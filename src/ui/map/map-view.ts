// What the page of the branch map is given, beside the map itself.

import type { MapNode } from '../../core/debrief/branch-map.ts';
import type { ChoiceId, DecisionId, EndingId } from '../../core/story/line.ts';
import type { EndingKind } from '../../core/vocabulary.ts';

export type PlaceName = { readonly id: DecisionId | EndingId; readonly name: string };

/** A choice of a decision, and where it was seen or found to lead: one place, or one of several. */
export type ChoiceView = {
  readonly id: ChoiceId;
  readonly text: string;
  readonly isYours: boolean;
  readonly leadsTo: readonly PlaceName[];
};

export type PlaceView = Pick<MapNode, 'id' | 'name' | 'ending' | 'step'> & {
  /** Step, stakes, marks and visits. */
  readonly words: string;
  /** Empty at an ending. */
  readonly choices: readonly ChoiceView[];
  /** Decisions from which one comes here. */
  readonly from: readonly PlaceName[];
};

/** The place that is looked at more closely. */
export type ChosenView = PlaceView & {
  /** What was said there on the own way, without quotation marks; null off it. */
  readonly said: string | null;
  /** Where that led; null off the own way. */
  readonly wentTo: PlaceName | null;
  /** Of an ending that has been seen. */
  readonly headline: string | null;
  /** Address of the play that begins there; null at an ending, or where no way was found. */
  readonly reenter: string | null;
};

export type MapScreenView = {
  /** The scenario's title. */
  readonly scenario: string;
  /** How the own way ended: colours the wall. */
  readonly ending: EndingKind | null;
  readonly decisions: { readonly seen: number; readonly total: number };
  readonly endings: { readonly seen: number; readonly total: number };
  readonly places: readonly PlaceView[];
  readonly chosen: ChosenView | null;
  /** Addresses. */
  readonly other: string;
  readonly result: string;
};

export type MapDoors = { readonly choose: (place: DecisionId | EndingId | null) => void };
