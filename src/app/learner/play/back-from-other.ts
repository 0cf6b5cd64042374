import type { Attempt } from '../../../core/play/attempt.ts';
import type { Play } from '../../../core/play/play.ts';
import { wayOf } from '../../../core/play/way.ts';
import type { Model } from '../model.ts';
import type { Route } from '../route.ts';

/** Back to the debrief in the middle of another line: what was said on it goes along, if it differs. */
export function backFromOther(
  { attempts }: Pick<Model, 'attempts'>,
  { picks }: Pick<Attempt, 'picks'>,
  other: NonNullable<Play['other']>,
): Route {
  const own = attempts.find(({ id }) => id === other.attempt)?.picks ?? [];
  const isOther = picks.some(({ choice }, at) => choice !== own[at]?.choice);
  const way = isOther && picks.length > other.way.length ? wayOf(picks) : null;
  return { screen: 'debrief', attempt: other.attempt, card: 'other', way };
}
