// Asks for the endings of finished attempts that have not been replayed yet.

import type { Effect } from './message.ts';
import type { Model } from './model.ts';

export const knowAllEndings = (model: Model): readonly Effect[] =>
  model.cards.flatMap((card) => knowEndings(model, card.header.id));

export function knowEndings(model: Model, scenario: string): readonly Effect[] {
  const attempts = model.attempts.filter(
    (one) => one.scenario === scenario && one.picks.length > 0 && !(one.id in model.endings),
  );
  return attempts.length > 0 ? [{ type: 'know_endings', scenario, attempts }] : [];
}
