import type { Dot } from '../../core/debrief/profile.ts';
import { RED_LINE_WORDS } from '../../core/score/red-lines.ts';
import type { Words } from '../../words/words.ts';

/** All that a dot's shape says, in words. */
export function dotWords(
  { at, points, best, stakes, fault, isRepaired, answers, red }: Dot,
  words: Words['evidence']['dots'],
) {
  return [
    words.earned(at + 1, points, best),
    ...(stakes === 2 ? [words.twice] : []),
    ...(answers ? [words.repair] : []),
    ...(fault && !red ? [words.fault] : []),
    ...(red ? [words.redLine(RED_LINE_WORDS[red])] : []),
    ...(isRepaired ? [words.isRepaired] : []),
  ].join(', ');
}
