// On a device that several people use, each has a part of the storage: nobody's memory is seen by
// another. Settings are the device's own.

import { PREFIX, SETTINGS } from './storage-keys.ts';

export type Drawer = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Whoever has opened their link here. `isTablet`: on a device for a whole team. */
export type Member = { readonly id: string; readonly name: string; readonly isTablet: boolean };

export const ownPrefix = (person: string): string => `${PREFIX}p/${person}/`;

/** The same keys as without an owner, kept in the owner's part. */
export function ownedShelf(shelf: Drawer, person: string): Drawer {
  const own = ownPrefix(person);
  const there = (key: string) => (key === SETTINGS ? key : own + key.slice(PREFIX.length));
  const keys = () => keysUnder(shelf, own).map((key) => PREFIX + key.slice(own.length));
  return {
    get length() {
      return keys().length;
    },
    key: (index) => keys()[index] ?? null,
    getItem: (key) => shelf.getItem(there(key)),
    setItem: (key, value) => shelf.setItem(there(key), value),
    removeItem: (key) => shelf.removeItem(there(key)),
  };
}

export const keysUnder = (shelf: Drawer, prefix: string): readonly string[] =>
  Array.from({ length: shelf.length }, (_, index) => shelf.key(index) ?? '').filter((key) =>
    key.startsWith(prefix),
  );
