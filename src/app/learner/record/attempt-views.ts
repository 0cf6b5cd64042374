// All attempts kept on this device, scenario by scenario, newest first.

import type { Attempt } from '../../../core/play/attempt.ts';
import { nextOf } from '../../../core/play/playthrough.ts';
import { isFirstAssessed } from '../../../core/record/evidence.ts';
import type { Ended } from '../../../core/record/how-it-ended.ts';
import { notesOf } from '../../../core/record/notes.ts';
import { rewordedSince } from '../../../core/record/verify.ts';
import type { EndingKind } from '../../../core/vocabulary.ts';
import type { AttemptState, AttemptView, ScenarioAttempts } from '../../../ui/record/view.ts';
import { dayOf } from '../../shell/days.ts';
import type { Model } from '../model.ts';
import { attemptUnderWay } from '../open-screen.ts';
import { makeRoute, toDebrief } from '../route.ts';

export function attemptViews(model: Model): readonly ScenarioAttempts[] {
  const newest = model.attempts.toReversed();
  const ids = [...new Set(newest.map(({ scenario }) => scenario))];
  return ids.map((id) => ({
    id,
    title: titleOf(model, id),
    attempts: newest
      .filter(({ scenario }) => scenario === id)
      .map((attempt) => attemptView(model, attempt)),
  }));
}

export function titleOf({ cards }: Model, scenario: string): string {
  const card = cards.find(({ header }) => header.id === scenario);
  return card?.header.title ?? `“${scenario}”, which is not here`;
}

function attemptView(model: Model, attempt: Attempt): AttemptView {
  const { id, mode, startedAt } = attempt;
  return {
    id,
    day: dayOf(startedAt),
    mode,
    isEvidence: isFirstAssessed(model.attempts, attempt),
    state: stateOf(model, attempt),
  };
}

function stateOf(model: Model, attempt: Attempt): AttemptState {
  const { id, scenario, picks } = attempt;
  const card = model.cards.find(({ header }) => header.id === scenario);
  if (!card)
    return {
      kind: 'unfit',
      problem: 'This copy of the game does not have its scenario, so it cannot be replayed.',
      address: null,
    };
  const known = model.endings[id];
  if (known?.ending) return finished(model, attempt, known);
  if (known?.ending === null)
    return {
      kind: 'unfit',
      problem: known.problem,
      address: makeRoute(toDebrief(id, null)),
    };
  return card.finals.includes(picks.at(-1)?.choice ?? '')
    ? { kind: 'working_out' }
    : underWay(model, attempt);
}

/** Only the last one of a mode goes on; one that was begun anew stays where it was left. */
function underWay(model: Model, { id, scenario, mode, picks }: Attempt): AttemptState {
  const goesOn = attemptUnderWay(model, scenario, mode)?.id === id;
  return {
    kind: 'under_way',
    decided: picks.length,
    address: goesOn ? makeRoute({ screen: 'play', scenario, mode }) : null,
  };
}

function finished({ notes }: Model, attempt: Attempt, ended: Ended): AttemptState {
  const { id } = attempt;
  const debrief = makeRoute(toDebrief(id, null));
  const ending = endingKind(ended);
  if (!notesOf(notes, id).guess) return { kind: 'unread', ending, address: debrief };
  return {
    kind: 'known',
    ending,
    bands: ended.bands,
    withHelp: ended.withHelp,
    isReworded: rewordedSince(attempt, ended.replayed.edition) !== null,
    links: linksTo(id),
  };
}

function endingKind({ replayed }: Ended): EndingKind {
  const next = nextOf(replayed.playthrough);
  return next.kind === 'ending' ? next.ending.kind : 'at_risk';
}

export const linksTo = (attempt: string): (AttemptState & { kind: 'known' })['links'] => [
  { name: 'Debrief', address: makeRoute(toDebrief(attempt, null)) },
  { name: 'Result', address: makeRoute({ screen: 'result', attempt }) },
  { name: 'Coach’s card', address: makeRoute({ screen: 'coach', attempt }) },
  { name: 'Map', address: makeRoute({ screen: 'map', attempt }) },
];
