// A playthrough as a list of what was said, for reading: on paper, in a terminal, in a debrief.

import type { CastMember } from '../story/cast.ts';
import type { Line } from '../story/line.ts';
import type { Playthrough } from './playthrough.ts';

export type TranscriptEntry =
  | { readonly kind: 'act'; readonly title: string; readonly you: string }
  | { readonly kind: 'line'; readonly name: string | null; readonly text: string }
  | {
      readonly kind: 'pick';
      readonly decision: string;
      readonly choice: string;
      readonly text: string;
    };

export function transcript(
  playthrough: Playthrough,
  cast: readonly CastMember[],
): readonly TranscriptEntry[] {
  const names = new Map(cast.map((member) => [member.id, member.name]));
  const said = (line: Line): readonly TranscriptEntry[] => [
    ...(line.act ? [{ kind: 'act', ...line.act } as const] : []),
    { kind: 'line', name: nameOf(line, names), text: line.text },
  ];
  return [
    ...playthrough.opening.lines.flatMap(said),
    ...playthrough.turns.flatMap(({ decision, choice, beat }): readonly TranscriptEntry[] => [
      { kind: 'pick', decision: decision.id, choice: choice.id, text: choice.text },
      ...beat.lines.flatMap(said),
    ]),
  ];
}

/** As shown before the colon; null for narration. */
export function nameOf(
  { speaker }: Pick<Line, 'speaker'>,
  names: ReadonlyMap<string, string>,
): string | null {
  return speaker === 'you' ? 'You' : ((speaker && names.get(speaker)) ?? null);
}
