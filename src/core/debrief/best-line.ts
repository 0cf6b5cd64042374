// One's own best line, and the one line worth repeating.

import type { Turn } from '../play/playthrough.ts';
import { isEvidence, isFault } from '../score/measure.ts';
import { costOf, worthOf } from '../score/worth.ts';
import type { Key } from '../story/edition.ts';
import { SKILLS } from '../vocabulary.ts';

/** From here on the anchors call a line good. */
const GOOD = 3;

/** The turn with the highest weighted points; null when no line earned anything. */
export function bestLine(key: Key, turns: readonly Turn[]): Turn | null {
  return ranked(key, turns)[0] ?? null;
}

/** The best of the lines that were good on a skill and a fault on none; null when there is none. */
export function lineWorthRepeating(key: Key, turns: readonly Turn[]): Turn | null {
  const isGood = ({ decision, choice }: Turn) =>
    SKILLS.some((skill) => isEvidence(decision, skill) && choice.points[skill] >= GOOD) &&
    SKILLS.every((skill) => !isFault(decision, choice, skill));
  return ranked(key, turns).find(isGood) ?? null;
}

/** Of equal ones the one that cost less, then the earlier; a red line is nobody's best. */
function ranked(key: Key, turns: readonly Turn[]): readonly Turn[] {
  const worth = ({ decision, choice }: Turn) => worthOf(decision, choice);
  return turns
    .filter((turn) => turn.choice.red === null && worth(turn) > 0)
    .sort((a, b) => worth(b) - worth(a) || costOf(key, a) - costOf(key, b));
}
