// Sends what lies in the outbox: again and again until the server says that it has it. The same body may
// arrive twice; only an answer that names the attempt lets it go.

import type { Attempt } from '../../../core/play/attempt.ts';
import { acknowledgedShape } from '../../../wire/attempts.ts';
import { askTeam, type Fetch, type Told } from '../../shell/ask-team.ts';
import type { Outbox } from './outbox.ts';

export type Sending = {
  readonly fetch: Fetch;
  readonly outbox: Outbox;
  readonly person: string;
  /** As the memory has it; null where it is not there. */
  readonly attemptWith: (id: string) => Attempt | null;
  /** Told of each that the server has taken. */
  readonly taken: (id: string, assignment: string) => void;
};

/** `offline`: later; `signed-out`: once they have opened their link again. */
export type HowSent = 'all' | 'offline' | 'signed-out';

/** Those do not go away by trying again. */
export const FOR_GOOD: readonly string[] = [
  'not-as-expected',
  'not-there',
  'changed-meanwhile',
  'too-long',
];

export async function sendAll(sending: Sending): Promise<HowSent> {
  for (const { id, toSend } of sending.outbox.all()) {
    const attempt = sending.attemptWith(id);
    if (!toSend || toSend.refused !== null || toSend.assignment === null) continue;
    if (!toSend.isFinished || !attempt) continue;
    const told = await put(sending, toSend.assignment, attempt);
    if (told.ok && told.value.id === id && told.value.state !== 'begun') {
      sending.taken(id, toSend.assignment);
      sending.outbox.drop(id);
    } else if (!told.ok && FOR_GOOD.includes(told.problem))
      sending.outbox.write(id, { ...toSend, refused: told.problem });
    else return !told.ok && told.problem === 'signed-out' ? 'signed-out' : 'offline';
  }
  return 'all';
}

const put = (
  { fetch, person }: Sending,
  assignment: string,
  attempt: Attempt,
): Promise<Told<{ readonly id: string; readonly state: string }>> =>
  askTeam(
    fetch,
    {
      ...{ method: 'PUT', path: `me/attempts/${attempt.id}`, person },
      body: { assignment, attempt },
    },
    acknowledgedShape,
  );

/** Before the first pick, so that the server numbers it. Without a connection it is numbered later. */
export async function sayBegun(sending: Sending, attempt: Attempt): Promise<void> {
  const { fetch, outbox, person } = sending;
  const toSend = outbox.read(attempt.id);
  if (!toSend || toSend.isBegun || toSend.assignment === null) return;
  const told = await askTeam(
    fetch,
    {
      ...{ method: 'POST', path: ['me/attempts', attempt.id, 'begin'].join('/'), person },
      body: { assignment: toSend.assignment, attempt: { ...attempt, picks: [] } },
    },
    acknowledgedShape,
  );
  const now = outbox.read(attempt.id);
  if (told.ok && now) outbox.write(attempt.id, { ...now, isBegun: true });
}
