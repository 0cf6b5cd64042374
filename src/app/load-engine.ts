import { loadEdition } from './catalogue.ts';
import type { Engine } from './play.ts';

/** Rejects for a story that is not there or cannot be had. */
export async function loadEngine(scenario: string): Promise<Engine> {
  const [edition, { openStory }] = await Promise.all([
    loadEdition(scenario),
    import('../core/story/story.ts'),
  ]);
  return { edition, story: openStory(edition.ink, edition.header) };
}
