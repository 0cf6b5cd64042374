// From the model to what should be heard: the place's tone, the line's one-shots, music outside the
// story. It knows nothing of points, so that sound never gives the key away.

import { currentLine, type Play, shownBeat, shownPlaythrough } from '../core/play/play.ts';
import type { Soundscape } from '../sound/mix.ts';
import type { Model } from './model.ts';
import { tableauOfPlay } from './tableau-of.ts';

export function soundscapeOf({ screen, route }: Model): Soundscape {
  switch (screen.kind) {
    case 'play':
      return soundscapeOfPlay(screen.play);
    // One piece of music from the last line to the last card.
    case 'debrief':
    case 'map':
    case 'result':
      return {
        moment: `result ${screen.result.attempt.id}`,
        place: null,
        music: 'pensive',
        sounds: [],
      };
    case 'title':
      return { moment: 'title', place: null, music: 'warm', sounds: [] };
    default:
      return { moment: route.screen, place: null, music: null, sounds: [] };
  }
}

/** What the lines of this beat will need. */
export function comingIn(play: Play) {
  const { lines } = shownBeat(play);
  return {
    places: lines.flatMap((line) => line.place ?? []),
    sounds: lines.flatMap((line) => line.sounds),
  };
}

function soundscapeOfPlay(play: Play): Soundscape {
  const turn = shownPlaythrough(play)?.turns.length ?? 0;
  return {
    moment: `${play.attempt.id} ${turn}.${play.shown} ${play.pending ? 'own' : ''}`,
    place: tableauOfPlay(play)?.place ?? null,
    music: null,
    sounds: currentLine(play)?.sounds ?? [],
  };
}
