// The acts of a playthrough in which the learner said at least one line.

import type { Playthrough } from '../play/playthrough.ts';
import type { Act } from '../story/line.ts';

export type ActFrom = {
  readonly act: Act;
  /** 0-based number of its first turn. */
  readonly from: number;
};

export function actsOf({ opening, turns }: Playthrough): readonly ActFrom[] {
  const beats = [opening, ...turns.map(({ beat }) => beat)];
  // What a beat opens behind the own line at its head belongs to the turns after it.
  const begun = beats.flatMap(({ lines }, index) =>
    lines.flatMap(({ act }, place) =>
      act ? { act, from: place === 0 && index > 0 ? index - 1 : index } : [],
    ),
  );
  return begun.filter(({ from }, index) => from < (begun[index + 1]?.from ?? turns.length));
}
