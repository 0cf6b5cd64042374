// The steps from one picture to the next, as plain data. Every decision about motion is made here; the
// scene only carries the steps out. The same picture twice gives no step.

import type { Place } from '../core/vocabulary.ts';
import type { Picture, StandingFigure } from './picture.ts';

export type StageStep =
  /** Into another room, without motion. */
  | { readonly kind: 'move_to'; readonly place: Place }
  | { readonly kind: 'appear'; readonly standing: StandingFigure }
  | { readonly kind: 'enter'; readonly standing: StandingFigure }
  | { readonly kind: 'leave'; readonly id: string }
  /** Face and body change in one frame, with a small pop. */
  | { readonly kind: 'redress'; readonly standing: StandingFigure }
  | { readonly kind: 'shift'; readonly standing: StandingFigure }
  | { readonly kind: 'speak'; readonly id: string }
  | { readonly kind: 'hush'; readonly id: string }
  | { readonly kind: 'light'; readonly warmth: number }
  | { readonly kind: 'frame'; readonly closeness: number };

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const looksDifferent = (a: StandingFigure, b: StandingFigure): boolean =>
  a.mood !== b.mood || a.stance.body !== b.stance.body || !isSame(a.look, b.look);

const standsDifferent = (a: StandingFigure, b: StandingFigure): boolean =>
  a.spot !== b.spot ||
  a.isListening !== b.isListening ||
  a.isAccompanied !== b.isAccompanied ||
  !isSame(a.stance, b.stance);

const voice = ({ id, isSpeaking }: StandingFigure): StageStep => ({
  kind: isSpeaking ? 'speak' : 'hush',
  id,
});

function changes(before: StandingFigure, after: StandingFigure): readonly StageStep[] {
  return [
    ...(looksDifferent(before, after) ? [{ kind: 'redress', standing: after } as const] : []),
    ...(standsDifferent(before, after) ? [{ kind: 'shift', standing: after } as const] : []),
    ...(after.isSpeaking === before.isSpeaking ? [] : [voice(after)]),
  ];
}

const arrivals = (kind: 'appear' | 'enter', standing: StandingFigure): readonly StageStep[] => [
  { kind, standing },
  ...(standing.isSpeaking ? [voice(standing)] : []),
];

const spotsOf = ({ standings }: Picture): readonly string[] => standings.map(({ spot }) => spot);

export function plan(before: Picture | null, after: Picture): readonly StageStep[] {
  const light = { kind: 'light', warmth: after.warmth } as const;
  const frame = { kind: 'frame', closeness: after.closeness } as const;
  if (before === null || before.place !== after.place)
    return [
      { kind: 'move_to', place: after.place },
      ...after.standings.flatMap((standing) => arrivals('appear', standing)),
      light,
      frame,
    ];
  const was = new Map(before.standings.map((standing) => [standing.id, standing]));
  const stays = new Set(after.standings.map((standing) => standing.id));
  const isReframed =
    before.closeness !== after.closeness || !isSame(spotsOf(before), spotsOf(after));
  return [
    ...before.standings.flatMap(({ id }) =>
      stays.has(id) ? [] : [{ kind: 'leave', id } as const],
    ),
    ...after.standings.flatMap((standing) => {
      const old = was.get(standing.id);
      return old ? changes(old, standing) : arrivals('enter', standing);
    }),
    ...(before.warmth === after.warmth ? [] : [light]),
    ...(isReframed ? [frame] : []),
  ];
}
