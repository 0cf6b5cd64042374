// An attempt as the branch map needs it: which decisions it passed, and where it came to stand.

import { nextOf, type Playthrough } from '../play/playthrough.ts';
import { type Way, wayThrough } from '../play/way.ts';
import type { DecisionId, EndingId } from '../story/line.ts';

export type Journey = {
  readonly choices: Way;
  /** The ending, or the decision still open; null where only a replay could tell. */
  readonly stands: DecisionId | EndingId | null;
};

export function journeyOf(playthrough: Playthrough): Journey {
  const next = nextOf(playthrough);
  return {
    choices: wayThrough(playthrough),
    stands: next.kind === 'ending' ? next.ending.id : next.decision.id,
  };
}
