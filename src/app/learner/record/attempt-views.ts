// All attempts kept on this device, scenario by scenario, newest first; and those from files, of which
// nothing is kept.

import { hasMap } from '../../../core/debrief/debrief-card.ts';
import type { Attempt } from '../../../core/play/attempt.ts';
import { nextOf } from '../../../core/play/playthrough.ts';
import { isFirstAssessed } from '../../../core/record/evidence.ts';
import type { Ended } from '../../../core/record/how-it-ended.ts';
import { isOver } from '../../../core/record/is-over.ts';
import { notesOf } from '../../../core/record/notes.ts';
import { isReworded } from '../../../core/record/verify.ts';
import type { Header } from '../../../core/story/edition.ts';
import type { EndingKind } from '../../../core/vocabulary.ts';
import type {
  AttemptState,
  AttemptView,
  ScenarioAttempts,
  VisitView,
} from '../../../ui/record/view.ts';
import type { Words } from '../../../words/words.ts';
import type { Model } from '../model.ts';
import { attemptUnderWay } from '../open-screen.ts';
import { makeRoute, toDebrief } from '../route.ts';
import { unfitWords } from './news-view.ts';

export type RecordWords = Pick<Words, 'record' | 'skills' | 'format'>;

export function attemptViews(model: Model, words: RecordWords): readonly ScenarioAttempts[] {
  const newest = model.attempts.toReversed();
  const ids = [...new Set(newest.map(({ scenario }) => scenario))];
  return ids.map((id) => ({
    id,
    title: titleOf(model, id, words),
    language: languageOf(model, id),
    attempts: newest
      .filter(({ scenario }) => scenario === id)
      .map((attempt) => attemptView(model, attempt, words)),
  }));
}

export const languageOf = ({ cards }: Model, scenario: string): string | undefined =>
  cards.find(({ header }) => header.id === scenario)?.language;

export function visitViews(model: Model, words: RecordWords): readonly VisitView[] {
  return model.visits.map(({ file, name, attempt, notes, ended }) => ({
    ...{ file, name },
    title: titleOf(model, attempt.scenario, words),
    language: languageOf(model, attempt.scenario),
    hasNotes: notes !== null,
    attempt: {
      ...basicsOf(attempt, words),
      isEvidence: false,
      state: ended
        ? told(attempt, ended, words.record)
        : { kind: 'under_way', decided: attempt.picks.length, address: null },
    },
  }));
}

export function titleOf({ cards }: Model, scenario: string, { record }: RecordWords): string {
  const card = cards.find(({ header }) => header.id === scenario);
  return card?.header.title ?? record.attempts.notHere(scenario);
}

function attemptView(model: Model, attempt: Attempt, words: RecordWords): AttemptView {
  return {
    ...basicsOf(attempt, words),
    isEvidence: isFirstAssessed(model.attempts, attempt),
    state: stateOf(model, attempt, words.record),
  };
}

const basicsOf = ({ id, mode, startedAt }: Attempt, { format }: RecordWords) => ({
  ...{ id, mode },
  day: format.day(startedAt),
});

function stateOf(model: Model, attempt: Attempt, words: Words['record']): AttemptState {
  const { id, scenario } = attempt;
  const card = model.cards.find(({ header }) => header.id === scenario);
  if (!card)
    return {
      kind: 'unfit',
      problem: words.attempts.noScenario,
      address: null,
    };
  const known = model.endings[id];
  if (known?.ending) return finished(model, attempt, known, words);
  if (known?.ending === null)
    return {
      kind: 'unfit',
      problem: unfitWords(known.why, card.header.title, words),
      address: makeRoute(toDebrief(id, null)),
    };
  return isOver(card, attempt) ? { kind: 'working_out' } : underWay(model, attempt);
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

function finished(
  { notes }: Model,
  attempt: Attempt,
  ended: Ended,
  words: Words['record'],
): AttemptState {
  const { id } = attempt;
  if (notesOf(notes, id).guess) return told(attempt, ended, words);
  return { kind: 'unread', ending: endingKind(ended), address: makeRoute(toDebrief(id, null)) };
}

function told(attempt: Attempt, ended: Ended, words: Words['record']): AttemptState {
  const { bands, withHelp, replayed } = ended;
  return {
    ...{ kind: 'known', bands, withHelp },
    ending: endingKind(ended),
    isReworded: isReworded(attempt, replayed.edition),
    links: linksTo(attempt.id, replayed.edition.header, words),
  };
}

function endingKind({ replayed }: Ended): EndingKind {
  const next = nextOf(replayed.playthrough);
  return next.kind === 'ending' ? next.ending.kind : 'at_risk';
}

const linksTo = (
  attempt: string,
  header: Header,
  { attempts: { links } }: Words['record'],
): (AttemptState & { kind: 'known' })['links'] => [
  {
    name: links.debrief,
    address: makeRoute(toDebrief(attempt, null)),
  },
  { name: links.result, address: makeRoute({ screen: 'result', attempt }) },
  { name: links.coach, address: makeRoute({ screen: 'coach', attempt }) },
  ...(hasMap(header) ? [{ name: links.map, address: makeRoute({ screen: 'map', attempt }) }] : []),
];
