// What a phone or a desk sees, told at every change: as a stream of events, or to who waits for the next.
// States are sent and no differences, so the newest one is enough for whoever reads slowly.

import type { ServerResponse } from 'node:http';
import type { Hall } from './hall.ts';
import type { LiveRoom } from './live-room.ts';

type Marked = { readonly mark: string };

export type Viewer = {
  readonly hall: Hall;
  readonly room: LiveRoom;
  /** Null: whoever looks has no place in the room any more. */
  readonly stateOf: (room: LiveRoom) => Marked | null;
  readonly stopping: AbortSignal;
};

/** In milliseconds. */
const HEARTBEAT = 15_000;
const STUCK = 10_000;

const HEAD = {
  'Content-Type': 'text/event-stream',
  'Cache-Control': 'no-store',
  'X-Accel-Buffering': 'no',
  'X-Content-Type-Options': 'nosniff',
};

export function streamStates(out: ServerResponse, viewer: Viewer): void {
  let sent = '';
  let waiting: Marked | null = null;
  let stuck: NodeJS.Timeout | undefined;

  const end = () => {
    unwatch();
    clearInterval(heart);
    clearTimeout(stuck);
    viewer.stopping.removeEventListener('abort', end);
    out.end();
  };
  const write = (text: string) => {
    if (!out.write(text)) stuck ??= setTimeout(() => out.destroy(), STUCK);
  };
  const send = (state: Marked, event: string) => {
    sent = state.mark;
    write(`event: ${event}\nid: ${state.mark}\ndata: ${JSON.stringify(state)}\n\n`);
  };
  const take = (room: LiveRoom) => {
    const state = viewer.stateOf(room);
    if (!state) return end();
    if (state.mark === sent) return;
    if (stuck) waiting = state;
    else send(state, 'view');
  };
  out.on('drain', () => {
    clearTimeout(stuck);
    stuck = undefined;
    if (waiting) send(waiting, 'view');
    waiting = null;
  });
  out.on('close', end);
  const unwatch = viewer.hall.watch(viewer.room.row.id, take);
  const heart = setInterval(() => !stuck && write(':\n\n'), HEARTBEAT);
  viewer.stopping.addEventListener('abort', end);
  out.writeHead(200, HEAD);
  const first = viewer.stateOf(viewer.room);
  if (first) send(first, 'hello');
}

/** Null where nothing has changed until the time is over or who asks has gone. */
export function nextState(
  { hall, room, stateOf, stopping }: Viewer,
  { since, seconds, gone }: { since: string; seconds: number; gone: AbortSignal },
): Promise<Marked | null> {
  const state = stateOf(room);
  if (!state || state.mark !== since || seconds === 0) return Promise.resolve(state);
  return new Promise((resolve) => {
    const over = AbortSignal.any([stopping, gone, AbortSignal.timeout(seconds * 1000)]);
    const finish = (found: Marked | null) => {
      unwatch();
      resolve(found);
    };
    const unwatch = hall.watch(room.row.id, (later) => {
      const found = stateOf(later);
      if (found?.mark !== since) finish(found);
    });
    over.addEventListener('abort', () => finish(null));
  });
}
