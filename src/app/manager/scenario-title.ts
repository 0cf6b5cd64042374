import type { Card } from '../../core/story/extracts.ts';

/** A story that this build has not is called by its id. */
export const scenarioTitle = (
  { cards }: { readonly cards: readonly Card[] },
  scenario: string,
): string => cards.find(({ header }) => header.id === scenario)?.header.title ?? scenario;
