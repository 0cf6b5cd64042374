// A room on the team's server, as this desk knows it: what it was told last, and what it has asked for
// and not been answered yet. A step is asked for at the `rev` that the facilitator saw, so that neither a
// double click nor a second desk skips one; what is written waits until it is there.

import { withKept } from '../../core/room/kept-room.ts';
import { newRoom, type RoomState } from '../../core/room/room.ts';
import type { RoomEvent } from '../../core/room/room-event.ts';
import { isRetyped, type RoomLog } from '../../core/room/room-log.ts';
import { foldRoom } from '../../core/room/update-room.ts';
import type { Engine } from '../../core/story/story.ts';
import type { HostState } from '../../wire/rooms.ts';

/** What opens its desk. `token` is a secret. */
export type HostKey = { readonly id: string; readonly token: string };

/** As it is kept on the device. */
export type KeptKey = HostKey & { readonly scenario: string; readonly startedAt: string };

export type HostOrder = { readonly rev: number; readonly event: RoomEvent };

export type Hosted = {
  readonly key: HostKey;
  /** Null until the server has told it. */
  readonly state: HostState | null;
  /** Oldest first. */
  readonly orders: readonly HostOrder[];
  /** The first order is on its way. */
  readonly isSending: boolean;
  readonly isConnected: boolean;
  /** For a second facilitator: the secret that was made last. */
  readonly shared: { readonly token: string; readonly isCopied: boolean } | null;
};

export const newHosted = (key: HostKey): Hosted => ({
  ...{ key, state: null, orders: [], isSending: false, isConnected: true, shared: null },
});

const isStep = ({ type }: RoomEvent): boolean =>
  type === 'next' || type === 'went' || type === 'branched' || type === 'undone';

/** One step at a time: what is pressed while one is on its way is not asked for. */
export function withOrder(hosted: Hosted, event: RoomEvent): Hosted {
  const { state, orders, isSending } = hosted;
  if (!state || (isStep(event) && orders.some((order) => isStep(order.event)))) return hosted;
  const isOpen = orders.length > (isSending ? 1 : 0);
  const before = isOpen && isRetyped(orders.at(-1)?.event, event) ? orders.slice(0, -1) : orders;
  return { ...hosted, orders: [...before, { rev: state.rev, event }] };
}

export function told(hosted: Hosted, state: HostState): Hosted {
  if (hosted.state && state.rev < hosted.state.rev) return hosted;
  const next = { ...hosted, state };
  const [first] = hosted.orders;
  if (!hosted.isSending || !first) return upToDate(next);
  // The line may be quicker than the answer.
  const isSettled = isStep(first.event) ? state.rev > first.rev : isDone(first, state);
  return isSettled ? settled(next, state) : next;
}

/**
 * What was answered to an order: the state that it led to; `late`: something else came before; `wrong`:
 * the server does not take it; `lost`: nobody knows what became of it.
 */
export function answered(
  hosted: Hosted,
  order: HostOrder,
  answer: HostState | 'late' | 'wrong' | 'lost',
): Hosted {
  const [first, ...rest] = hosted.orders;
  const isSettled = first !== order;
  if (typeof answer === 'object') return isSettled ? told(hosted, answer) : settled(hosted, answer);
  if (isSettled) return hosted;
  const isOver = answer === 'wrong' || (answer === 'late' && isStep(order.event));
  const open = { ...hosted, isSending: false, orders: isOver ? rest : hosted.orders };
  return answer === 'lost' ? open : upToDate(open);
}

/** Without the first order; those behind one of one's own still hold. */
function settled(hosted: Hosted, state: HostState): Hosted {
  const [first, ...rest] = hosted.orders;
  const { rev } = state;
  const isOwn = first !== undefined && rev <= first.rev + 1;
  const orders = isOwn ? rest.map((order) => ({ ...order, rev })) : rest;
  return told({ ...hosted, orders, isSending: false }, state);
}

/** Without what is done already, and without the steps that somebody else has overtaken. */
function upToDate(hosted: Hosted): Hosted {
  const { state, orders } = hosted;
  if (!state) return hosted;
  const left = orders
    .filter((order) => order.rev >= state.rev || !(isStep(order.event) || isDone(order, state)))
    .map((order) => ({ ...order, rev: state.rev }));
  return { ...hosted, orders: left };
}

const isDone = ({ rev, event }: HostOrder, state: HostState): boolean =>
  rev < state.rev &&
  state.events.slice(rev - state.rev).some((one) => JSON.stringify(one) === JSON.stringify(event));

/** With what has been written meanwhile; steps are seen when the server has done them. */
export function roomOf(engine: Engine, state: HostState, orders: Hosted['orders'] = []): RoomState {
  const events = orders.map(({ event }) => event).filter((event) => !isStep(event));
  const now = foldRoom(engine, newRoom(engine, state.plan), state.events);
  return foldRoom(engine, withKept(now, state), events);
}

export const logOf = ({ id }: HostKey, { startedAt, plan, events }: HostState): RoomLog => ({
  ...{ id, startedAt, plan, events },
});
