// A playthrough with its trust, its ending and its score: what two ways are compared by.

import { nextOf, type Playthrough } from '../play/playthrough.ts';
import { pickError } from '../score/pick-order.ts';
import { type Score, score } from '../score/score.ts';
import type { Edition } from '../story/edition.ts';
import type { Ending } from '../story/line.ts';
import { trustCurve } from './their-side.ts';

export type Timeline = {
  readonly playthrough: Playthrough;
  /** One more than there are turns. */
  readonly trust: readonly number[];
  /** Null while a decision is still open. */
  readonly ending: Ending | null;
  /** What each skill comes to on this way. */
  readonly score: Score;
};

export function timelineOf(edition: Edition, playthrough: Playthrough): Timeline {
  const next = nextOf(playthrough);
  const ending = next.kind === 'ending' ? next.ending : null;
  const picks = playthrough.turns.map((turn) => turn.pick);
  const scored = score(edition, picks, { ended: ending !== null });
  if (!scored.ok)
    throw new Error('A playthrough that cannot be scored.', { cause: pickError(scored) });
  return { playthrough, trust: trustCurve(playthrough), ending, score: scored.score };
}
