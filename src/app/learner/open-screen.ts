// From an address to a screen: what it needs that is not here yet, and what it shows once it is.

import type { Attempt } from '../../core/play/attempt.ts';
import type { Fresh } from '../../core/play/new-play.ts';
import { openingOf, resumedPlay } from '../../core/play/new-play.ts';
import { nextOf, replay } from '../../core/play/playthrough.ts';
import { isOver } from '../../core/record/is-over.ts';
import type { Engine } from '../../core/story/story.ts';
import type { Mode } from '../../core/vocabulary.ts';
import { knowAllEndings } from './know-endings.ts';
import type { Model, Screen } from './model.ts';
import { newAttempt } from './new-attempt.ts';
import { onItsEdition } from './on-its-edition.ts';
import { openFinished } from './open-finished.ts';
import { openTrial } from './open-trial.ts';
import { astray, type Opened } from './opened.ts';
import type { Route } from './route.ts';

export function openScreen(model: Model, fresh: Fresh): Opened {
  const { route } = model;
  switch (route.screen) {
    case 'title':
      return [{ kind: 'title' }, knowAllEndings(model)];
    case 'record':
      return [{ kind: 'record' }, knowAllEndings(model)];
    case 'credits':
      return [{ kind: 'credits' }, []];
    case 'astray':
      return astray(route.why, route.what);
    case 'play':
      return openPlay(model, route, fresh);
    case 'moment':
      return openMoment(model, route);
    default:
      return openFinished(model, route);
  }
}

function openPlay(model: Model, route: Route & { screen: 'play' }, fresh: Fresh): Opened {
  const { scenario, mode } = route;
  const newest = model.engines[scenario];
  const begin = (engine: Engine): Screen => ({
    kind: 'play',
    play: newAttempt(model, openingOf(engine), mode, fresh, engine),
  });
  const underWay = attemptUnderWay(model, scenario, mode);
  if (underWay)
    return onItsEdition(model, underWay, (engine) => [
      // An attempt that is over after all gives way to a new one.
      resume(underWay, engine) ?? begin(newest ?? engine),
      [],
    ]);
  return newest
    ? [begin(newest), []]
    : [
        { kind: 'loading' },
        [
          { type: 'load_opening', scenario },
          { type: 'load_engine', scenario },
        ],
      ];
}

/** Ways to moments are those of seed 0. */
function openMoment(model: Model, route: Route & { screen: 'moment' }): Opened {
  const { scenario, way } = route;
  const engine = model.engines[scenario];
  return engine
    ? openTrial({ id: null, mode: 'learn', seed: 0 }, engine, way)
    : [{ kind: 'loading' }, [{ type: 'load_engine', scenario }]];
}

/** The last attempt in this scenario and mode, unless it is finished. */
export function attemptUnderWay(model: Model, scenario: string, mode: Mode): Attempt | null {
  const card = model.cards.find(({ header }) => header.id === scenario);
  const last = model.attempts.findLast((one) => one.scenario === scenario && one.mode === mode);
  return last && last.picks.length > 0 && !isOver(card, last) ? last : null;
}

/** Goes on at the decision the attempt stands at; null for one that is over. */
function resume(attempt: Attempt, engine: Engine): Screen | null {
  const replayed = replay(engine.story, attempt.picks, attempt.seed);
  if (!replayed.ok) return { kind: 'superseded', attempt, engine };
  const { playthrough } = replayed;
  return nextOf(playthrough).kind === 'ending'
    ? null
    : { kind: 'play', play: resumedPlay(attempt, engine, playthrough) };
}
