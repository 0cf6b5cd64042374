// All lines up to the customer's answer to one of the learner's lines.

import type { Playthrough } from '../play/playthrough.ts';
import type { CastId, Line } from '../story/line.ts';

/** `at`: 0-based number of the turn. Ends before the next act, whether or not they had answered. */
export function untilAnswered(
  { opening, turns }: Playthrough,
  at: number,
  customer: CastId,
): readonly Line[] {
  const before = [opening, ...turns.slice(0, at).map(({ beat }) => beat)];
  return [
    ...before.flatMap(({ lines }) => lines),
    ...answered(turns[at]?.beat.lines ?? [], customer),
  ];
}

function answered(lines: readonly Line[], customer: CastId): readonly Line[] {
  const here = untilNextAct(lines);
  const answer = here.findIndex(({ speaker }) => speaker === customer);
  return answer < 0 ? here : here.slice(0, answer + 1);
}

/** The lines after a pick, without those of an act that begins behind its own line. */
export function untilNextAct(lines: readonly Line[]): readonly Line[] {
  const next = lines.findIndex(({ act }, place) => act !== null && place > 0);
  return next < 0 ? lines : lines.slice(0, next);
}
