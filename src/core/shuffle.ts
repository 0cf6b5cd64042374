// The order in which choices stand on screen: seeded, so that the same attempt always shows the same
// order. It has no part in the score.

import { randomFrom } from './random.ts';

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
