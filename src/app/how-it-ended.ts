// Finished attempts replayed: how each came out, or why that cannot be told here.

import { bySkill } from '../core/by-skill.ts';
import type { Attempt } from '../core/play/attempt.ts';
import { verifyAttempt } from '../core/record/verify.ts';
import type { Ended, EndingsKnown, NotReplayed } from './model.ts';
import type { Engine } from './play.ts';

export function endingsOf(engine: Engine, attempts: readonly Attempt[]): EndingsKnown {
  return Object.fromEntries(
    attempts
      .filter((one) => one.scenario === engine.edition.header.id)
      .flatMap((attempt) => {
        const ended = endedOf(engine, attempt);
        return ended === 'under_way' ? [] : [[attempt.id, ended] as const];
      }),
  );
}

function endedOf(engine: Engine, attempt: Attempt): Ended | NotReplayed | 'under_way' {
  const verified = verifyAttempt(attempt, engine);
  if (!verified.ok) return { ending: null, problem: verified.problem };
  const { ending, score, playthrough } = verified;
  if (ending === null) return 'under_way';
  return {
    ending: ending.id,
    bands: bySkill((skill) => score.skills[skill].band),
    withHelp: score.withHelp,
    replayed: { edition: engine.edition, playthrough, score },
  };
}
