// The learner's best line, and the line worth repeating. Lines are ranked by the share of the points
// on offer that they earned, so that a small decision does not make a line worse.

import type { Turn } from '../play/playthrough.ts';
import { isEvidence, isFault } from '../score/measure.ts';
import { costOf, shareOf } from '../score/worth.ts';
import type { Key } from '../story/edition.ts';
import { SKILLS } from '../vocabulary.ts';

/** From here on the anchors call a line good. */
const GOOD = 3;

/** Null when no line earned anything. */
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

/** Sorts the best line to the front: by its share, then by the stakes; a red line is nobody's best. */
export function byMerit(a: Turn, b: Turn): number {
  const share = (turn: Turn) => (turn.choice.red === null ? shareOf(turn) : -1);
  return share(b) - share(a) || b.decision.stakes - a.decision.stakes;
}

/** Of equal lines the one that cost less stands first, then the earlier one. */
function ranked(key: Key, turns: readonly Turn[]): readonly Turn[] {
  return turns
    .filter((turn) => turn.choice.red === null && shareOf(turn) > 0)
    .sort((a, b) => byMerit(a, b) || costOf(key, a) - costOf(key, b));
}
