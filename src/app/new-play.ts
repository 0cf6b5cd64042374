// A play at its first line.

import type { Attempt } from '../core/play/attempt.ts';
import { beginPlaythrough } from '../core/play/playthrough.ts';
import type { Opening } from '../core/story/extracts.ts';
import type { Mode } from '../core/vocabulary.ts';
import type { Fresh } from './message.ts';
import type { Engine, Play } from './play.ts';

export function newPlay(opening: Opening, mode: Mode, fresh: Fresh, engine: Engine | null): Play {
  const { header, edition, keying } = opening;
  const { id, seed, startedAt, shown = 1 } = fresh;
  const scenario = header.id;
  const attempt: Attempt = { id, seed, startedAt, scenario, edition, keying, mode, picks: [] };
  return {
    opening,
    attempt,
    saved: null,
    other: null,
    engine,
    playthrough: engine ? beginPlaythrough(engine.story) : null,
    pending: null,
    wanted: null,
    withdrawn: null,
    isCoaching: false,
    shown,
    overlay: null,
  };
}

export function openingOf({ edition, story }: Engine): Opening {
  const { header, edition: hash, keying } = edition;
  return { header, edition: hash, keying, beat: story.begin().beat };
}
