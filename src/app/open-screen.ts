// From an address to a screen: what it needs that is not here yet, and what it shows once it is.

import type { Attempt } from '../core/play/attempt.ts';
import { nextOf, replay } from '../core/play/playthrough.ts';
import { score } from '../core/score/score.ts';
import type { Opening } from '../core/story/extracts.ts';
import type { Mode } from '../core/vocabulary.ts';
import type { Effect, Fresh } from './message.ts';
import type { Model, Screen } from './model.ts';
import type { Engine, Play } from './play.ts';
import type { Route } from './route.ts';

export type Opened = readonly [Screen, readonly Effect[]];

const LOADING: Screen = { kind: 'loading' };
const astray = (problem: string): Opened => [{ kind: 'astray', problem }, []];

export function openScreen(model: Model, fresh: Fresh): Opened {
  const { route } = model;
  switch (route.screen) {
    case 'title':
      return [{ kind: 'title' }, knowAllEndings(model)];
    case 'credits':
      return [{ kind: 'credits' }, []];
    case 'preview':
      return [{ kind: 'preview' }, []];
    case 'astray':
      return astray(route.problem);
    case 'play':
      return openPlay(model, route, fresh);
    case 'result':
    case 'retry':
      return openFinished(model, route);
  }
}

export const knowAllEndings = (model: Model): readonly Effect[] =>
  model.cards.flatMap((card) => knowEndings(model, card.header.id));

/** Finished attempts whose ending is not known yet are replayed when there is time. */
function knowEndings(model: Model, scenario: string): readonly Effect[] {
  const attempts = model.attempts.filter(
    (one) => one.scenario === scenario && one.picks.length > 0 && !(one.id in model.endings),
  );
  return attempts.length > 0 ? [{ type: 'know_endings', scenario, attempts }] : [];
}

function openPlay(model: Model, route: Route & { screen: 'play' }, fresh: Fresh): Opened {
  const { scenario, mode } = route;
  const engine = model.engines[scenario];
  const underWay = attemptUnderWay(model, scenario, mode);
  if (!engine)
    return underWay
      ? [LOADING, [{ type: 'load_engine', scenario }]]
      : [
          LOADING,
          [
            { type: 'load_opening', scenario },
            { type: 'load_engine', scenario },
          ],
        ];
  if (!underWay)
    return [{ kind: 'play', play: newPlay(openingOf(engine), mode, fresh, engine) }, []];
  return [resume(underWay, engine, mode, fresh), []];
}

/** The last attempt in this scenario and mode, unless it is finished. */
export function attemptUnderWay(model: Model, scenario: string, mode: Mode): Attempt | null {
  const finals = model.cards.find((card) => card.header.id === scenario)?.finals ?? [];
  const last = model.attempts.findLast((one) => one.scenario === scenario && one.mode === mode);
  const lastPick = last?.picks.at(-1);
  return last && lastPick && !finals.includes(lastPick.choice) ? last : null;
}

export function newPlay(opening: Opening, mode: Mode, fresh: Fresh, engine: Engine | null): Play {
  const { header, edition, keying } = opening;
  const { id, seed, startedAt, shown = 1 } = fresh;
  const scenario = header.id;
  const attempt: Attempt = { id, seed, startedAt, scenario, edition, keying, mode, picks: [] };
  return {
    opening,
    attempt,
    saved: null,
    retryAt: null,
    engine,
    playthrough: engine ? started(engine) : null,
    pending: null,
    wanted: null,
    withdrawn: null,
    isCoaching: false,
    shown,
    overlay: null,
  };
}

const started = (engine: Engine) => {
  const begun = replay(engine.story, []);
  return begun.playthrough;
};

export function openingOf({ edition, story }: Engine): Opening {
  const { header, edition: hash, keying } = edition;
  return { header, edition: hash, keying, beat: story.begin().beat };
}

/** Goes on at the decision the attempt stands at; an attempt that is over gives way to a new one. */
function resume(attempt: Attempt, engine: Engine, mode: Mode, fresh: Fresh): Screen {
  if (attempt.keying !== engine.edition.keying) return { kind: 'superseded', attempt, engine };
  const replayed = replay(engine.story, attempt.picks);
  if (!replayed.ok) return { kind: 'superseded', attempt, engine };
  const play = newPlay(openingOf(engine), mode, fresh, engine);
  const { playthrough } = replayed;
  const beat = playthrough.turns.at(-1)?.beat ?? playthrough.opening;
  if (beat.next.kind === 'ending') return { kind: 'play', play };
  const shown = beat.lines.length;
  return { kind: 'play', play: { ...play, attempt, saved: attempt, playthrough, shown } };
}

function openFinished(model: Model, route: Route & { screen: 'result' | 'retry' }): Opened {
  const attempt = model.attempts.find((one) => one.id === route.attempt);
  if (!attempt)
    return astray('This device does not hold that attempt. It may have been played elsewhere.');
  const { scenario } = attempt;
  if (!model.cards.some((card) => card.header.id === scenario))
    return astray(`The attempt is of a scenario “${scenario}” that is not here.`);
  const engine = model.engines[scenario];
  if (!engine) return [LOADING, [{ type: 'load_engine', scenario }]];
  if (attempt.keying !== engine.edition.keying)
    return [{ kind: 'superseded', attempt, engine }, []];
  const replayed = replay(engine.story, attempt.picks);
  const { playthrough } = replayed;
  const ended = nextOf(playthrough).kind === 'ending';
  const scored = score(engine.edition, attempt.picks, { ended });
  if (!replayed.ok || !scored.ok) return [{ kind: 'superseded', attempt, engine }, []];
  if (route.screen === 'retry') return openRetry(attempt, engine, route.at);
  if (!ended) return astray('That attempt has not ended: its result comes after its last line.');
  const result = { attempt, engine, playthrough, score: scored.score };
  return [{ kind: 'result', result }, knowEndings(model, scenario)];
}

function openRetry(attempt: Attempt, engine: Engine, at: number): Opened {
  const picks = attempt.picks.slice(0, at);
  const replayed = replay(engine.story, picks);
  const beat = replayed.playthrough.turns.at(-1)?.beat ?? replayed.playthrough.opening;
  if (at >= attempt.picks.length || beat.next.kind !== 'decision')
    return astray(`The attempt has no moment number ${at + 1}.`);
  const { id, seed, startedAt, mode } = attempt;
  const play = newPlay(openingOf(engine), mode, { id, seed, startedAt }, engine);
  const prefix = { ...attempt, picks };
  const { playthrough } = replayed;
  const shown = beat.lines.length;
  return [
    { kind: 'play', play: { ...play, attempt: prefix, retryAt: at, playthrough, shown } },
    [],
  ];
}
