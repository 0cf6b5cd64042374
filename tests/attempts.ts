// Attempts as tests need them: that of a play, and those that went on or stopped earlier.

import type { Attempt, Pick } from '../src/core/play/attempt.ts';
import { attemptOf, isAttempt, type Play } from '../src/core/play/play.ts';

export function attemptIn(play: Play): Attempt {
  if (!isAttempt(play)) throw new Error(`The play is a ${play.purpose.kind}.`);
  return attemptOf(play);
}

export function withPick(attempt: Attempt, pick: Pick): Attempt {
  return { ...attempt, picks: [...attempt.picks, pick] };
}

/** The attempt as it was before its pick number `count` (0-based). */
export function cutTail(attempt: Attempt, count: number): Attempt {
  return { ...attempt, picks: attempt.picks.slice(0, count) };
}
