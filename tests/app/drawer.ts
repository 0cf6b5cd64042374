// A browser's storage for tests, in memory.

import type { Drawer } from '../../src/app/shell/owned-shelf.ts';

export function drawer(
  entries: Record<string, string> = {},
): Drawer & { readonly kept: Map<string, string> } {
  const kept = new Map(Object.entries(entries));
  return {
    kept,
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}
