// What this device remembers of rooms: those held on it, and the keys of those on the team's server, each
// under a name of its own. What cannot be read is left alone.

import { date, id, parseAs, record, type Shape, someText } from '../../core/json.ts';
import { makeRoomLog, type RoomLog, roomLogShape } from '../../core/room/room-log.ts';
import { PREFIX } from '../shell/storage-keys.ts';
import type { KeptKey } from './hosted.ts';

type RoomStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

type Shelf<Kept> = {
  /** Newest first. */
  readonly rooms: () => readonly Kept[];
  /** Whether it could be kept. */
  readonly save: (kept: Kept) => boolean;
  readonly remove: (id: string) => void;
};

export type RoomShelf = Shelf<RoomLog>;
export type KeyShelf = Shelf<KeptKey>;

export const roomShelf = (storage: RoomStorage | null): RoomShelf =>
  shelfOf(storage, { prefix: `${PREFIX}room/`, shape: roomLogShape, make: makeRoomLog });

const keyShape: Shape<KeptKey> = record({
  ...{ id: someText, token: someText, scenario: id, startedAt: date },
});

export const keyShelf = (storage: RoomStorage | null): KeyShelf =>
  shelfOf(storage, { prefix: `${PREFIX}room-key/`, shape: keyShape, make: (key) => key });

function shelfOf<Kept extends { readonly id: string; readonly startedAt: string }>(
  storage: RoomStorage | null,
  {
    prefix,
    shape,
    make,
  }: {
    readonly prefix: string;
    readonly shape: Shape<Kept>;
    readonly make: (kept: Kept) => unknown;
  },
): Shelf<Kept> {
  return {
    rooms: () =>
      keysOf(storage, prefix)
        .flatMap((key) => read(storage, key, shape))
        .toSorted((a, b) => b.startedAt.localeCompare(a.startedAt)),
    save: (kept) => {
      try {
        storage?.setItem(prefix + kept.id, JSON.stringify(make(kept)));
        return storage !== null;
      } catch (fault) {
        // Full or denied: the desk says so.
        console.info(fault);
        return false;
      }
    },
    remove: (id) => storage?.removeItem(prefix + id),
  };
}

const keysOf = (storage: RoomStorage | null, prefix: string): readonly string[] =>
  Array.from({ length: storage?.length ?? 0 }, (_, at) => storage?.key(at) ?? '').filter((key) =>
    key.startsWith(prefix),
  );

function read<Kept>(storage: RoomStorage | null, key: string, shape: Shape<Kept>): readonly Kept[] {
  try {
    const parsed = parseAs('', shape, JSON.parse(storage?.getItem(key) ?? 'null'));
    return parsed.ok ? [parsed.value] : [];
  } catch (fault) {
    console.info(fault);
    return [];
  }
}
