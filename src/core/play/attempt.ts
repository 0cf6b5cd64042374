// An attempt is the only stored fact: what was chosen, on which edition. Everything else is replayed.

import { date, id, listOf, oneOf, only, record, type Shape, someText } from '../json.ts';
import type { ChoiceId } from '../story/line.ts';
import { MODES, type Mode } from '../vocabulary.ts';

export type Pick = {
  readonly choice: ChoiceId;
  /** Learn mode: the choice that was withdrawn for a second try; the score uses `choice`. */
  readonly first?: ChoiceId;
};

export type Attempt = {
  readonly id: string;
  readonly scenario: string;
  readonly edition: string;
  /** Lets an attempt go on when only the wording of its edition has changed. */
  readonly keying: string;
  /** Orders the choices on screen; chooses the deal of a drill. */
  readonly seed: number;
  readonly mode: Mode;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly picks: readonly Pick[];
};

/** No story is that long. */
export const MAX_PICKS = 200;

export const attemptShape: Shape<Attempt> = record({
  ...{ id: someText, scenario: id, edition: someText, keying: someText },
  seed: only('a whole number', (data): data is number => Number.isSafeInteger(data)),
  mode: oneOf(MODES),
  startedAt: date,
  picks: listOf(record({ choice: id }, { first: id }), MAX_PICKS),
});

/** The plain JSON value that `attemptShape` reads back to the same attempt. */
export function makeAttempt(attempt: Attempt): unknown {
  const { id, scenario, edition, keying, seed, mode, startedAt, picks } = attempt;
  return { id, scenario, edition, keying, seed, mode, startedAt, picks };
}

/** To the last pick. */
export const isSameAttempt = (a: Attempt, b: Attempt): boolean =>
  JSON.stringify(makeAttempt(a)) === JSON.stringify(makeAttempt(b));
