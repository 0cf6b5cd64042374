// Compares the learner's own read with the result: the gap in bands per skill, and the rank of each
// marked line among all lines of the attempt.

import { type BySkill, bySkill } from '../by-skill.ts';
import type { Playthrough } from '../play/playthrough.ts';
import { wayThrough } from '../play/way.ts';
import type { Score } from '../score/score.ts';
import type { Key } from '../story/edition.ts';
import type { ChoiceId } from '../story/line.ts';
import { BANDS, type Band } from '../vocabulary.ts';
import { bestLine, byMerit } from './best-line.ts';
import { costlyTurns, harmRanks } from './costly-turns.ts';
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
  const merits = turns.map((own) => 1 + turns.filter((other) => byMerit(other, own) < 0).length);
  const lineRead = (tapped: ChoiceId, ranks: readonly number[], found: ChoiceId | null) => ({
    tapped,
    found,
    rank: ranks[ids.indexOf(tapped)] ?? ids.length,
    of: ids.length,
  });
  const [costly] = costlyTurns(key, turns);
  return {
    skills: bySkill((skill) => bandRead(guess.bands[skill], score.skills[skill].band)),
    best: lineRead(guess.best, merits, bestLine(key, turns)?.choice.id ?? null),
    costliest: lineRead(
      guess.costliest,
      harmRanks(key, turns),
      costly ? (ids[costly.at] ?? null) : null,
    ),
  };
}

function bandRead(guessed: Band, result: Band | null): BandRead {
  const gap = result === null ? null : BANDS.indexOf(guessed) - BANDS.indexOf(result);
  return { guessed, result, gap };
}
