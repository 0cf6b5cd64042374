// The places an attempt passed on the decision graph, in order.

import type { Edition } from '../story/edition.ts';
import type { ChoiceId, DecisionId, EndingId } from '../story/line.ts';
import type { Journey } from './journey.ts';

export type Footprints = { readonly places: readonly (DecisionId | EndingId)[] };

/** Choices that the edition does not know leave none. */
export function footprintsOf(edition: Edition, { choices, stands }: Journey): Footprints {
  const decisions = choices.flatMap((choice) => homeOf(edition, choice) ?? []);
  const end = stands ?? onlyWayOn(edition, choices.at(-1));
  return { places: end === null ? decisions : [...decisions, end] };
}

function homeOf({ key }: Edition, choice: ChoiceId): DecisionId | null {
  const home = Object.values(key.decisions).find((one) =>
    one.choices.some(({ id }) => id === choice),
  );
  return home?.id ?? null;
}

function onlyWayOn({ leadsTo }: Edition, choice: ChoiceId | undefined) {
  const [only = null, another] = (choice && leadsTo[choice]) || [];
  return another === undefined ? only : null;
}
