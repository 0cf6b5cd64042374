// A play at its first line.

import type { Attempt } from '../core/play/attempt.ts';
import type { Opening } from '../core/story/extracts.ts';
import type { Mode } from '../core/vocabulary.ts';
import type { Fresh } from './message.ts';
import type { Engine, Play } from './play.ts';
import { pick, receiveEngine } from './steps.ts';

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
