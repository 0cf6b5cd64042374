// How one's own reads compare with the results, in words. A guess is off by 0 to 3 bands.

import type { CalibrationOverTime } from '../../../core/record/calibration-over-time.ts';
import type { Words } from '../../../words/words.ts';

/** Below this a mean is called level: one guess in four, by one band. */
const LEVEL = 0.25;
/** Before this many attempts there is no “lately”. */
const ENOUGH_TO_COMPARE = 4;
/** Bands that the mean guess is off, up to each of the sentences but the last. */
const UP_TO = [0, LEVEL, 0.75, 1.25] as const;

export function readsInWords(
  { all, lately, attempts }: CalibrationOverTime,
  words: Words['record']['reads'],
): readonly string[] {
  if (attempts.length === 0) return [];
  if (!all || !lately) return [words.nothingToCompare];
  const closeness = UP_TO.findIndex((most) => all.off <= most);
  const lean = levelled(all.lean, LEVEL, 'high', 'low', 'level');
  const trend = levelled(lately.off - all.off, LEVEL / 2, 'farther', 'closer', 'same');
  return [
    words.off.at(closeness) ?? '',
    words.lean[lean],
    ...(attempts.length >= ENOUGH_TO_COMPARE ? [words.lately[trend]] : []),
  ];
}

function levelled<Above, Below, Level>(
  value: number,
  least: number,
  above: Above,
  below: Below,
  level: Level,
) {
  if (value > least) return above;
  return value < -least ? below : level;
}
