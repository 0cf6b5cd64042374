import type { Trial } from '../../../core/play/purpose.ts';
import type { Way } from '../../../core/play/way.ts';
import type { Model } from '../model.ts';
import type { Route } from '../route.ts';

/** Back to the debrief in the middle of another line: what was said on it goes along, if it differs. */
export function backFromOther(
  { attempts }: Pick<Model, 'attempts'>,
  trial: Trial,
  said: Way,
): Route {
  const own = attempts.find(({ id }) => id === trial.of)?.picks ?? [];
  const isOther = said.some((choice, at) => choice !== own[at]?.choice);
  const way = isOther && said.length > trial.from.length ? said : null;
  return { screen: 'debrief', attempt: trial.of, card: 'other', way };
}
