// The score of somebody who always takes the choice with most points, from the same beginning.

import { type Playthrough, rewind } from '../play/playthrough.ts';
import type { Score } from '../score/score.ts';
import type { Edition } from '../story/edition.ts';
import type { OpenStory } from '../story/story.ts';
import { letRun } from './other-line.ts';
import { timelineOf } from './timeline.ts';

export function strongestScore(edition: Edition, story: OpenStory, own: Playthrough): Score {
  const begun = rewind(own, 0);
  return timelineOf(edition, letRun(story, begun, begun).playthrough).score;
}
