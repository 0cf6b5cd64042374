// What there is to do, as the server says it, and as it was last told while it does not answer.

import type { Mode } from '../../../core/vocabulary.ts';
import { type MyAssignments, myAssignmentsShape } from '../../../wire/my-assignments.ts';
import { readWire } from '../../../wire/values.ts';
import type { Drawer } from '../../shell/owned-shelf.ts';
import { PREFIX } from '../../shell/storage-keys.ts';

const WORK = `${PREFIX}work`;

export function workOn(shelf: Drawer): MyAssignments | null {
  try {
    const read = readWire('', myAssignmentsShape, JSON.parse(shelf.getItem(WORK) ?? 'null'));
    return read.ok ? read.value : null;
  } catch {
    return null;
  }
}

export function keepWork(shelf: Drawer, work: MyAssignments): void {
  try {
    shelf.setItem(WORK, JSON.stringify(work));
  } catch {
    // Without room it is asked for at the next start.
  }
}

/** The first of those that ask for this: what is to be done comes before what is done. */
export const assignmentAt = (
  work: MyAssignments | null,
  scenario: string,
  mode: Mode,
): string | null =>
  work?.assignments.find((one) => one.scenario === scenario && one.mode === mode)?.id ?? null;
