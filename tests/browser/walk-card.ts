// A walk through the debrief of one attempt, and how a card of it is held against what it must say.

import { expect } from 'vitest';
import { cardsOf, type DebriefCard } from '../../src/core/debrief/debrief-card.ts';
import type { ReplayJson } from '../../src/tools/replay-json.ts';
import type { Played } from '../debrief/attempts.ts';
import { findFaults } from './access.ts';
import type { Read } from './debrief.ts';
import type { Said } from './debrief-said.ts';
import type { Game } from './game.ts';
import { expectSaid, plain } from './said.ts';

export type Walk = {
  readonly game: Game;
  readonly played: Played;
  readonly json: ReplayJson;
  /** Another line at one of the moments, and what it comes to. */
  readonly other: {
    readonly at: number;
    readonly text: string;
    readonly json: ReplayJson;
  };
  /** Words of the story that have numbers in them. */
  readonly words: readonly string[];
  /** How many endings of the story have been seen on this device. */
  readonly endingsSeen: number;
  readonly hasCanvas: boolean;
  /** Every card is searched for faults. */
  readonly isThorough: boolean;
};

/** The read that is made on every walk. */
export const READ: Read = {
  bands: { empathy: 'strong', ownership: 'not_yet', recovery: 'ready' },
  best: 2,
  costliest: 1,
};

export const card = ({ game }: Walk) => game.page.locator('.debrief-sheet');

export const nameOf = ({ played, hasCanvas }: Walk, what: string) =>
  `${played.name}, ${hasCanvas ? 'with' : 'without'} the canvas, ${what}`;

type Looking = (walk: Walk, name: DebriefCard, said: Said, leaveOut?: string) => Promise<string>;

/** Of a scenario. */
const CARDS = cardsOf({});

/** All that is said on the card, and that there is nothing to find on it. */
export const expectCard: Looking = async (walk, name, said, leaveOut) => {
  const text = await expectText(walk, name, said, leaveOut);
  if (walk.isThorough) expect(await findFaults(walk.game.page), nameOf(walk, name)).toEqual([]);
  return text;
};

/** `leaveOut`: a part of the card that is looked at by itself. */
export const expectText: Looking = async (walk, name, said, leaveOut) => {
  const text = plain(await card(walk).innerText());
  const step = `${CARDS.indexOf(name) + 1} of ${CARDS.length}`;
  const rest = leaveOut ? text.replace(leaveOut, ' ') : text;
  expectSaid(rest, [step, ...said], walk.words, nameOf(walk, name));
  return text;
};
