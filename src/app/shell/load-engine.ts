// From a scenario, or an attempt at one, to the opened story. Only the newest edition is part of the
// build's modules; an older one is a file that is fetched for the attempt that was played on it.

import type { Attempt } from '../../core/play/attempt.ts';
import type { Engine } from '../../core/story/story.ts';
import { loadEdition } from './catalogue.ts';
import { fetchPart } from './fetch-part.ts';

const loadRuntime = () => import('../../core/story/story.ts');
const loadReader = () => import('./kept-edition.ts');

/** Rejects for a story that is not there or cannot be had. */
export async function loadEngine(scenario: string): Promise<Engine> {
  const [edition, { openEngine }] = await Promise.all([
    loadEdition(scenario),
    fetchPart(loadRuntime),
  ]);
  return openEngine(edition);
}

/** An older edition; null where it was not kept. */
export async function loadKept(scenario: string, edition: string): Promise<Engine | null> {
  const reader = await fetchPart(loadReader);
  return reader.fetchKept(scenario, edition);
}

/** The newest edition if only words have changed since, or if the one that was played was not kept. */
export async function engineFor(
  { scenario, edition, keying }: Pick<Attempt, 'scenario' | 'edition' | 'keying'>,
  newest: Engine,
): Promise<Engine> {
  if (newest.edition.keying === keying) return newest;
  return (await loadKept(scenario, edition)) ?? newest;
}

export const engineOf = async (attempt: Attempt): Promise<Engine> =>
  engineFor(attempt, await loadEngine(attempt.scenario));
