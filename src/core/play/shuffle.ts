// The order in which choices stand on screen: seeded, so that the same attempt always shows the same
// order. It has no part in the score.

/** A seeded generator of numbers in [0, 1): mulberry32, by Tommy Ettinger (public domain idea). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** FNV-1a over the text, started from the seed: each decision gets an order of its own. */
function mix(seed: number, text: string): number {
  return [...text].reduce(
    (sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16777619),
    2166136261 ^ seed,
  );
}

/** Fisher–Yates. */
export function shuffle<Item>(items: readonly Item[], seed: number, salt: string): readonly Item[] {
  const random = randomFrom(mix(seed, salt));
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as Item, order[last] as Item];
  }
  return order;
}
