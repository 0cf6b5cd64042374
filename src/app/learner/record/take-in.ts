// A record from a file joins the one on this device, attempt by attempt, as far as there is room.

import type { Attempt } from '../../../core/play/attempt.ts';
import { isPartOf, mergeRecords } from '../../../core/record/merge-records.ts';
import { type DebriefNotes, type LearnerRecord, makeNotes } from '../../../core/record/notes.ts';
import type { Memory, SaveOutcome } from '../../shell/storage.ts';
import type { Kept, TakenIn } from './file-news.ts';

export function takeIn(
  memory: Pick<Memory, 'saveAttempt' | 'saveNotes'>,
  here: LearnerRecord,
  there: LearnerRecord,
): Kept {
  const merged = mergeRecords(here, there);
  const before = new Map(here.attempts.map((one) => [one.id, one]));
  const saved = merged.attempts
    .filter((one) => before.get(one.id) !== one)
    .map((one) => ({ one, outcome: memory.saveAttempt(one, before.get(one.id) ?? null) }));
  const kept = saved.flatMap(({ one, outcome }) => (outcome === 'saved' ? [one] : []));
  const onDevice = new Set([...before.keys(), ...kept.map(({ id }) => id)]);
  const noted = saveNotes(memory, here, merged, onDevice);
  const left = [...saved, ...noted].filter(({ outcome }) => outcome !== 'saved');
  const notes = noted.flatMap(({ one, outcome }) => (outcome === 'saved' ? [one] : []));
  return {
    taken: { ...count(before, there, kept, notes), left: whyLeft(left) },
    kept: { attempts: kept, notes },
  };
}

function saveNotes(
  memory: Pick<Memory, 'saveNotes'>,
  here: LearnerRecord,
  merged: LearnerRecord,
  onDevice: ReadonlySet<string>,
) {
  const before = new Map(here.notes.map((one) => [one.attempt, one]));
  return merged.notes
    .filter((one) => onDevice.has(one.attempt) && !isSame(before.get(one.attempt), one))
    .map((one) => ({ one, outcome: memory.saveNotes(one, before.get(one.attempt) ?? null) }));
}

const isSame = (a: DebriefNotes | undefined, b: DebriefNotes): boolean =>
  a !== undefined && JSON.stringify(makeNotes(a)) === JSON.stringify(makeNotes(b));

function count(
  before: ReadonlyMap<string, Attempt>,
  there: LearnerRecord,
  kept: readonly Attempt[],
  notes: readonly DebriefNotes[],
): Omit<TakenIn, 'left'> {
  const ids = new Set(kept.map(({ id }) => id));
  const stayed = there.attempts.filter(({ id }) => before.has(id) && !ids.has(id));
  const known = stayed.filter((one) => isPartOf(one, before.get(one.id)));
  return {
    came: kept.filter(({ id }) => !before.has(id)).length,
    wentOn: kept.filter(({ id }) => before.has(id)).length,
    known: known.length,
    other: stayed.length - known.length,
    noted: notes.filter(({ attempt }) => before.has(attempt)).length,
  };
}

/** One that fits nowhere is counted once, with its notes. */
function whyLeft(
  left: readonly { readonly one: Attempt | DebriefNotes; readonly outcome: SaveOutcome }[],
): TakenIn['left'] {
  const why = left[0]?.outcome;
  const ids = left.map(({ one }) => ('attempt' in one ? one.attempt : one.id));
  return why === undefined || why === 'saved' ? null : { count: new Set(ids).size, why };
}
