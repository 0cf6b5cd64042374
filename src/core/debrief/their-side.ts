// What the customer heard in each line of the learner, and how their trust moved.

import type { Playthrough } from '../play/playthrough.ts';
import type { Beat } from '../story/line.ts';
import { type Exchange, exchanges } from './exchange.ts';

export type HeardLine = Exchange & {
  /** Once everything that followed the line had been said; 0–100. */
  readonly trust: number;
  /** Against the trust before the line. */
  readonly change: number;
};

export function theirSide(playthrough: Playthrough): readonly HeardLine[] {
  const curve = trustCurve(playthrough);
  return exchanges(playthrough).map((exchange) => {
    const before = curve[exchange.at] ?? 0;
    const trust = curve[exchange.at + 1] ?? before;
    return { ...exchange, trust, change: trust - before };
  });
}

/** Trust when the first decision was open, and after each turn: one more than there are turns. */
export function trustCurve({ opening, turns }: Playthrough): readonly number[] {
  const curve = [trustAfter(opening, 0)];
  for (const { beat } of turns) curve.push(trustAfter(beat, curve.at(-1) ?? 0));
  return curve;
}

function trustAfter({ lines }: Beat, before: number): number {
  return Math.min(100, Math.max(0, lines.at(-1)?.trust ?? before));
}
