// What the customer heard in each line of the learner, and how their trust moved.

import type { Playthrough } from '../play/playthrough.ts';
import type { Line } from '../story/line.ts';
import { type Exchange, exchanges } from './exchange.ts';
import { untilNextAct } from './until-answered.ts';

export type HeardLine = Exchange & {
  /** Once everything that followed the line in its act had been said; 0–100. */
  readonly trust: number;
  /** Against the trust before the line. */
  readonly change: number;
};

export function theirSide(playthrough: Playthrough): readonly HeardLine[] {
  const curve = trustCurve(playthrough);
  return exchanges(playthrough).map((exchange) => {
    const before = curve[exchange.at] ?? 0;
    const answer = untilNextAct(playthrough.turns[exchange.at]?.beat.lines ?? []);
    const trust = trustAfter(answer, before);
    return { ...exchange, trust, change: trust - before };
  });
}

/** Trust when the first decision was open, and after each turn: one more than there are turns. */
export function trustCurve({ opening, turns }: Playthrough): readonly number[] {
  const curve = [trustAfter(opening.lines, 0)];
  for (const { beat } of turns) curve.push(trustAfter(beat.lines, curve.at(-1) ?? 0));
  return curve;
}

function trustAfter(lines: readonly Line[], before: number): number {
  return Math.min(100, Math.max(0, lines.at(-1)?.trust ?? before));
}
