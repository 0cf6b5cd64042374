// How each finished attempt ended, by replaying it, or why it cannot be replayed here.

import { bySkill } from '../by-skill.ts';
import type { Attempt } from '../play/attempt.ts';
import type { Playthrough } from '../play/playthrough.ts';
import type { Score } from '../score/score.ts';
import type { Edition } from '../story/edition.ts';
import type { EndingId } from '../story/line.ts';
import type { Engine } from '../story/story.ts';
import type { Band, Skill } from '../vocabulary.ts';
import { type Unfit, verifyAttempt } from './verify.ts';

/** How a finished attempt came out, as far as a card tells it. */
export type Ended = {
  readonly ending: EndingId;
  /** The story still has this ending; it may have been played on an older edition. */
  readonly isStillThere: boolean;
  /** Null with too little evidence. */
  readonly bands: Readonly<Record<Skill, Band | null>>;
  /** A second try was taken somewhere. */
  readonly withHelp: boolean;
  /** For figures over many attempts. */
  readonly replayed: {
    readonly edition: Edition;
    readonly playthrough: Playthrough;
    readonly score: Score;
  };
};

/** It cannot be replayed here, or its story could not be loaded. */
export type NotReplayed = {
  readonly ending: null;
  readonly why: Unfit | { readonly reason: 'not_loaded' };
};

/** Attempt id → how it came out. Attempts under way are left out. */
export type EndingsKnown = Readonly<Record<string, Ended | NotReplayed>>;

/** `newest`: the edition of the story as it is now; `engine` may have an older one. */
export function endingsOf(
  engine: Engine,
  attempts: readonly Attempt[],
  newest: Pick<Edition, 'endings'> = engine.edition,
): EndingsKnown {
  return Object.fromEntries(
    attempts
      .filter((one) => one.scenario === engine.edition.header.id)
      .flatMap((attempt) => {
        const ended = endedOf(engine, attempt, newest);
        return ended === 'under_way' ? [] : [[attempt.id, ended] as const];
      }),
  );
}

function endedOf(
  engine: Engine,
  attempt: Attempt,
  newest: Pick<Edition, 'endings'>,
): Ended | NotReplayed | 'under_way' {
  const verified = verifyAttempt(attempt, engine);
  if (!verified.ok) {
    const { reason, pick } = verified;
    return { ending: null, why: { reason, pick } };
  }
  const { ending, score, playthrough } = verified;
  if (ending === null) return 'under_way';
  return {
    ending: ending.id,
    isStillThere: ending.id in newest.endings,
    bands: bySkill((skill) => score.skills[skill].band),
    withHelp: score.withHelp,
    replayed: { edition: engine.edition, playthrough, score },
  };
}
