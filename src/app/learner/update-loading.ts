// What arrives for a screen that is being opened: the opening, the engine, or the news that a part
// cannot be had.

import type { Fresh } from '../../core/play/new-play.ts';
import { receiveEngine } from '../../core/play/steps.ts';
import type { LoadingMessage } from './message.ts';
import type { Model, Screen } from './model.ts';
import { newAttempt } from './new-attempt.ts';
import { attemptUnderWay } from './open-screen.ts';
import { missingPart } from './trouble.ts';
import { open, still, type Updated, withPlay } from './updated.ts';

type Arrived<Type extends LoadingMessage['type']> = Extract<LoadingMessage, { type: Type }>;

export function updateLoading(model: Model, message: LoadingMessage): Updated {
  switch (message.type) {
    case 'opening_arrived':
      return receiveOpening(model, message);
    case 'engine_arrived':
      return receive(model, message);
    case 'kept_arrived':
      return receiveKept(model, message);
    case 'load_failed':
      return missing(model, message.why);
    case 'panel_failed':
      return missingPanel(model, message.why);
    case 'stayed':
      return stay(model, message);
    case 'try_again':
      return model.trouble?.anew ? loadAnew(model) : tryAgain(model, message);
    case 'load_anew':
      return loadAnew(model);
  }
}

function receiveOpening(model: Model, { opening, fresh }: Arrived<'opening_arrived'>): Updated {
  const { route, screen } = model;
  const isAwaited =
    screen.kind === 'loading' &&
    route.screen === 'play' &&
    route.scenario === opening.header.id &&
    attemptUnderWay(model, route.scenario, route.mode) === null;
  return isAwaited
    ? still(withPlay(model, newAttempt(model, opening, route.mode, fresh, null)))
    : still(model);
}

function receive(model: Model, { engine, fresh }: Arrived<'engine_arrived'>): Updated {
  const engines = { ...model.engines, [engine.edition.header.id]: engine };
  return goOn({ ...model, engines }, fresh);
}

function receiveKept(model: Model, message: Arrived<'kept_arrived'>): Updated {
  return goOn(
    { ...model, kept: { ...model.kept, [message.edition]: message.engine } },
    message.fresh,
  );
}

/** With what has arrived. */
function goOn(model: Model, fresh: Fresh): Updated {
  // A sentence beside what was pressed is about another part, which is still missing.
  const trouble = model.trouble?.isWherePressed ? model.trouble : null;
  const ready = { ...model, trouble };
  return model.screen.kind === 'loading'
    ? open(ready, fresh)
    : still({ ...ready, screen: withEngine(model.screen, model.engines) });
}

/** The screen as it was drawn last; its engine may have arrived since. */
function stay(model: Model, { screen, route }: Arrived<'stayed'>): Updated {
  const trouble = model.trouble && { ...model.trouble, isWherePressed: true };
  const stayed = { ...model, screen: withEngine(screen, model.engines), route, trouble };
  return [stayed, [{ type: 'stay_at', route }]];
}

function withEngine(screen: Screen, engines: Model['engines']): Screen {
  if (screen.kind !== 'play') return screen;
  const engine = engines[screen.play.opening.header.id];
  return engine ? { kind: 'play', play: receiveEngine(screen.play, engine) } : screen;
}

/** A part that only a new page can bring is loaded with a new page at once. */
function missing(model: Model, why: Arrived<'load_failed'>['why']): Updated {
  // Several parts of one screen may fail; the first one is told.
  if (model.trouble) return still(model);
  const failed = { ...model, trouble: missingPart(why, model.route) };
  return why === 'remembered' ? loadAnew(failed) : still(failed);
}

function missingPanel(model: Model, why: Arrived<'panel_failed'>['why']): Updated {
  const { screen } = model;
  const bare = screen.kind === 'play' ? withPlay(model, { ...screen.play, overlay: null }) : model;
  const [failed, effects] = missing({ ...bare, trouble: null }, why);
  return [
    { ...failed, trouble: failed.trouble && { ...failed.trouble, isWherePressed: true } },
    effects,
  ];
}

const loadAnew = (model: Model): Updated => [
  model,
  [{ type: 'load_anew', route: model.trouble?.anew ?? model.route }],
];

function tryAgain(model: Model, { fresh }: Arrived<'try_again'>): Updated {
  const { screen } = model;
  const untroubled = { ...model, trouble: null };
  if (screen.kind === 'loading') return open(untroubled, fresh);
  return screen.kind === 'play' && !screen.play.engine
    ? [untroubled, [{ type: 'load_engine', scenario: screen.play.opening.header.id }]]
    : still(untroubled);
}
