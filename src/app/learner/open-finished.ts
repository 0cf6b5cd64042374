// From the address of a finished attempt to its screen: the debrief, the pages that come after one's
// own read, or its scenario re-entered on another way.

import { cardsOf, hasMap, waitsForTheRead } from '../../core/debrief/debrief-card.ts';
import type { Attempt } from '../../core/play/attempt.ts';
import { nextOf, replay } from '../../core/play/playthrough.ts';
import { score } from '../../core/score/score.ts';
import type { Engine } from '../../core/story/story.ts';
import { cardLeftAt, worksheetOf } from './debrief/worksheet.ts';
import { knowEndings } from './know-endings.ts';
import type { Model, Result, Screen } from './model.ts';
import { onItsEdition } from './on-its-edition.ts';
import { openTrial } from './open-trial.ts';
import { astray, type Opened } from './opened.ts';
import { attemptKnown, isVisit, notesAbout } from './record/visit.ts';
import type { Route } from './route.ts';

type FinishedRoute = Extract<Route, { readonly attempt: string }>;

export function openFinished(model: Model, route: FinishedRoute): Opened {
  const attempt = attemptKnown(model, route.attempt);
  if (!attempt) return astray('attempt');
  const { scenario } = attempt;
  if (!model.cards.some((card) => card.header.id === scenario))
    return astray('scenarioOfAttempt', scenario);
  return onItsEdition(model, attempt, (engine) => {
    const result = resultOf(attempt, engine);
    if (result === 'superseded') return [{ kind: 'superseded', attempt, engine }, []];
    if (result === 'under_way') return astray('underWay');
    if (route.screen === 'other') return openTrial(attempt, engine, route.way);
    return [screenOf(model, route, result), knowEndings(model, scenario)];
  });
}

function resultOf(attempt: Attempt, engine: Engine): Result | 'superseded' | 'under_way' {
  const replayed = replay(engine.story, attempt.picks, attempt.seed);
  const { playthrough } = replayed;
  const next = nextOf(playthrough);
  const ending = next.kind === 'ending' ? next.ending : null;
  const scored = score(engine.edition, attempt.picks, { ended: ending !== null });
  if (!replayed.ok || !scored.ok) return 'superseded';
  return ending ? { attempt, engine, playthrough, ending, score: scored.score } : 'under_way';
}

/**
 * Every page that tells the result opens after the learner's own read: a result that was seen cannot be
 * guessed. A result from a file is another learner's and opens at once.
 */
function screenOf(
  model: Model,
  route: Exclude<FinishedRoute, { screen: 'other' }>,
  result: Result,
): Screen {
  // The card is for the manager, who guesses nothing.
  if (route.screen === 'coach') return { kind: 'coach', result };
  const notes = notesAbout(model, route.attempt);
  const isMapless = route.screen === 'map' && !hasMap(result.engine.edition.header);
  if (isMapless)
    return screenOf(model, { ...route, screen: 'debrief', card: 'rounds', way: null }, result);
  if (route.screen !== 'debrief')
    return notes.guess || isVisit(model, route.attempt)
      ? { kind: route.screen, result }
      : // The result's own address begins the debrief; the others were meant for later.
        debrief(result, route.screen === 'result' ? 'outcome' : 'read', route.screen);
  const left = cardLeftAt(worksheetOf(model, route.attempt), notes);
  const card = cardsOf(result.engine.edition.header).find((one) => one === route.card) ?? left;
  return !notes.guess && waitsForTheRead(card)
    ? debrief(result, 'read', card)
    : { ...debrief(result, card, null), way: route.way };
}

const debrief = (
  result: Result,
  card: DebriefScreen['card'],
  tooEarly: DebriefScreen['tooEarly'],
): DebriefScreen => ({ kind: 'debrief', result, card, way: null, tooEarly });

type DebriefScreen = Extract<Screen, { kind: 'debrief' }>;
