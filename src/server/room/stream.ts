// What a phone or a desk sees, told at every change: as a stream of events, or to who waits for the next.
// States are sent and no differences, so the newest one is enough for whoever reads slowly.

import type { ServerResponse } from 'node:http';
import type { Hall } from './hall.ts';
import type { LiveRoom } from './live-room.ts';

export type Viewer = {
  readonly hall: Pick<Hall, 'watch'>;
  readonly room: LiveRoom;
  /**
   * What changes with what they see, without working that out: a room is looked at ten times a second
   * for every phone. Null: they have no place in the room any more.
   */
  readonly markOf: (room: LiveRoom) => string | null;
  readonly stateOf: (room: LiveRoom) => unknown;
  readonly stopping: AbortSignal;
};

/** In milliseconds: between two signs of life, and how long nothing may be taken. */
const PATIENCE = { heartbeat: 15_000, stuck: 10_000 };
/** After which an `EventSource` comes again, in milliseconds. */
const RETRY = 1000;

/** Proxies that pack or collect what goes through them are told to leave it. */
const HEAD = {
  'Content-Type': 'text/event-stream',
  'Cache-Control': 'no-store, no-transform',
  'X-Accel-Buffering': 'no',
  'X-Content-Type-Options': 'nosniff',
};

export function streamStates(out: ServerResponse, viewer: Viewer, patience = PATIENCE): void {
  let sent: string | null = null;
  /** What came while nothing was taken: the newest alone. */
  let waiting: LiveRoom | null = null;
  let stuck: NodeJS.Timeout | undefined;

  const end = () => {
    unwatch();
    clearInterval(heart);
    clearTimeout(stuck);
    viewer.stopping.removeEventListener('abort', end);
    out.end();
  };
  const write = (text: string) => {
    if (!out.write(text)) stuck ??= setTimeout(() => out.destroy(), patience.stuck);
  };
  const take = (room: LiveRoom, head = 'event: view') => {
    const mark = viewer.markOf(room);
    if (mark === null) return end();
    if (stuck) waiting = room;
    else if (mark !== sent) {
      sent = mark;
      write(`${head}\nid: ${mark}\ndata: ${JSON.stringify(viewer.stateOf(room))}\n\n`);
    }
  };
  out.on('drain', () => {
    clearTimeout(stuck);
    stuck = undefined;
    const newest = waiting;
    waiting = null;
    if (newest) take(newest);
  });
  out.on('close', end);
  const unwatch = viewer.hall.watch(viewer.room.row.id, (room) => take(room));
  const heart = setInterval(() => !stuck && write(': heartbeat\n\n'), patience.heartbeat);
  viewer.stopping.addEventListener('abort', end);
  out.writeHead(200, HEAD);
  take(viewer.room, `retry: ${RETRY}\nevent: hello`);
}

/** Null where nothing has changed until the time is over or who asks has gone. */
export function nextState(
  { hall, room, markOf, stateOf, stopping }: Viewer,
  { since, seconds, gone }: { since: string; seconds: number; gone: AbortSignal },
): Promise<unknown> {
  if (markOf(room) !== since || seconds === 0) return Promise.resolve(stateOf(room));
  return new Promise((resolve) => {
    const over = AbortSignal.any([stopping, gone, AbortSignal.timeout(seconds * 1000)]);
    const finish = (found: unknown) => {
      unwatch();
      resolve(found);
    };
    const unwatch = hall.watch(room.row.id, (later) => {
      const mark = markOf(later);
      if (mark !== since) finish(mark === null ? null : stateOf(later));
    });
    over.addEventListener('abort', () => finish(null));
  });
}
