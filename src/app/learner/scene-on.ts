// The stage's tableau and the sound for each kind of screen.

import type { Soundscape } from '../../sound/mix.ts';
import type { Tableau } from '../../stage/tableau.ts';
import type { Heard } from '../playing/sound-host.ts';
import { comingIn, soundscapeOfPlay } from '../playing/soundscape-of.ts';
import { tableauOfPlay } from '../playing/tableau-of.ts';
import { lookedAt, tableauHeard } from './debrief/looked-at.ts';
import { worksheetOf } from './debrief/worksheet.ts';
import type { Model } from './model.ts';

/** Null where there is no stage. */
export function tableauOn(model: Model): Tableau | null {
  const { screen } = model;
  if (screen.kind === 'play') return tableauOfPlay(screen.play);
  if (screen.kind !== 'debrief' || screen.card !== 'side') return null;
  const { result } = screen;
  return tableauHeard(result, lookedAt(worksheetOf(model, result.attempt.id), result));
}

export function heardOn(model: Model): Heard {
  const { screen, settings } = model;
  const coming = screen.kind === 'play' ? comingIn(screen.play) : null;
  return { soundscape: soundscapeOn(model), coming, settings };
}

function soundscapeOn({ screen, route }: Model): Soundscape {
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
