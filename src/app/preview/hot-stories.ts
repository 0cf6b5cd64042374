// Hears from the development server that a story was saved, and brings it as an engine.

import type { Edition } from '../../core/story/edition.ts';
import type { Engine } from '../play.ts';

/** The Ink plugin sends it under this name, with the new edition. */
export const STORY_SAVED = 'make-it-right:story-saved';

export function whenStorySaved(arrived: (engine: Engine) => void): void {
  import.meta.hot?.on(STORY_SAVED, async (edition: Edition) => {
    const { openStory } = await import('../../core/story/story.ts');
    arrived({ edition, story: openStory(edition.ink, edition.header) });
  });
}
