// Made when the site is built: it opens the story, and so must not travel with the page.

import type { Edition } from './edition.ts';
import type { Opening } from './extracts.ts';
import { openStory } from './story.ts';

export function openingOf({ header, edition, keying, ink }: Edition): Opening {
  return { header, edition, keying, beat: openStory(ink, header).begin().beat };
}
