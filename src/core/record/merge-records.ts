// Joins a record from a file with the record on this device. No attempt and no note of this device is lost.

import type { Attempt } from '../play/attempt.ts';
import type { DebriefNotes, LearnerRecord } from './notes.ts';

/** Attempts in order of time. Of one attempt on both sides the one that went on is kept. */
export function mergeRecords(here: LearnerRecord, there: LearnerRecord): LearnerRecord {
  const attempts = new Map(here.attempts.map((one) => [one.id, one]));
  for (const one of there.attempts) {
    const known = attempts.get(one.id);
    if (!known || (isPartOf(known, one) && !isPartOf(one, known))) attempts.set(one.id, one);
  }
  const notes = new Map(here.notes.map((one) => [one.attempt, one]));
  for (const one of there.notes) notes.set(one.attempt, joined(notes.get(one.attempt), one));
  return {
    attempts: [...attempts.values()].sort((a, b) => a.startedAt.localeCompare(b.startedAt)),
    notes: [...notes.values()].filter(({ attempt }) => attempts.has(attempt)),
  };
}

/** The same attempt, not gone on farther. */
export function isPartOf(one: Attempt, other: Attempt | undefined): boolean {
  return (
    other !== undefined &&
    one.scenario === other.scenario &&
    one.keying === other.keying &&
    one.mode === other.mode &&
    one.picks.every(({ choice, first }, index) => {
      const pick = other.picks[index];
      return pick?.choice === choice && pick.first === first;
    })
  );
}

/** What is noted here stays; what is missing here is taken from there. */
function joined(here: DebriefNotes | undefined, there: DebriefNotes): DebriefNotes {
  if (!here) return there;
  return {
    attempt: here.attempt,
    guess: here.guess ?? there.guess,
    rule: here.rule ?? there.rule,
    doneAt: here.doneAt ?? there.doneAt,
  };
}
