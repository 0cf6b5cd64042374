// What the record of past attempts says about a scenario. Derived each time; nothing is counted up.

import type { Attempt } from '../core/play/attempt.ts';
import { nextOf, replay } from '../core/play/playthrough.ts';
import type { EndingsKnown, Model } from './model.ts';
import type { Engine } from './play.ts';

export function endingsOf(engine: Engine, attempts: readonly Attempt[]): EndingsKnown {
  const { header, keying } = engine.edition;
  const mine = attempts.filter((one) => one.scenario === header.id && one.keying === keying);
  return Object.fromEntries(
    mine.flatMap((attempt) => {
      const replayed = replay(engine.story, attempt.picks);
      const next = nextOf(replayed.playthrough);
      return replayed.ok && next.kind === 'ending' ? [[attempt.id, next.ending.id] as const] : [];
    }),
  );
}

/** Different endings reached so far in this scenario. */
export function endingsSeen({ attempts, endings }: Model, scenario: string): number {
  const mine = attempts.filter((one) => one.scenario === scenario);
  return new Set(mine.flatMap((one) => endings[one.id] ?? [])).size;
}

/** Assess mode, and before every other such attempt at this scenario: evidence, the rest practice. */
export function isEvidence(attempts: readonly Attempt[], attempt: Attempt): boolean {
  const first = attempts.find((one) => one.scenario === attempt.scenario && one.mode === 'assess');
  return attempt.mode === 'assess' && first?.id === attempt.id;
}
