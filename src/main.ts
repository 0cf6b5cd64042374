// The browser entry: opens the device's memory, reads the address, starts the loop. Nobody listens to
// the errors of the window: most belong to scripts that are not ours, and end nothing here.

import './ui/parts/paper.css';
import './ui/parts/buttons.css';

import { showBroken } from './app/broken.ts';
import { CARDS } from './app/catalogue.ts';
import { copyText } from './app/copy-text.ts';
import { download } from './app/download.ts';
import { drawing } from './app/draw.ts';
import { effectRunner } from './app/effects.ts';
import { answerTo } from './app/fault.ts';
import { startLoop } from './app/loop.ts';
import type { Effect, Message } from './app/message.ts';
import { type Model, modelAt } from './app/model.ts';
import { openScreen } from './app/open-screen.ts';
import { randomHex } from './app/platform.ts';
import { whenQuiet } from './app/quiet.ts';
import { parseRoute } from './app/route.ts';
import { soundHost } from './app/sound-host.ts';
import { stageHost } from './app/stage-host.ts';
import { browserShelf, openMemory } from './app/storage.ts';
import { update } from './app/update.ts';
import type { Fresh } from './core/play/new-play.ts';

const root = document.getElementById('app') ?? document.body;

/** What the page itself has shown is gone on from. */
const fresh = (): Fresh => {
  const { shown = 1, seed, wanted } = root.dataset;
  return {
    id: randomHex(8),
    seed: seed === undefined ? Number.parseInt(randomHex(4), 16) : Number(seed),
    startedAt: new Date().toISOString(),
    shown: Number(shown),
    ...(wanted !== undefined && { wanted }),
  };
};

const routeNow = () =>
  parseRoute(
    location.hash,
    CARDS.map((card) => card.header.id),
  );

async function start(): Promise<void> {
  const memory = openMemory(browserShelf());
  const settings = memory.loadSettings();
  const stage = stageHost();
  const sound = soundHost(settings);
  const begun = modelAt(routeNow(), { settings, cards: CARDS, ...memory.recall() });
  const [screen, effects] = openScreen(begun, fresh());

  /** Only while stories are being written: what is saved goes on in the running game. */
  const writing = import.meta.env.DEV ? await import('./app/preview/for-writers.ts') : null;

  const loop = startLoop<Model, Message, Effect>({
    initial: [{ ...begun, screen }, effects],
    update: writing?.forWriters(update) ?? update,
    run: effectRunner({
      memory,
      fresh,
      go: (hash) => {
        location.hash = hash;
      },
      stayAt: (hash) => history.replaceState(null, '', hash),
      loadAnew: (hash) => {
        location.hash = hash;
        location.reload();
      },
      print: () => window.print(),
      copy: copyText,
      speak: sound.speak,
      hush: sound.hush,
      touch: sound.touch,
      download,
    }),
    draw: drawing(
      root,
      { stage, sound, canReadAloud: sound.canSpeak, fresh },
      () => loop.redraw(),
      (why) => loop.dispatch({ type: 'load_failed', why }),
    ),
    failed: answerTo,
  });

  window.addEventListener('hashchange', () =>
    loop.dispatch({ type: 'routed', route: routeNow(), fresh: fresh() }),
  );
  // Another tab has saved: what this one remembers is read again.
  window.addEventListener('storage', () =>
    loop.dispatch({ type: 'remembered', ...memory.recall() }),
  );
  writing?.whenStorySaved((engine) =>
    loop.dispatch({ type: 'engine_arrived', engine, fresh: fresh() }),
  );
  // Without them the text stands in the letters that are there.
  whenQuiet(() => import('./app/fonts.ts').catch(console.info));
}

start().catch((fault) => {
  console.error(fault);
  showBroken(root);
});
