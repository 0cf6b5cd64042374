// What the map says of a place: the same for ears as for eyes.

import type { MapNode } from '../../core/debrief/branch-map.ts';
import type { Mark } from '../../core/debrief/map-marks.ts';
import type { Words } from '../../words/words.ts';

/** What a pick is marked as; each has a shape of its own. */
export const MARKS = ['red', 'fault', 'mended', 'mends', 'tries'] as const;
export type MarkKind = (typeof MARKS)[number];

export function marksIn(mark: Mark | null): readonly MarkKind[] {
  if (!mark) return [];
  const hurt = mark.isRepaired ? 'mended' : 'fault';
  return [
    ...(mark.red ? (['red'] as const) : []),
    ...(mark.isFault || (mark.red && mark.isRepaired) ? ([hurt] as const) : []),
    ...(mark.isRepair ? ([mark.mends ? 'mends' : 'tries'] as const) : []),
  ];
}

/** An ending that nobody has seen keeps its headline to itself. */
export function placeName(
  { id, name, ending, visits }: MapNode,
  endings: readonly string[],
  words: Words['map'],
): string {
  if (ending === null || visits > 0) return name;
  return words.hiddenEnding(endings.indexOf(id) + 1);
}

/** “step 3 of your way, counts twice, a line that hurt, seen twice”. */
export function nodeWords(node: MapNode, words: Words['map']): string {
  return [
    node.ending && words.endings[node.ending],
    node.step === null ? null : node.ending ? words.yourEnding : words.step(node.step + 1),
    node.stakes === 2 ? words.countsTwice : null,
    ...marksIn(node.mark).map((mark) => words.marks[mark]),
    words.timesSeen(node.visits),
  ]
    .filter((some) => some !== null)
    .join(', ');
}
