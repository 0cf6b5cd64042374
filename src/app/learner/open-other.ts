// A finished attempt's scenario re-entered: the same state after the same picks, and whatever is said
// from there on is neither saved nor scored.

import { trialPlay } from '../../core/play/new-play.ts';
import { nextOf, replay } from '../../core/play/playthrough.ts';
import { picksOf, type Way } from '../../core/play/way.ts';
import type { Result } from './model.ts';
import { astray, type Opened } from './opened.ts';

export function openOther({ attempt, engine }: Result, way: Way): Opened {
  const replayed = replay(engine.story, picksOf(way));
  if (!replayed.ok)
    return astray(
      replayed.reason === 'after_the_ending'
        ? `This way has ended before its line ${replayed.at + 1}.`
        : `This way cannot be followed: line ${replayed.at + 1} cannot be said at that point of the story.`,
    );
  const { playthrough } = replayed;
  if (nextOf(playthrough).kind === 'ending')
    return astray('This way has come to its ending: there is nothing left to say on it.');
  return [{ kind: 'play', play: trialPlay(attempt, engine, playthrough) }, []];
}
