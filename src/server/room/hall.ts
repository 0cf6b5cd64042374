// The rooms that somebody looks at through this process. Each is read again when it may have changed:
// after a hint, and every second, because a hint may be lost.

import type { Engine } from '../../core/story/story.ts';
import type { Connected } from '../db/connect.ts';
import { listenForHints, sendHint } from '../db/hints.ts';
import { emptyRoom, type LiveRoom, readOn, withRow } from './live-room.ts';
import { type RoomRow, roomRow } from './rows.ts';

/** In milliseconds. */
const READ_EVERY = 1000;
const HINT_EVERY = 100;
const FORGET_AFTER = 60_000;

type Watcher = (room: LiveRoom) => void;

type Place = {
  room: LiveRoom | null;
  /** Being read. */
  now: Promise<LiveRoom | null> | null;
  /** Read after that, for who came when it had begun. */
  next: Promise<LiveRoom | null> | null;
  isHintDue: boolean;
  readonly watchers: Set<Watcher>;
};

export type Hall = {
  /** As the tables have it from now on; null where there is none. */
  readonly read: (id: string) => Promise<LiveRoom | null>;
  /** Somebody changed it through this process. */
  readonly changed: (id: string) => void;
  /** Called whenever it may have changed. Returns what ends it. */
  readonly watch: (id: string, watcher: Watcher) => () => void;
};

export function openHall(
  { db, pool }: Connected,
  engineOf: (edition: string) => Promise<Engine | null>,
): Hall {
  const places = new Map<string, Place>();
  let watching = 0;
  let stop = () => {};

  const placeOf = (id: string): Place => {
    const known = places.get(id);
    if (known) return known;
    const place = {
      room: null,
      now: null,
      next: null,
      isHintDue: false,
      watchers: new Set<Watcher>(),
    };
    places.set(id, place);
    forgetLater(id);
    return place;
  };
  const forgetLater = (id: string) => {
    const forget = () => places.get(id)?.watchers.size === 0 && places.delete(id);
    setTimeout(forget, FORGET_AFTER).unref();
  };

  const readPlace = async (id: string, place: Place): Promise<LiveRoom | null> => {
    const row = await roomRow(db, id);
    const known = row && ((place.room && withRow(place.room, row)) ?? (await opened(row)));
    place.room = known ? await readOn(db, known) : null;
    const { room } = place;
    // A step is told at once; votes are, when they come close together, ten times a second.
    if (room && known?.rev !== room.rev) tell(place);
    return room;
  };
  const tell = ({ room, watchers }: Place) => {
    if (room) for (const watcher of watchers) watcher(room);
  };
  const opened = async (row: RoomRow): Promise<LiveRoom | null> => {
    const engine = await engineOf(row.edition);
    return engine && emptyRoom(row, engine);
  };
  const begin = (id: string, place: Place) => {
    place.now = readPlace(id, place).finally(() => {
      place.now = null;
    });
    return place.now;
  };
  const read = (id: string): Promise<LiveRoom | null> => {
    const place = placeOf(id);
    if (place.next) return place.next;
    if (!place.now) return begin(id, place);
    place.next = place.now
      .catch(() => null)
      .then(() => {
        place.next = null;
        return begin(id, place);
      });
    return place.next;
  };
  /** A database that is away is asked again in a second. */
  const readAgain = (id: string) =>
    read(id)
      .then(() => tell(placeOf(id)))
      .catch(() => {});
  const readWatched = () => {
    for (const [id, { watchers }] of places) if (watchers.size > 0) readAgain(id);
  };

  const start = () => {
    const clock = setInterval(readWatched, READ_EVERY);
    const deafen = listenForHints(pool, {
      heard: (id) => places.get(id)?.watchers.size && readAgain(id),
      connected: readWatched,
    });
    return () => {
      clearInterval(clock);
      deafen();
    };
  };

  return {
    read,
    changed: (id) => {
      const place = placeOf(id);
      if (place.isHintDue) return;
      place.isHintDue = true;
      setTimeout(() => {
        place.isHintDue = false;
        if (place.watchers.size > 0) readAgain(id);
        sendHint(pool, id).catch(() => {});
      }, HINT_EVERY);
    },
    watch: (id, watcher) => {
      const place = placeOf(id);
      place.watchers.add(watcher);
      watching += 1;
      if (watching === 1) stop = start();
      return () => {
        if (!place.watchers.delete(watcher)) return;
        if (place.watchers.size === 0) forgetLater(id);
        watching -= 1;
        if (watching === 0) stop();
      };
    },
  };
}
