// Carries out what `update` asks for. The ports to the world come in as parameters.

import type { Fresh } from '../../core/play/new-play.ts';
import type { Position } from '../../core/story/story.ts';
import { idly } from '../../stage/idly.ts';
import { loadOpening } from '../shell/catalogue.ts';
import { canReachServer, fetchPart, whyMissing } from '../shell/fetch-part.ts';
import { loadEngine, loadKept } from '../shell/load-engine.ts';
import { whenQuiet } from '../shell/quiet.ts';
import type { Memory } from '../shell/storage.ts';
import { notReplayed } from './know-endings.ts';
import type { Effect, Message } from './message.ts';
import { runFile } from './record/run-file.ts';
import { makeRoute } from './route.ts';

export type World = {
  readonly memory: Memory;
  /** Id, seed and time for a new attempt. */
  readonly fresh: () => Fresh;
  readonly go: (hash: string) => void;
  /** For the next page of this tab: whether a pick was on screen that is not kept. */
  readonly leaveWord: (isPickOpen: boolean) => void;
  /** Tells other tabs which attempt is open here. */
  readonly tellTabs: (attempt: string) => void;
  /** Changes the address without a new page. */
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

type Dispatch = (message: Message) => void;

/** What carries out an effect, by its type. */
type Runners = {
  readonly [Type in Effect['type']]: (
    effect: Extract<Effect, { readonly type: Type }>,
    dispatch: Dispatch,
  ) => void;
};

export function effectRunner(world: World) {
  const { memory, fresh } = world;
  const runners: Runners = {
    load_opening: ({ scenario }, dispatch) =>
      loading(
        loadOpening(scenario),
        (opening) => ({ type: 'opening_arrived', opening, fresh: fresh() }),
        dispatch,
      ),
    load_engine: ({ scenario }, dispatch) =>
      loading(
        loadEngine(scenario),
        (engine) => ({ type: 'engine_arrived', engine, fresh: fresh() }),
        dispatch,
      ),
    load_kept: ({ scenario, edition }, dispatch) =>
      loading(
        loadKept(scenario, edition),
        (engine) => ({ type: 'kept_arrived', edition, engine, fresh: fresh() }),
        dispatch,
      ),
    // The page is complete without the endings.
    know_endings: (effect, dispatch) => whenQuiet(() => knowEndings(effect, dispatch)),
    open_files: (effect, dispatch) => runFile(effect, world, dispatch),
    look_into: (effect, dispatch) => runFile(effect, world, dispatch),
    take_in: (effect, dispatch) => runFile(effect, world, dispatch),
    download: ({ name, text }) => world.download(name, text),
    save: ({ attempt, before }, dispatch) =>
      dispatch({ type: 'saved', outcome: memory.saveAttempt(attempt, before), attempt }),
    save_notes: ({ notes, before }, dispatch) =>
      dispatch({ type: 'noted', outcome: memory.saveNotes(notes, before) }),
    recall: (_, dispatch) => dispatch({ type: 'caught_up', ...memory.recall(), fresh: fresh() }),
    leave_word: ({ isPickOpen }) => world.leaveWord(isPickOpen),
    tell_tabs: ({ attempt }) => world.tellTabs(attempt),
    foresee: foreseeing(),
    save_settings: ({ settings }) => memory.saveSettings(settings),
    go: ({ route }) => world.go(makeRoute(route)),
    stay_at: ({ route }) => world.stayAt(makeRoute(route)),
    load_anew: ({ route }, dispatch) => loadAnew(() => world.loadAnew(makeRoute(route)), dispatch),
    print: world.print,
    copy: ({ text }, dispatch) => tellIfCopied(world.copy(text), dispatch),
    touch: ({ touch }) => world.touch(touch),
    hush: world.hush,
    speak: world.speak,
  };
  return (effect: Effect, dispatch: Dispatch): void =>
    runners[effect.type](effect as never, dispatch);
}

/** Steps through one choice at a time, so that a pick waits for one step at most; a newer position ends it. */
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

function knowEndings(effect: Extract<Effect, { type: 'know_endings' }>, dispatch: Dispatch): void {
  fetchPart(loadReplaying).then(
    ({ replayAttempts }) => replayAttempts(effect, dispatch),
    () => dispatch(notReplayed(effect.attempts)),
  );
}

function tellIfCopied(copying: Promise<boolean>, dispatch: Dispatch): void {
  const tell = (isCopied: boolean) => dispatch({ type: 'debrief', what: 'copied', isCopied });
  copying.then(tell, () => tell(false));
}

function loading<Data>(
  data: Promise<Data>,
  arrived: (data: Data) => Message,
  dispatch: Dispatch,
): void {
  data.then(
    (value) => dispatch(arrived(value)),
    (fault) => dispatch({ type: 'load_failed', why: whyMissing(fault) }),
  );
}

/** Only with a server in reach: else the browser would show its own error page in place of the game. */
async function loadAnew(go: () => void, dispatch: Dispatch): Promise<void> {
  if (await canReachServer()) go();
  else dispatch({ type: 'load_failed', why: 'unreachable' });
}
