// How one's own read compares with the result, in plain words.

import type { BandRead, LineRead } from '../../../core/debrief/calibration.ts';
import type { Words } from '../../../words/words.ts';

export function gapWords(
  { guessed, result, gap }: BandRead,
  { evidence, skills: { bands } }: Pick<Words, 'evidence' | 'skills'>,
): string {
  const words = evidence.gap;
  if (result === null || gap === null) return words.open(bands[guessed]);
  if (gap === 0) return words.same(bands[result]);
  return (gap < 0 ? words.better : words.worse)(bands[guessed], bands[result]);
}

/** Where the line that one took for the best or the costliest stands among one's own lines. */
export function lineWords(
  { tapped, found, rank, of }: LineRead,
  words: Words['evidence']['best'],
): string {
  if (found === null) return words.none;
  if (tapped === found) return words.same;
  return rank === 1 ? words.equal : words.rank(rank, of);
}
