// The steps from one composition to the next, as plain data. Every decision about motion is made here; the
// scene only carries the steps out. The same composition twice gives no step.

import type { Place } from '../core/vocabulary.ts';
import type { Composition, Placed } from './compose.ts';
import type { Frame } from './frame.ts';

export type StageStep =
  /** Into another room, without motion. */
  | { readonly kind: 'move_to'; readonly place: Place }
  | { readonly kind: 'appear'; readonly standing: Placed }
  | { readonly kind: 'enter'; readonly standing: Placed }
  | { readonly kind: 'leave'; readonly id: string }
  /** Face and body change in one frame, with a small pop. */
  | { readonly kind: 'redress'; readonly standing: Placed }
  | { readonly kind: 'shift'; readonly standing: Placed }
  | { readonly kind: 'speak'; readonly id: string }
  | { readonly kind: 'hush'; readonly id: string }
  | { readonly kind: 'light'; readonly warmth: number }
  | { readonly kind: 'frame'; readonly frame: Frame };

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const looksDifferent = (a: Placed, b: Placed): boolean =>
  a.mood !== b.mood || a.stance.body !== b.stance.body || !isSame(a.look, b.look);

const standsDifferent = (a: Placed, b: Placed): boolean =>
  a.isListening !== b.isListening || !isSame(a.bearing, b.bearing);

const voice = ({ id, isSpeaking }: Placed): StageStep => ({
  kind: isSpeaking ? 'speak' : 'hush',
  id,
});

function changes(before: Placed, after: Placed): readonly StageStep[] {
  return [
    ...(looksDifferent(before, after) ? [{ kind: 'redress', standing: after } as const] : []),
    ...(standsDifferent(before, after) ? [{ kind: 'shift', standing: after } as const] : []),
    ...(after.isSpeaking === before.isSpeaking ? [] : [voice(after)]),
  ];
}

const arrivals = (kind: 'appear' | 'enter', standing: Placed): readonly StageStep[] => [
  { kind, standing },
  ...(standing.isSpeaking ? [voice(standing)] : []),
];

/** Who calls or writes is there at once. */
export const planCaller = (before: Placed | null, after: Placed): readonly StageStep[] =>
  before?.id === after.id ? changes(before, after) : arrivals('appear', after);

export function plan(before: Composition | null, after: Composition): readonly StageStep[] {
  const light = { kind: 'light', warmth: after.warmth } as const;
  const frame = { kind: 'frame', frame: after.frame } as const;
  if (before === null || before.place !== after.place)
    return [
      { kind: 'move_to', place: after.place },
      ...after.people.flatMap((standing) => arrivals('appear', standing)),
      light,
      frame,
    ];
  const was = new Map(before.people.map((standing) => [standing.id, standing]));
  const stays = new Set(after.people.map((standing) => standing.id));
  return [
    ...before.people.flatMap(({ id }) => (stays.has(id) ? [] : [{ kind: 'leave', id } as const])),
    ...after.people.flatMap((standing) => {
      const old = was.get(standing.id);
      return old ? changes(old, standing) : arrivals('enter', standing);
    }),
    ...(before.warmth === after.warmth ? [] : [light]),
    ...(isSame(before.frame, after.frame) ? [] : [frame]),
  ];
}
