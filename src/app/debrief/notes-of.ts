import { type DebriefNotes, noNotes } from '../../core/record/notes.ts';

/** What was noted about an attempt; empty notes where nothing was. */
export function notesOf(notes: readonly DebriefNotes[], attempt: string): DebriefNotes {
  return notes.find((one) => one.attempt === attempt) ?? noNotes(attempt);
}

/** The same notes with these in their place. */
export function withNotes(
  notes: readonly DebriefNotes[],
  changed: DebriefNotes,
): readonly DebriefNotes[] {
  return [...notes.filter((one) => one.attempt !== changed.attempt), changed];
}
