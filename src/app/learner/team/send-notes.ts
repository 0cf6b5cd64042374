// What was noted about attempts that the server has: sent as far as their assignment's level goes, and
// again whenever it has changed. What was sent last is kept beside each attempt.

import { asFarAsTold, notesToTell } from '../../../core/people/told-notes.ts';
import type { DebriefNotes } from '../../../core/record/notes.ts';
import type { MyAssignments } from '../../../wire/my-assignments.ts';
import { anyAnswerShape } from '../../../wire/values.ts';
import { askTeam } from '../../shell/ask-team.ts';
import { type Drawer, keysUnder } from '../../shell/owned-shelf.ts';
import { PREFIX } from '../../shell/storage-keys.ts';
import { FOR_GOOD, type HowSent, type Sending } from './send.ts';

const SENT = `${PREFIX}sent/`;
const NOTHING = JSON.stringify({ bands: null, rule: null });

/** Only attempts that were sent have notes to send. */
export const noteSent = (
  shelf: Drawer,
  attempt: string,
  { assignment, body = NOTHING }: { readonly assignment: string; readonly body?: string },
): void => {
  try {
    shelf.setItem(SENT + attempt, `${assignment} ${body}`);
  } catch {
    // Without room the manager sees the attempt and no notes, or gets the same ones twice.
  }
};

type Noted = Pick<Sending, 'fetch' | 'person'> & {
  readonly shelf: Drawer;
  readonly work: MyAssignments | null;
  readonly notesOn: (attempt: string) => DebriefNotes;
};

type Unsent = { readonly attempt: string; readonly assignment: string; readonly body: string };

/** `body` is what is to be sent, as JSON. */
export function unsentNotes({ shelf, work, notesOn }: Noted): readonly Unsent[] {
  return sentBefore(shelf).flatMap(([attempt, assignment, before]): readonly Unsent[] => {
    const terms = work?.assignments.find(({ id }) => id === assignment);
    if (!terms) return [];
    const body = JSON.stringify(asFarAsTold(notesToTell(notesOn(attempt)), terms));
    return body === before ? [] : [{ attempt, assignment, body }];
  });
}

function sentBefore(shelf: Drawer): readonly (readonly [string, string, string])[] {
  try {
    return keysUnder(shelf, SENT).map((key) => {
      const text = shelf.getItem(key) ?? '';
      const end = text.indexOf(' ');
      return [key.slice(SENT.length), text.slice(0, end), text.slice(end + 1)];
    });
  } catch {
    // Storage may be denied at any call; then there is nothing to send.
    return [];
  }
}

export async function sendNotes(noted: Noted): Promise<HowSent> {
  const { fetch, person, shelf } = noted;
  for (const { attempt, assignment, body } of unsentNotes(noted)) {
    const path = ['me/attempts', attempt, 'notes'].join('/');
    const told = await askTeam(
      fetch,
      { method: 'PUT', path, person, body: JSON.parse(body) },
      anyAnswerShape,
    );
    if (!told.ok && !FOR_GOOD.includes(told.problem))
      return told.problem === 'signed-out' ? 'signed-out' : 'offline';
    noteSent(shelf, attempt, { assignment, body });
  }
  return 'all';
}
