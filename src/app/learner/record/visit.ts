// A visit: an attempt opened from a file stands beside one's own. The pages about it are given a model
// in which it is the only attempt, so that nothing of it mixes with the record of whoever looks.

import type { Attempt } from '../../../core/play/attempt.ts';
import { type DebriefNotes, notesOf } from '../../../core/record/notes.ts';
import type { Model } from '../model.ts';

/** The attempt of that id, a visit before one's own. */
export function attemptKnown({ visiting, attempts }: Model, id: string): Attempt | undefined {
  return visiting?.attempt.id === id ? visiting.attempt : attempts.find((one) => one.id === id);
}

export const isVisit = ({ visiting }: Model, id: string): boolean => visiting?.attempt.id === id;

/** The model as the pages about this attempt are to see it. */
export function seenWith(model: Model, id: string): Model {
  const { visiting } = model;
  return visiting?.attempt.id === id
    ? { ...model, attempts: [visiting.attempt], notes: visiting.notes ? [visiting.notes] : [] }
    : model;
}

/** What was noted about that attempt; of a visit what came with it. */
export const notesAbout = (model: Model, id: string): DebriefNotes =>
  notesOf(seenWith(model, id).notes, id);

export function withVisitNotes(model: Model, notes: DebriefNotes): Model {
  return model.visiting ? { ...model, visiting: { ...model.visiting, notes } } : model;
}
