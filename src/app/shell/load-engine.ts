import type { Engine } from '../../core/story/story.ts';
import { loadEdition } from './catalogue.ts';
import { fetchPart } from './fetch-part.ts';

const loadRuntime = () => import('../../core/story/story.ts');

/** Rejects for a story that is not there or cannot be had. */
export async function loadEngine(scenario: string): Promise<Engine> {
  const [edition, { openStory }] = await Promise.all([
    loadEdition(scenario),
    fetchPart(loadRuntime),
  ]);
  return { edition, story: openStory(edition.ink, edition.header) };
}
