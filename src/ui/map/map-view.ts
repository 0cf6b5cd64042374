// What the page of the branch map is given, beside the map itself.

import type { ComponentChildren } from 'preact';
import type { MapNode } from '../../core/debrief/branch-map.ts';
import type { ChoiceId, DecisionId, EndingId } from '../../core/story/line.ts';
import type { EndingKind } from '../../core/vocabulary.ts';

type PlaceId = DecisionId | EndingId;

export type PlaceName = { readonly id: PlaceId; readonly name: string };

/** A choice of a decision, and where it was seen or found to lead: one place, or one of several. */
export type ChoiceView = {
  readonly id: ChoiceId;
  readonly text: string;
  readonly isYours: boolean;
  readonly leadsTo: readonly PlaceName[];
};

export type PlaceView = MapNode & {
  /** Step, stakes, marks and visits. */
  readonly words: string;
  /** 1 for a siding: a place that the own way, or another one, passes by. */
  readonly lane: 0 | 1;
  /** Empty at an ending. */
  readonly choices: readonly ChoiceView[];
  /** Decisions from which one comes here. */
  readonly from: readonly PlaceName[];
};

/** An act, or all the endings. */
export type MapBandView = {
  readonly title: string;
  /** Who one is in it, and how the customer was left; empty where there is nothing to say. */
  readonly you: string;
  readonly seems: string;
  /** Of the place. */
  readonly picture: ComponentChildren;
  /** The customer's at the end of the act; null off the own way. */
  readonly face: ComponentChildren;
  readonly places: readonly PlaceView[];
};

/** The place that is looked at more closely. */
export type ChosenView = PlaceView & {
  /** What was said there on the own way, without quotation marks; null off it. */
  readonly said: string | null;
  /** Where that led; null off the own way. */
  readonly wentTo: PlaceName | null;
  /** Address of the play that begins there; null at an ending, or where no way was found. */
  readonly reenter: string | null;
  /** Where the map shows it: what is told of it stands on the other side. */
  readonly side: 'left' | 'right';
};

export type MapScreenView = {
  /** The scenario's title. */
  readonly scenario: string;
  /** How the own way ended: colours the wall. */
  readonly ending: EndingKind | null;
  readonly decisions: { readonly seen: number; readonly total: number };
  readonly endings: { readonly seen: number; readonly total: number };
  readonly bands: readonly MapBandView[];
  readonly ways: readonly WayView[];
  readonly chosen: ChosenView | null;
  /** Addresses. */
  readonly other: string;
  readonly result: string;
};

export type WayView = {
  readonly from: PlaceId;
  readonly to: PlaceId;
  readonly kind: 'own' | 'seen' | 'unseen';
};

export type MapDoors = { readonly choose: (place: PlaceId | null) => void };
