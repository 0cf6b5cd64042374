// From a play to what should be heard: the place's tone and the line's one-shots. It knows nothing of
// points, so that sound never gives the key away.

import {
  currentLine,
  type Play,
  shownBeat,
  shownCount,
  shownPlaythrough,
} from '../../core/play/play.ts';
import type { Coming, Soundscape } from '../../sound/mix.ts';
import { tableauOfPlay } from './tableau-of.ts';

/** What the lines of this beat will need. */
export function comingIn(play: Play): Coming {
  const { lines } = shownBeat(play);
  return {
    places: lines.flatMap((line) => line.place ?? []),
    sounds: lines.flatMap((line) => line.sounds),
  };
}

/** A play begun anew is heard anew. */
const nameOf = ({ purpose }: Play): string =>
  purpose.kind === 'attempt'
    ? purpose.id
    : purpose.kind === 'trial'
      ? (purpose.of ?? 'moment')
      : 'draft';

export function soundscapeOfPlay(play: Play): Soundscape {
  const turn = shownPlaythrough(play)?.turns.length ?? 0;
  return {
    moment: `${nameOf(play)} ${turn}.${shownCount(play)}`,
    place: tableauOfPlay(play)?.place ?? null,
    music: null,
    sounds: currentLine(play)?.sounds ?? [],
  };
}
