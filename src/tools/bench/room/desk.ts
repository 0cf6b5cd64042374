// The facilitator of the load: opens a room, leads it, and notes when each vote comes to the desk, from
// where the wall has it. Every vote of a run has a `seq` of its own, by which it is known again.

import { setTimeout as pause } from 'node:timers/promises';
import type { HostState, MadeRoom, PhoneState } from '../../../wire/rooms.ts';
import type { LoadPhone, RoomKey } from './phone.ts';
import { type Visitor, visitorAt } from './visitor.ts';

const PASSWORD = 'a long walk in the rain';
const HELLO_WITHIN = 4000;

/** The first owner of a new server. */
export async function setUp(address: URL, token: string, over: AbortSignal): Promise<Visitor> {
  const owner = visitorAt(address, over);
  const body = { token, name: 'Olga', password: PASSWORD };
  const { status } = await owner.ask('POST', '/api/setup', body);
  if (status !== 200) throw new Error(`The server could not be set up: ${status}`);
  return owner;
}

export type LoadDesk = RoomKey & {
  /** By `seq`: when it came to the desk, in milliseconds. */
  readonly seen: ReadonlyMap<number, number>;
  /** Presses Next once; resolves with the `rev` from then on. */
  readonly next: () => Promise<number>;
  /** The `seq` of every vote that the server has. */
  readonly kept: () => Promise<readonly number[]>;
};

export async function openRoom(
  owner: Visitor,
  plan: { readonly edition: string; readonly stops: readonly string[] },
  over: AbortSignal,
): Promise<LoadDesk> {
  const made = await owner.ask<MadeRoom>('POST', '/api/rooms', plan);
  if (made.status !== 201) throw new Error(`The room could not be opened: ${made.status}`);
  const { id, code } = made.body;
  const path = `/api/rooms/${id}`;
  const seen = new Map<number, number>();
  const heard = (state: unknown) => {
    const at = performance.now();
    for (const { seq } of (state as HostState).votes) if (!seen.has(seq)) seen.set(seq, at);
  };
  const follow = async () => {
    while (!over.aborted) {
      await owner.listen(`${path}/events?as=host`, heard, HELLO_WITHIN);
      await pause(500, undefined, { signal: over });
    }
  };
  const state = async (): Promise<HostState> => {
    const { status, body } = await owner.ask<HostState>('GET', `${path}/state?as=host`);
    if (status !== 200) throw new Error(`The desk was answered ${status}.`);
    return body;
  };
  follow().catch(() => {});
  return {
    ...{ id, code, seen },
    next: async () => {
      const { rev } = await state();
      const body = { rev, event: { type: 'next' } };
      const { status } = await owner.ask('POST', `${path}/control`, body);
      if (status !== 200) throw new Error(`Next was answered ${status}.`);
      return rev + 1;
    },
    kept: async () => (await state()).votes.map(({ seq }) => seq),
  };
}

/** Presses Next until all phones stand at the step. Resolves with how long the last press took to each. */
export async function leadTo(
  step: PhoneState['view']['step'],
  desk: LoadDesk,
  phones: readonly LoadPhone[],
): Promise<readonly number[]> {
  for (let presses = 0; presses < 100; presses += 1) {
    const begun = performance.now();
    const rev = await desk.next();
    const reached = await Promise.all(phones.map((phone) => phone.reached(rev)));
    if (phones[0]?.newest()?.state.view.step === step) return reached.map((at) => at - begun);
  }
  throw new Error(`The room does not come to “${step}”.`);
}
