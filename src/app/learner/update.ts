// The one function that changes the model: (model, message) → (model, effects).

import { isSameAttempt } from '../../core/play/attempt.ts';
import { openingOf } from '../../core/play/new-play.ts';
import { isAttempt, pendingPick, shownPlaythrough } from '../../core/play/play.ts';
import { nextOf } from '../../core/play/playthrough.ts';
import type { Remembered } from '../shell/storage.ts';
import { leaveCard, updateDebrief } from './debrief/update-debrief.ts';
import { knowAllEndings } from './know-endings.ts';
import type { Effect, Message } from './message.ts';
import type { Model } from './model.ts';
import { newAttempt } from './new-attempt.ts';
import { tellTabs } from './open-elsewhere.ts';
import { updatePlay, withSaved } from './play/update-play.ts';
import { updateRecord } from './record/update-record.ts';
import type { Route } from './route.ts';
import { refused, updateFailed } from './trouble.ts';
import { updateLoading } from './update-loading.ts';
import { open, still, type Updated, withPlay } from './updated.ts';

export function update(model: Model, message: Message): Updated {
  const [after, effects] = answer(model, message);
  return [after, [...effects, ...foresight(model, after), ...tellTabs(model, after)]];
}

/** After each pick: its next choices are stepped through while its lines are read. */
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
      return open(
        {
          ...leaveCard(model),
          ...{ route: message.route, trouble: null, fileNews: null, isPickLost: false },
        },
        message.fresh,
      );
    case 'asked_for':
      return [model, [{ type: 'go', route: message.route }]];
    case 'remembered':
      return remember(model, message);
    case 'open_elsewhere':
      return still({ ...model, openElsewhere: message.attempt });
    case 'team':
      return still({ ...model, team: message.team });
    case 'left':
      return [model, [{ type: 'leave_word', isPickOpen: isPickOpen(model) }]];
    case 'did_not_work':
      return still({
        ...model,
        trouble: message.refused ? refused(message.refused) : updateFailed(model.route),
      });
    case 'print':
      return [model, [{ type: 'print' }]];
    case 'endings_known':
      return still({ ...model, endings: { ...model.endings, ...message.endings } });
    case 'catch_up':
      return [model, [{ type: 'recall' }]];
    case 'caught_up':
      return open({ ...withRemembered(model, message), saving: 'saved' }, message.fresh);
    case 'opening_arrived':
    case 'engine_arrived':
    case 'kept_arrived':
    case 'load_failed':
    case 'panel_failed':
    case 'stayed':
    case 'try_again':
    case 'load_anew':
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
    case 'noted':
      return still({ ...model, saving: message.outcome });
    case 'debrief':
      return updateDebrief(model, message);
    case 'download':
    case 'name_typed':
    case 'files_chosen':
    case 'files_opened':
    case 'record_answered':
    case 'taken_in':
    case 'visit_kept':
    case 'visits_closed':
      return updateRecord(model, message);
    default:
      return model.screen.kind === 'play'
        ? updatePlay(model, model.screen.play, message)
        : still(model);
  }
}

const isPickOpen = ({ screen }: Model): boolean =>
  screen.kind === 'play' && isAttempt(screen.play) && pendingPick(screen.play) !== null;

/** A new start puts its play on screen before the browser reports its address. */
function isThere({ screen }: Model, route: Route): boolean {
  if (screen.kind !== 'play' || route.screen !== 'play' || !isAttempt(screen.play)) return false;
  const { opening, mode } = screen.play;
  return opening.header.id === route.scenario && mode === route.mode;
}

const withRemembered = (model: Model, { attempts, notes, unreadable }: Remembered): Model => ({
  ...model,
  attempts,
  notes,
  unreadable,
});

/** What another tab has played or noted shows at once, and that it is ahead of what is open here. */
function remember(model: Model, remembered: Remembered): Updated {
  const saving = isAheadElsewhere(model, remembered) ? 'moved_on_elsewhere' : model.saving;
  const reminded = { ...withRemembered(model, remembered), saving };
  const isTold = model.screen.kind === 'title' || model.screen.kind === 'record';
  return [reminded, isTold ? knowAllEndings(reminded) : []];
}

function isAheadElsewhere({ screen }: Model, { attempts }: Remembered): boolean {
  if (screen.kind !== 'play' || !isAttempt(screen.play)) return false;
  const { id, saved } = screen.play.purpose;
  const stored = attempts.find((one) => one.id === id);
  return stored !== undefined && !(saved && isSameAttempt(stored, saved));
}

/** A clean start, on the newest edition; the attempt that was under way stays in the record. */
function restart(model: Model, { fresh, mode }: Extract<Message, { type: 'restarted' }>): Updated {
  const played = engineOnScreen(model);
  if (!played) return still(model);
  const scenario = played.edition.header.id;
  const engine = model.engines[scenario] ?? played;
  const route = { screen: 'play', scenario, mode } as const;
  const play = newAttempt(model, openingOf(engine), mode, fresh, engine);
  return [withPlay({ ...model, route }, play), [{ type: 'go', route }]];
}

function engineOnScreen({ screen }: Model) {
  if (screen.kind === 'play') return screen.play.engine;
  if ('result' in screen) return screen.result.engine;
  return screen.kind === 'superseded' ? screen.engine : null;
}
