// The one function that changes the model: (model, message) → (model, effects).

import { nextOf } from '../core/play/playthrough.ts';
import type { Effect, Message } from './message.ts';
import type { Model } from './model.ts';
import { knowAllEndings, newPlay, openingOf } from './open-screen.ts';
import { shownPlaythrough } from './play.ts';
import type { Route } from './route.ts';
import { updateLoading } from './update-loading.ts';
import { updatePlay, withSaved } from './update-play.ts';
import { open, still, type Updated, withPlay } from './updated.ts';

export function update(model: Model, message: Message): Updated {
  const [after, effects] = answer(model, message);
  return [after, [...effects, ...foresight(model, after)]];
}

/** Where a new place on the way can lead is worked out while its lines are read. */
function foresight(before: Model, { screen }: Model): readonly Effect[] {
  if (screen.kind !== 'play' || screen === before.screen) return [];
  const { engine } = screen.play;
  const playthrough = shownPlaythrough(screen.play);
  const known = before.screen.kind === 'play' ? shownPlaythrough(before.screen.play) : null;
  if (!engine || !playthrough || playthrough === known) return [];
  const next = nextOf(playthrough);
  if (next.kind === 'ending') return [];
  const choices = next.decision.choices.map(({ id }) => id);
  return [{ type: 'foresee', engine, from: playthrough.position, choices }];
}

function answer(model: Model, message: Message): Updated {
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

/** What another tab has played shows on the cards at once. */
function remember(model: Model, message: Extract<Message, { type: 'remembered' }>): Updated {
  const { attempts, unreadable } = message;
  const reminded = { ...model, attempts, unreadable };
  return [reminded, model.screen.kind === 'title' ? knowAllEndings(reminded) : []];
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
