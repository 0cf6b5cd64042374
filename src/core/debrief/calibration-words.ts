// How one's own read compares with the result, in plain words.

import { BAND_WORDS } from '../score/bands.ts';
import type { BandRead, LineRead } from './calibration.ts';

const COUNTS = ['no', 'one', 'two', 'three'] as const;

export function gapWords({ guessed, result, gap }: BandRead): string {
  const guess = `You guessed ${BAND_WORDS[guessed]}`;
  if (result === null || gap === null) return `${guess}; there is too little here to compare.`;
  if (gap === 0) return `${guess}, and that is how it came out.`;
  const bands = `${COUNTS[Math.abs(gap)]} band${Math.abs(gap) === 1 ? '' : 's'}`;
  const side = gap > 0 ? 'higher' : 'lower';
  return `${guess}; it came out ${BAND_WORDS[result]}: ${bands} ${side} than it was.`;
}

/** Where the line that one took for one's best stands among one's own lines. */
export function bestWords({ tapped, found, rank, of }: LineRead): string {
  if (found === null) return 'By the points, no line stands out as the best.';
  if (tapped === found) return 'By the points it was your best, too.';
  return rank === 1
    ? 'By the points another line did exactly as much.'
    : `By the points it stands ${ordinal(rank)} of your ${of} lines.`;
}

/** The same of the line that one took for the costliest. */
export function costliestWords({ tapped, found, rank, of }: LineRead): string {
  if (found === null) return 'By the points, there was nothing to do better.';
  if (tapped === found) return 'By the points it cost you most, too.';
  return rank === 1
    ? 'By the points another line cost exactly as much.'
    : `By the points it stands ${ordinal(rank)} of your ${of} lines, the costliest first.`;
}

const SMALL = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

/** Ranks are small: in an attempt there are at most a few dozen lines. */
function ordinal(rank: number): string {
  const tail = rank % 10 === 1 ? 'st' : rank % 10 === 2 ? 'nd' : rank % 10 === 3 ? 'rd' : 'th';
  const isTeen = rank % 100 > 10 && rank % 100 < 14;
  return SMALL[rank] || `${rank}${isTeen ? 'th' : tail}`;
}
