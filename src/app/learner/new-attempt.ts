// A new attempt; of a drill with other rounds than the last one had.

import { type Fresh, newPlay } from '../../core/play/new-play.ts';
import type { Play } from '../../core/play/play.ts';
import { seedOfNext } from '../../core/record/next-deal.ts';
import type { Opening } from '../../core/story/extracts.ts';
import type { Engine } from '../../core/story/story.ts';
import type { Mode } from '../../core/vocabulary.ts';
import type { Model } from './model.ts';

export function newAttempt(
  { attempts }: Pick<Model, 'attempts'>,
  opening: Opening,
  mode: Mode,
  fresh: Fresh,
  engine: Engine | null,
): Play {
  const seed = seedOfNext(attempts, opening.header.id, opening.beats.length, fresh.seed);
  return newPlay(opening, mode, { ...fresh, seed }, engine);
}
