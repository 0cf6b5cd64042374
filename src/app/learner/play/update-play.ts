// A message to the play on screen: the step it asks for, and what follows from that step.

import type { Attempt } from '../../../core/play/attempt.ts';
import { currentLine, type Play, reachedEnding } from '../../../core/play/play.ts';
import {
  next,
  pick,
  skip,
  standByIt,
  stepBack,
  takeBack,
  tryAgain,
} from '../../../core/play/steps.ts';
import { wayOf } from '../../../core/play/way.ts';
import type { PlayMessage } from '../../playing/play-message.ts';
import type { Effect } from '../message.ts';
import type { Model } from '../model.ts';
import type { Route } from '../route.ts';
import { still, type Updated, withPlay } from '../updated.ts';

export function updatePlay(model: Model, play: Play, message: PlayMessage): Updated {
  if (message.type === 'next' && reachedEnding(play))
    return [model, [{ type: 'go', route: debriefOf(play) }]];
  if (message.type === 'read_aloud') {
    const line = currentLine(play);
    return [model, line ? [{ type: 'speak', text: line.text }] : []];
  }
  const after = step(play, message);
  return after === play ? still(model) : settle(model, play, after);
}

/** Another way stands beside one's own, once it has come to an ending. */
function debriefOf({ attempt, other }: Play): Route {
  if (!other) return { screen: 'debrief', attempt: attempt.id, card: null, way: null };
  const way = wayOf(attempt.picks);
  return { screen: 'debrief', attempt: other.attempt, card: 'other', way };
}

function step(play: Play, message: PlayMessage): Play {
  switch (message.type) {
    case 'next':
      return next(play);
    case 'picked':
      return pick(play, message.choice);
    case 'taken_back':
      return takeBack(play);
    case 'tried_again':
      return tryAgain(play);
    case 'stood_by':
      return standByIt(play);
    case 'stepped_back':
      return stepBack(play, message.turn);
    case 'skipped':
      return skip(play);
    case 'overlay':
      return { ...play, overlay: message.overlay };
    case 'read_aloud':
      return play;
  }
}

/** Whatever changed the attempt is saved; a new line is read aloud where that is wanted. */
function settle(model: Model, before: Play, after: Play): Updated {
  const isChanged = after.attempt !== before.attempt && after.other === null;
  const line = currentLine(after);
  const isNewLine = line !== undefined && line !== currentLine(before);
  const effects: Effect[] = [];
  if (isChanged) effects.push({ type: 'save', attempt: after.attempt, before: after.saved });
  if (isNewLine) {
    effects.push({ type: 'touch', touch: after.pending && !before.pending ? 'choice' : 'next' });
    effects.push(model.settings.readAloud ? { type: 'speak', text: line.text } : { type: 'hush' });
  }
  const attempts = isChanged ? withAttempt(model.attempts, after.attempt) : model.attempts;
  return [withPlay({ ...model, attempts }, after), effects];
}

function withAttempt(attempts: readonly Attempt[], attempt: Attempt): readonly Attempt[] {
  return attempts.some((one) => one.id === attempt.id)
    ? attempts.map((one) => (one.id === attempt.id ? attempt : one))
    : [...attempts, attempt];
}

/** What is known to be saved is what the next save is compared with. */
export function withSaved(model: Model, attempt: Attempt, saving: Model['saving']): Model {
  const { screen } = model;
  const isOnScreen = screen.kind === 'play' && screen.play.attempt.id === attempt.id;
  return saving === 'saved' && isOnScreen
    ? { ...withPlay(model, { ...screen.play, saved: attempt }), saving }
    : { ...model, saving };
}
