import type { Dot } from '../../core/debrief/profile.ts';
import { RED_LINE_WORDS } from '../../core/score/red-lines.ts';

/** All that a dot's shape says, in words. */
export function dotWords({ at, points, best, stakes, fault, isRepaired, answers, red }: Dot) {
  return [
    `Line ${at + 1}: ${points} of ${best}`,
    ...(stakes === 2 ? ['counts twice'] : []),
    ...(answers ? ['a repair'] : []),
    ...(fault && !red ? ['a fault'] : []),
    ...(red ? [`red line, ${RED_LINE_WORDS[red]}`] : []),
    ...(isRepaired ? ['put right later'] : []),
  ].join(', ');
}
