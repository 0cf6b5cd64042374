// What the stage shows on the screen that is there, whichever it is.

import type { Tableau } from '../stage/tableau.ts';
import { deskOf } from './debrief/desk.ts';
import { lookedAt, tableauHeard } from './debrief/looked-at.ts';
import type { Model } from './model.ts';
import { tableauOfPlay } from './tableau-of.ts';

/** Null where there is no stage. */
export function tableauOn(model: Model): Tableau | null {
  const { screen } = model;
  if (screen.kind === 'play') return tableauOfPlay(screen.play);
  if (screen.kind !== 'debrief' || screen.card !== 'side') return null;
  const { result } = screen;
  return tableauHeard(result, lookedAt(deskOf(model, result.attempt.id), result));
}
