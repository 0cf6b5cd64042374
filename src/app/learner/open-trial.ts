// A scenario entered in its middle, after picks that are in the address: what is said from there on is
// neither saved nor scored.

import { trialPlay } from '../../core/play/new-play.ts';
import { nextOf, replay } from '../../core/play/playthrough.ts';
import { picksOf, type Way } from '../../core/play/way.ts';
import type { Engine } from '../../core/story/story.ts';
import { astray, type Opened } from './opened.ts';

export function openTrial(of: Parameters<typeof trialPlay>[0], engine: Engine, way: Way): Opened {
  const replayed = replay(engine.story, picksOf(way), of.seed);
  if (!replayed.ok)
    return astray(
      replayed.reason === 'after_the_ending' ? 'wayEnds' : 'wayStops',
      String(replayed.at + 1),
    );
  const { playthrough } = replayed;
  if (nextOf(playthrough).kind === 'ending') return astray('wayIsOver');
  return [{ kind: 'play', play: trialPlay(of, engine, playthrough) }, []];
}
