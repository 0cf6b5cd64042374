// Asks for the endings of finished attempts that have not been replayed yet.

import type { Attempt } from '../../core/play/attempt.ts';
import type { Effect, Message } from './message.ts';
import type { Model } from './model.ts';

export const knowAllEndings = (model: Model): readonly Effect[] =>
  model.cards.flatMap((card) => knowEndings(model, card.header.id));

export function knowEndings(model: Model, scenario: string): readonly Effect[] {
  const attempts = model.attempts.filter(
    (one) => one.scenario === scenario && one.picks.length > 0 && !(one.id in model.endings),
  );
  return attempts.length > 0 ? [{ type: 'know_endings', scenario, attempts }] : [];
}

/** Their story, or what replays it, could not be loaded: their cards say so. */
export function notReplayed(attempts: readonly Attempt[]): Message {
  const why = { reason: 'not_loaded' } as const;
  const endings = Object.fromEntries(
    attempts.map(({ id }) => [id, { ending: null, why }] as const),
  );
  return { type: 'endings_known', endings };
}
