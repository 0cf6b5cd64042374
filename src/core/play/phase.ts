// Where a play stands between two decisions. Each phase has what belongs to it and nothing else.

import type { Beat, ChoiceId } from '../story/line.ts';
import type { Pick } from './attempt.ts';
import type { Playthrough } from './playthrough.ts';

/** A pick on screen, not yet kept. `playthrough` has it as its last turn. */
type Pending = { readonly pick: Pick; readonly playthrough: Playthrough };

/** The lines of a pick, up to number `shown` (1 or more): the own ones; before a coach the answer too. */
export type SaidPhase = Pending & { readonly kind: 'said'; readonly shown: number };

export type Phase =
  /** `shown` lines of the beat stand (1 or more), and others are to come. */
  | { readonly kind: 'reading'; readonly shown: number }
  /** Learn mode, second try: the first was `withdrawn`. */
  | { readonly kind: 'choosing'; readonly withdrawn: ChoiceId | null }
  /** A choice was taken that can be followed only later. */
  | { readonly kind: 'waiting'; readonly wanted: ChoiceId }
  | SaidPhase
  /** Learn mode: behind the answer to a weak pick the coach has stepped in. */
  | (Pending & { readonly kind: 'coached' })
  | { readonly kind: 'ended' };

export function phaseAt({ lines, next }: Beat, shown: number): Phase {
  if (shown < lines.length) return { kind: 'reading', shown };
  return next.kind === 'decision' ? { kind: 'choosing', withdrawn: null } : { kind: 'ended' };
}
