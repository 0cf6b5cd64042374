// A message to the play on screen: the step it asks for, and what follows from that step.

import type { Attempt } from '../../../core/play/attempt.ts';
import {
  attemptOf,
  currentLine,
  isAttempt,
  keptPicks,
  type Play,
  pendingPick,
  reachedEnding,
} from '../../../core/play/play.ts';
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
  if (message.type === 'next' && reachedEnding(play)) {
    const route = debriefOf(play);
    return [model, route ? [{ type: 'go', route }] : []];
  }
  if (message.type === 'read_aloud') {
    const line = currentLine(play);
    return [
      model,
      line ? [{ type: 'speak', text: line.text, language: play.opening.language }] : [],
    ];
  }
  const after = step(play, message);
  return after === play ? still(model) : settle(model, play, after);
}

/** To the debrief of the attempt; there another way stands beside one's own. */
function debriefOf(play: Play): Route | null {
  const { purpose } = play;
  switch (purpose.kind) {
    case 'attempt':
      return { screen: 'debrief', attempt: purpose.id, card: null, way: null };
    case 'trial':
      if (purpose.of === null) return { screen: 'title' };
      return {
        screen: 'debrief',
        attempt: purpose.of,
        card: 'other',
        way: wayOf(keptPicks(play)),
      };
    case 'draft':
      return null;
  }
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

type Save = Extract<Effect, { readonly type: 'save' }>;

/** An attempt that has changed is saved; a new line is read aloud where that is wanted. */
function settle(model: Model, before: Play, after: Play): Updated {
  const save: Save | null =
    isAttempt(after) && after.playthrough !== before.playthrough
      ? { type: 'save', attempt: attemptOf(after), before: after.purpose.saved }
      : null;
  const line = currentLine(after);
  const isNewLine = line !== undefined && line !== currentLine(before);
  const effects: Effect[] = save ? [save] : [];
  if (isNewLine) {
    effects.push({
      type: 'touch',
      touch: pendingPick(after) && !pendingPick(before) ? 'choice' : 'next',
    });
    const { language } = after.opening;
    effects.push(
      model.settings.readAloud ? { type: 'speak', text: line.text, language } : { type: 'hush' },
    );
  }
  const attempts = save ? withAttempt(model.attempts, save.attempt) : model.attempts;
  const isPickLost = model.isPickLost && !isNewLine;
  return [withPlay({ ...model, attempts, isPickLost }, after), effects];
}

function withAttempt(attempts: readonly Attempt[], attempt: Attempt): readonly Attempt[] {
  return attempts.some((one) => one.id === attempt.id)
    ? attempts.map((one) => (one.id === attempt.id ? attempt : one))
    : [...attempts, attempt];
}

/** What is known to be saved is what the next save is compared with. */
export function withSaved(model: Model, attempt: Attempt, saving: Model['saving']): Model {
  const { screen } = model;
  const play = screen.kind === 'play' && isAttempt(screen.play) ? screen.play : null;
  return saving === 'saved' && play?.purpose.id === attempt.id
    ? { ...withPlay(model, { ...play, purpose: { ...play.purpose, saved: attempt } }), saving }
    : { ...model, saving };
}
