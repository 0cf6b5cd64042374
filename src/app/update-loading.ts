// What arrives for a screen that is being opened: the opening, the engine, or the news that it cannot
// be had.

import type { LoadingMessage } from './message.ts';
import type { Model } from './model.ts';
import { newPlay } from './new-play.ts';
import { attemptUnderWay } from './open-screen.ts';
import { receiveEngine } from './steps.ts';
import { open, still, type Updated, withPlay } from './updated.ts';

export function updateLoading(model: Model, message: LoadingMessage): Updated {
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
