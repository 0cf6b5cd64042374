// An attempt from a file or an older edition counts only when it can be replayed: its picks must be
// possible in the story as this copy of the game has it.

import { type Timeline, timelineOf } from '../debrief/timeline.ts';
import type { Attempt } from '../play/attempt.ts';
import { type Playthrough, replay } from '../play/playthrough.ts';
import type { Edition } from '../story/edition.ts';
import type { Engine } from '../story/story.ts';

export type Verified =
  | (Timeline & {
      readonly ok: true;
      /** Only the wording has changed since it was played. */
      readonly isReworded: boolean;
    })
  | ({ readonly ok: false } & Unfit);

/** Why an attempt cannot be replayed. */
export type Unfit = {
  readonly reason: 'no_scenario' | 'other_keying' | 'impossible';
  /** 1-based number of the pick that cannot be made; 0 where it is not about one. */
  readonly pick: number;
};

/** `engine`: the attempt's scenario as it is here; null when this copy does not have it. */
export function verifyAttempt(attempt: Attempt, engine: Engine | null): Verified {
  if (!engine || engine.edition.header.id !== attempt.scenario) return unfit('no_scenario');
  const { edition, story } = engine;
  if (attempt.keying !== edition.keying) return unfit('other_keying');
  const replayed = replay(story, attempt.picks, attempt.seed);
  const stop = replayed.ok ? impossibleFirst(attempt, replayed.playthrough) : replayed.at;
  if (stop !== null) return unfit('impossible', stop + 1);
  const timeline = timelineOf(edition, replayed.playthrough);
  return { ok: true, ...timeline, isReworded: isReworded(attempt, edition) };
}

/** Whether words of the story have changed since, for an attempt under the same keying. */
export const isReworded = (attempt: Attempt, { edition }: Edition): boolean =>
  attempt.edition !== edition;

/** A second try was offered in learn mode alone, and between choices of one decision. */
function impossibleFirst({ mode }: Attempt, { turns }: Playthrough): number | null {
  const at = turns.findIndex(
    ({ pick: { first }, decision }) =>
      first !== undefined && (mode !== 'learn' || !decision.choices.some(({ id }) => id === first)),
  );
  return at < 0 ? null : at;
}

const unfit = (reason: Unfit['reason'], pick = 0) => ({ ok: false, reason, pick }) as const;
