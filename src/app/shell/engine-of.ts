// The edition on which an attempt is replayed.

import type { Attempt } from '../../core/play/attempt.ts';
import type { Engine } from '../../core/story/story.ts';
import { loadEngine, loadKept } from './load-engine.ts';

/** The newest edition if only words have changed since, or if the attempt's own was not kept. */
export async function engineFor(
  { scenario, edition, keying }: Attempt,
  newest: Engine,
): Promise<Engine> {
  if (newest.edition.keying === keying) return newest;
  return (await loadKept(scenario, edition)) ?? newest;
}

export const engineOf = async (attempt: Attempt): Promise<Engine> =>
  engineFor(attempt, await loadEngine(attempt.scenario));
