// A play at its first line.

import type { Opening } from '../story/extracts.ts';
import type { ChoiceId } from '../story/line.ts';
import type { Engine } from '../story/story.ts';
import type { Mode } from '../vocabulary.ts';
import type { Attempt } from './attempt.ts';
import type { Play } from './play.ts';
import { pick, receiveEngine } from './steps.ts';

/** What a new attempt needs from outside: the core has no clock and no dice. */
export type Fresh = {
  readonly id: string;
  readonly seed: number;
  readonly startedAt: string;
  /** Lines that the page itself has shown before the game was there. */
  readonly shown?: number;
  /** The choice that was taken from the page before the game was there. */
  readonly wanted?: ChoiceId;
};

export function newPlay(opening: Opening, mode: Mode, fresh: Fresh, engine: Engine | null): Play {
  const { header, edition, keying } = opening;
  const { id, seed, startedAt, shown = 1, wanted } = fresh;
  const scenario = header.id;
  const attempt: Attempt = { id, seed, startedAt, scenario, edition, keying, mode, picks: [] };
  const atFirst: Play = {
    opening,
    attempt,
    saved: null,
    other: null,
    engine: null,
    playthrough: null,
    pending: null,
    wanted: null,
    withdrawn: null,
    isCoaching: false,
    shown,
    overlay: null,
  };
  const play = engine ? receiveEngine(atFirst, engine) : atFirst;
  return wanted ? pick(play, wanted) : play;
}

export function openingOf({ edition, story }: Engine): Opening {
  const { header, edition: hash, keying } = edition;
  return { header, edition: hash, keying, beat: story.begin().beat };
}
