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
      /** Only the wording has changed since it was played; null when not even that. */
      readonly reworded: string | null;
    })
  | {
      readonly ok: false;
      readonly reason: 'no_scenario' | 'other_keying' | 'impossible';
      readonly problem: string;
    };

/** `engine`: the attempt's scenario as it is here; null when this copy does not have it. */
export function verifyAttempt(attempt: Attempt, engine: Engine | null): Verified {
  if (!engine || engine.edition.header.id !== attempt.scenario)
    return bad(
      'no_scenario',
      `This copy of the game does not have the scenario “${attempt.scenario}”, so the attempt cannot be replayed.`,
    );
  const { edition, story } = engine;
  const { title } = edition.header;
  if (attempt.keying !== edition.keying)
    return bad(
      'other_keying',
      `This attempt was played when “${title}” had other decisions or points. It is kept as it is, but its result cannot be worked out here.`,
    );
  const replayed = replay(story, attempt.picks);
  const stop = replayed.ok ? impossibleFirst(attempt, replayed.playthrough) : replayed.at;
  if (stop !== null)
    return bad(
      'impossible',
      `Pick ${stop + 1} of this attempt cannot be made in “${title}”: the attempt was changed after it was played.`,
    );
  const timeline = timelineOf(edition, replayed.playthrough);
  return { ok: true, ...timeline, reworded: rewordedSince(attempt, edition) };
}

/** In a sentence, for an attempt under the same keying; null when not a word has changed. */
export function rewordedSince(attempt: Attempt, { edition, header }: Edition): string | null {
  return attempt.edition === edition
    ? null
    : `Some words of “${header.title}” have changed since this attempt was played. The decisions and points are the same.`;
}

/** A second try was offered in learn mode alone, and between choices of one decision. */
function impossibleFirst({ mode }: Attempt, { turns }: Playthrough): number | null {
  const at = turns.findIndex(
    ({ pick: { first }, decision }) =>
      first !== undefined && (mode !== 'learn' || !decision.choices.some(({ id }) => id === first)),
  );
  return at < 0 ? null : at;
}

const bad = (reason: (Verified & { ok: false })['reason'], problem: string) =>
  ({ ok: false, reason, problem }) as const;
