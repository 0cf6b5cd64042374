// How well one's own read agrees with the result: the gap in bands per skill, and where the tapped
// lines stand among one's own.

import { type BySkill, bySkill } from '../by-skill.ts';
import type { Playthrough } from '../play/playthrough.ts';
import { type Way, wayThrough } from '../play/way.ts';
import type { Score } from '../score/score.ts';
import { lossOf, worthOf } from '../score/worth.ts';
import type { Key } from '../story/edition.ts';
import type { ChoiceId } from '../story/line.ts';
import { BANDS, type Band } from '../vocabulary.ts';
import { bestLine } from './best-line.ts';
import { costlyTurns } from './costly-turns.ts';
import type { Guess } from './guess.ts';

export type BandRead = {
  readonly guessed: Band;
  /** Null with too little evidence; then there is no gap either. */
  readonly result: Band | null;
  /** In bands, −3 to 3: above 0 the guess was higher than the result. */
  readonly gap: number | null;
};

export type LineRead = {
  readonly tapped: ChoiceId;
  /** What the points name, the first turning point for one; null when they name none. */
  readonly found: ChoiceId | null;
  /** Where the tapped line stands among one's own lines, 1 first; equal lines stand equal. */
  readonly rank: number;
  readonly of: number;
};

export type Calibration = {
  readonly skills: BySkill<BandRead>;
  readonly best: LineRead;
  readonly costliest: LineRead;
};

export function calibrate(
  guess: Guess,
  key: Key,
  playthrough: Playthrough,
  score: Score,
): Calibration {
  const { turns } = playthrough;
  const ids = wayThrough(playthrough);
  const worths = turns.map(({ decision, choice }) => worthOf(decision, choice));
  const costs = turns.map((turn) => lossOf(key, turn));
  return {
    skills: bySkill((skill) => bandRead(guess.bands[skill], score.skills[skill].band)),
    best: lineRead(guess.best, ids, worths, bestLine(key, turns)?.choice.id ?? null),
    costliest: lineRead(
      guess.costliest,
      ids,
      costs,
      ids[costlyTurns(key, turns)[0]?.at ?? -1] ?? null,
    ),
  };
}

function bandRead(guessed: Band, result: Band | null): BandRead {
  const gap = result === null ? null : BANDS.indexOf(guessed) - BANDS.indexOf(result);
  return { guessed, result, gap };
}

function lineRead(
  tapped: ChoiceId,
  ids: Way,
  values: readonly number[],
  found: ChoiceId | null,
): LineRead {
  const own = values[ids.indexOf(tapped)] ?? 0;
  return { tapped, found, rank: 1 + values.filter((one) => one > own).length, of: ids.length };
}
