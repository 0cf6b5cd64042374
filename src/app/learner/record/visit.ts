// A visit: an attempt opened from a file stands beside one's own. The pages about it are given a model
// in which it is the only attempt, so that nothing of it mixes with the record of whoever looks.

import type { Attempt } from '../../../core/play/attempt.ts';
import { type DebriefNotes, notesOf } from '../../../core/record/notes.ts';
import type { Model } from '../model.ts';
import type { Visit } from './file-news.ts';

export const visitOf = ({ visits }: Pick<Model, 'visits'>, id: string): Visit | undefined =>
  visits.find(({ attempt }) => attempt.id === id);

export const isVisit = (model: Model, id: string): boolean => visitOf(model, id) !== undefined;

/** The attempt of that id, a visit before one's own. */
export const attemptKnown = (model: Model, id: string): Attempt | undefined =>
  visitOf(model, id)?.attempt ?? model.attempts.find((one) => one.id === id);

/** The name or the initials of whoever played it; empty where none were given. */
export function learnerOf(model: Model, id: string): string {
  const visit = visitOf(model, id);
  return visit ? (visit.name ?? '') : model.settings.name;
}

/** The model as the pages about this attempt are to see it. */
export function seenWith(model: Model, id: string): Model {
  const visit = visitOf(model, id);
  return visit
    ? { ...model, attempts: [visit.attempt], notes: visit.notes ? [visit.notes] : [] }
    : model;
}

/** What was noted about that attempt; of a visit what came with it. */
export const notesAbout = (model: Model, id: string): DebriefNotes =>
  notesOf(seenWith(model, id).notes, id);

export const withVisitNotes = (model: Model, notes: DebriefNotes): Model => ({
  ...model,
  visits: model.visits.map((one) => (one.attempt.id === notes.attempt ? { ...one, notes } : one)),
});
