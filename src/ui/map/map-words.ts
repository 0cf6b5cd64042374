// What the map says in words: the same for ears as for eyes.

import type { MapNode } from '../../core/debrief/branch-map.ts';
import type { Mark } from '../../core/debrief/map-marks.ts';
import type { EndingKind } from '../../core/vocabulary.ts';

export const ENDING_WORDS: Readonly<Record<EndingKind, string>> = {
  kept: 'Customer kept',
  at_risk: 'Customer at risk',
  lost: 'Customer lost',
};

/** What a pick is marked as; each has a shape of its own. */
export const MARKS = ['red', 'fault', 'mended', 'mends', 'tries'] as const;
export type MarkKind = (typeof MARKS)[number];

export const MARK_WORDS: Readonly<Record<MarkKind, string>> = {
  red: 'crossed a red line',
  fault: 'a line that hurt',
  mended: 'a line that hurt, put right later',
  mends: 'put it right',
  tries: 'tried to put it right, not yet whole',
};

export function marksIn(mark: Mark | null): readonly MarkKind[] {
  if (!mark) return [];
  const hurt = mark.isRepaired ? 'mended' : 'fault';
  return [
    ...(mark.red ? (['red'] as const) : []),
    ...(mark.isFault || (mark.red && mark.isRepaired) ? ([hurt] as const) : []),
    ...(mark.isRepair ? ([mark.mends ? 'mends' : 'tries'] as const) : []),
  ];
}

export function seenWords({ visits }: Pick<MapNode, 'visits'>): string {
  if (visits === 0) return 'not seen yet';
  return visits === 1 ? 'seen once' : visits === 2 ? 'seen twice' : `seen ${visits} times`;
}

/** “Step 3 of your way, counts twice, a line that hurt, seen twice”; in sentences, for a label. */
export function nodeWords(node: MapNode): string {
  return [
    node.ending ? `Ending: ${ENDING_WORDS[node.ending].toLowerCase()}` : null,
    node.step === null ? null : node.ending ? 'your ending' : `step ${node.step + 1} of your way`,
    node.stakes === 2 ? 'counts twice' : null,
    ...marksIn(node.mark).map((mark) => MARK_WORDS[mark]),
    seenWords(node),
  ]
    .filter((words) => words !== null)
    .join(', ');
}
