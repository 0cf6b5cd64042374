// The one function that changes the model: (model, message) → (model, effects).

import type { Attempt } from '../core/play/attempt.ts';
import type { Effect, Message } from './message.ts';
import type { Model } from './model.ts';
import { attemptUnderWay, knowAllEndings, newPlay, openingOf, openScreen } from './open-screen.ts';
import { currentLine, type Play, reachedEnding } from './play.ts';
import type { Route } from './route.ts';
import {
  next,
  pick,
  receiveEngine,
  skip,
  standByIt,
  stepBack,
  takeBack,
  tryAgain,
} from './update-play.ts';

export type Updated = readonly [Model, readonly Effect[]];

const still = (model: Model): Updated => [model, []];

export function update(model: Model, message: Message): Updated {
  switch (message.type) {
    case 'routed':
      if (isThere(model, message.route)) return still({ ...model, route: message.route });
      return open({ ...model, route: message.route, trouble: null }, message.fresh);
    case 'asked_for':
      return [model, [{ type: 'go', route: message.route }]];
    case 'remembered':
      return remember(model, message);
    case 'reload':
      return [model, [{ type: 'reload' }]];
    case 'endings_known':
      return still({ ...model, endings: { ...model.endings, ...message.endings } });
    case 'caught_up':
      return open({ ...model, saving: 'saved' }, message.fresh);
    case 'opening_arrived':
    case 'engine_arrived':
    case 'load_failed':
      return updateLoading(model, message);
    case 'restarted':
      return restart(model, message);
    case 'settings':
      return [
        { ...model, settings: message.settings },
        [{ type: 'save_settings', settings: message.settings }],
      ];
    case 'settings_opened':
      return still({ ...model, isSettingsOpen: message.isOpen });
    case 'saved':
      return still(withSaved(model, message.attempt, message.outcome));
    default:
      return model.screen.kind === 'play'
        ? updatePlay(model, model.screen.play, message)
        : still(model);
  }
}

/** A clean start has put its play on screen before its address arrives. */
function isThere({ screen }: Model, route: Route): boolean {
  if (screen.kind !== 'play' || route.screen !== 'play' || screen.play.retryAt !== null)
    return false;
  const { scenario, mode } = screen.play.attempt;
  return scenario === route.scenario && mode === route.mode;
}

function open(model: Model, fresh: Parameters<typeof openScreen>[1]): Updated {
  const [screen, effects] = openScreen(model, fresh);
  return [{ ...model, screen }, effects];
}

/** What another tab has played shows on the cards at once. */
function remember(model: Model, message: Extract<Message, { type: 'remembered' }>): Updated {
  const { attempts, unreadable } = message;
  const reminded = { ...model, attempts, unreadable };
  return [reminded, model.screen.kind === 'title' ? knowAllEndings(reminded) : []];
}

type Loading = Extract<Message, { type: 'opening_arrived' | 'engine_arrived' | 'load_failed' }>;

function updateLoading(model: Model, message: Loading): Updated {
  if (message.type === 'load_failed') return still({ ...model, trouble: message.sentence });
  const { route, screen } = model;
  if (message.type === 'opening_arrived') {
    const { opening, fresh } = message;
    const isAwaited =
      screen.kind === 'loading' &&
      route.screen === 'play' &&
      route.scenario === opening.header.id &&
      attemptUnderWay(model, route.scenario, route.mode) === null;
    return isAwaited
      ? still(withPlay(model, newPlay(opening, route.mode, fresh, null)))
      : still(model);
  }
  const { engine, fresh } = message;
  const scenario = engine.edition.header.id;
  const ready = { ...model, engines: { ...model.engines, [scenario]: engine }, trouble: null };
  if (screen.kind === 'loading') return open(ready, fresh);
  return screen.kind === 'play' && screen.play.attempt.scenario === scenario
    ? still(withPlay(ready, receiveEngine(screen.play, engine)))
    : still(ready);
}

/** A clean start; the attempt that was under way stays in the record. */
function restart(model: Model, { fresh, mode }: Extract<Message, { type: 'restarted' }>): Updated {
  const engine = engineOnScreen(model);
  if (!engine) return still(model);
  const route = { screen: 'play', scenario: engine.edition.header.id, mode } as const;
  const play = newPlay(openingOf(engine), mode, fresh, engine);
  return [withPlay({ ...model, route }, play), [{ type: 'go', route }]];
}

function engineOnScreen({ screen }: Model) {
  if (screen.kind === 'play') return screen.play.engine;
  if (screen.kind === 'result') return screen.result.engine;
  return screen.kind === 'superseded' ? screen.engine : null;
}

const withPlay = (model: Model, play: Play): Model => ({
  ...model,
  screen: { kind: 'play', play },
});

type PlayMessage = Exclude<
  Message,
  | Loading
  | {
      type:
        | 'routed'
        | 'asked_for'
        | 'remembered'
        | 'reload'
        | 'endings_known'
        | 'caught_up'
        | 'restarted'
        | 'settings'
        | 'settings_opened'
        | 'saved';
    }
>;

function updatePlay(model: Model, play: Play, message: PlayMessage): Updated {
  if (message.type === 'next' && reachedEnding(play))
    return [model, [{ type: 'go', route: resultOf(play) }]];
  if (message.type === 'read_aloud') {
    const line = currentLine(play);
    return [model, line ? [{ type: 'speak', text: line.text }] : []];
  }
  const after = step(play, message);
  return after === play ? still(model) : settle(model, play, after);
}

const resultOf = (play: Play) => ({ screen: 'result', attempt: play.attempt.id }) as const;

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
  const isChanged = after.attempt !== before.attempt && after.retryAt === null;
  const line = currentLine(after);
  const isNewLine = line !== undefined && line !== currentLine(before);
  const effects: Effect[] = [{ type: 'give_way' }];
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

function withSaved(model: Model, attempt: Attempt, saving: Model['saving']): Model {
  const { screen } = model;
  const isOnScreen = screen.kind === 'play' && screen.play.attempt.id === attempt.id;
  return saving === 'saved' && isOnScreen
    ? { ...withPlay(model, { ...screen.play, saved: attempt }), saving }
    : { ...model, saving };
}
