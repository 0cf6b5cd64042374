import type { Dot } from '../../core/debrief/profile.ts';
import type { Words } from '../../words/words.ts';

/** All that a dot's shape says, in words. */
export function dotWords(
  { at, points, best, stakes, fault, isRepaired, answers, red }: Dot,
  { dots }: Words['evidence'],
  { redLines }: Words['scoring'],
) {
  return [
    dots.earned(at + 1, points, best),
    ...(stakes === 2 ? [dots.twice] : []),
    ...(answers ? [dots.repair] : []),
    ...(fault && !red ? [dots.fault] : []),
    ...(red ? [dots.redLine(redLines[red])] : []),
    ...(isRepaired ? [dots.isRepaired] : []),
  ].join(', ');
}
