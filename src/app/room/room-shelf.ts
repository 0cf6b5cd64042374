// The rooms that this device remembers, each under a key of its own. What cannot be read is left alone.

import { parseAs } from '../../core/json.ts';
import { makeRoomLog, type RoomLog, roomLogShape } from '../../core/room/room-log.ts';
import { PREFIX } from '../shell/storage-keys.ts';

const ROOM = `${PREFIX}room/`;

type RoomStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export type RoomShelf = {
  /** Newest first. */
  readonly rooms: () => readonly RoomLog[];
  /** Whether it could be kept. */
  readonly save: (log: RoomLog) => boolean;
  readonly remove: (id: string) => void;
};

export function roomShelf(storage: RoomStorage | null): RoomShelf {
  return {
    rooms: () =>
      keysOf(storage)
        .flatMap((key) => read(storage, key))
        .toSorted((a, b) => b.startedAt.localeCompare(a.startedAt)),
    save: (log) => {
      try {
        storage?.setItem(ROOM + log.id, JSON.stringify(makeRoomLog(log)));
        return storage !== null;
      } catch (fault) {
        // Full or denied: the desk says so.
        console.info(fault);
        return false;
      }
    },
    remove: (id) => storage?.removeItem(ROOM + id),
  };
}

const keysOf = (storage: RoomStorage | null): readonly string[] =>
  Array.from({ length: storage?.length ?? 0 }, (_, at) => storage?.key(at) ?? '').filter((key) =>
    key.startsWith(ROOM),
  );

function read(storage: RoomStorage | null, key: string): readonly RoomLog[] {
  try {
    const parsed = parseAs('', roomLogShape, JSON.parse(storage?.getItem(key) ?? 'null'));
    return parsed.ok ? [parsed.value] : [];
  } catch (fault) {
    console.info(fault);
    return [];
  }
}
