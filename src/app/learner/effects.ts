// Carries out what `update` asks for. The ports to the world come in as parameters.

import type { Fresh } from '../../core/play/new-play.ts';
import type { Position } from '../../core/story/story.ts';
import { idly } from '../../stage/idly.ts';
import { loadOpening } from '../shell/catalogue.ts';
import { canReachServer, fetchPart, whyMissing } from '../shell/fetch-part.ts';
import { loadEngine, loadKept } from '../shell/load-engine.ts';
import { whenQuiet } from '../shell/quiet.ts';
import type { Memory } from '../shell/storage.ts';
import type { Effect, Message } from './message.ts';
import { notReplayed } from './not-replayed.ts';
import { runFile } from './record/run-file.ts';
import { makeRoute } from './route.ts';

export type World = {
  readonly memory: Memory;
  /** Id, seed and time for a new attempt. */
  readonly fresh: () => Fresh;
  readonly go: (hash: string) => void;
  /** Says where one is, without going there. */
  readonly stayAt: (hash: string) => void;
  /** A new page at this address. */
  readonly loadAnew: (hash: string) => void;
  readonly print: () => void;
  /** Whether it got into the clipboard. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly speak: (said: { readonly text: string; readonly language: string }) => void;
  readonly hush: () => void;
  readonly touch: (touch: 'choice' | 'next') => void;
  /** Hands out text as a file. */
  readonly download: (name: string, text: string) => void;
};

export function effectRunner(world: World) {
  const foresee = foreseeing();
  return (effect: Effect, dispatch: (message: Message) => void): void => {
    switch (effect.type) {
      case 'load_opening':
        loading(
          loadOpening(effect.scenario),
          (opening) => ({ type: 'opening_arrived', opening, fresh: world.fresh() }),
          dispatch,
        );
        return;
      case 'load_engine':
        loading(
          loadEngine(effect.scenario),
          (engine) => ({ type: 'engine_arrived', engine, fresh: world.fresh() }),
          dispatch,
        );
        return;
      case 'load_kept': {
        const { scenario, edition } = effect;
        loading(
          loadKept(scenario, edition),
          (engine) => ({ type: 'kept_arrived', edition, engine, fresh: world.fresh() }),
          dispatch,
        );
        return;
      }
      case 'know_endings':
        // Nobody waits for this: the page is complete without it.
        whenQuiet(() => knowEndings(effect, dispatch));
        return;
      case 'open_file':
      case 'take_in':
        runFile(effect, world, dispatch);
        return;
      case 'download':
        world.download(effect.name, effect.text);
        return;
      case 'save': {
        const { attempt, before } = effect;
        const outcome = world.memory.saveAttempt(attempt, before);
        dispatch({ type: 'saved', outcome, attempt });
        return;
      }
      case 'save_notes': {
        const outcome = world.memory.saveNotes(effect.notes, effect.before);
        dispatch({ type: 'noted', outcome });
        return;
      }
      case 'recall':
        dispatch({ type: 'caught_up', ...world.memory.recall(), fresh: world.fresh() });
        return;
      case 'foresee':
        foresee(effect);
        return;
      case 'save_settings':
        world.memory.saveSettings(effect.settings);
        return;
      case 'go':
        world.go(makeRoute(effect.route));
        return;
      case 'stay_at':
        world.stayAt(makeRoute(effect.route));
        return;
      case 'load_anew':
        loadAnew(() => world.loadAnew(makeRoute(effect.route)), dispatch);
        return;
      case 'print':
        world.print();
        return;
      case 'copy':
        tellIfCopied(world.copy(effect.text), dispatch);
        return;
      case 'touch':
        world.touch(effect.touch);
        return;
      case 'hush':
        world.hush();
        return;
      case 'speak':
        world.speak(effect);
    }
  };
}

/** One choice at a time, so that whoever picks meanwhile waits for one at most; of the newest only. */
function foreseeing() {
  let newest: Position | null = null;
  return ({ engine, from, choices }: Extract<Effect, { type: 'foresee' }>): void => {
    newest = from;
    idly(
      choices.map((choice) => async () => engine.story.step(from, choice)),
      () => newest === from,
    );
  };
}

const loadReplaying = () => import('./replay-attempts.ts');

function knowEndings(
  effect: Extract<Effect, { type: 'know_endings' }>,
  dispatch: (message: Message) => void,
): void {
  fetchPart(loadReplaying).then(
    ({ replayAttempts }) => replayAttempts(effect, dispatch),
    () => dispatch(notReplayed(effect.attempts)),
  );
}

function tellIfCopied(copying: Promise<boolean>, dispatch: (message: Message) => void): void {
  const tell = (isCopied: boolean) => dispatch({ type: 'debrief', what: 'copied', isCopied });
  copying.then(tell, () => tell(false));
}

function loading<Data>(
  data: Promise<Data>,
  arrived: (data: Data) => Message,
  dispatch: (message: Message) => void,
): void {
  data.then(
    (value) => dispatch(arrived(value)),
    (fault) => dispatch({ type: 'load_failed', why: whyMissing(fault) }),
  );
}

/** A browser that reaches no server would show a page of its own in place of the game. */
async function loadAnew(go: () => void, dispatch: (message: Message) => void): Promise<void> {
  if (await canReachServer()) go();
  else dispatch({ type: 'load_failed', why: 'unreachable' });
}
