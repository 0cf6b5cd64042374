// The browser entry: opens the device's memory, reads the address, starts the loop.

import { showBroken } from './app/broken.ts';
import { CARDS } from './app/catalogue.ts';
import { download } from './app/download.ts';
import { drawing } from './app/draw.ts';
import { effectRunner } from './app/effects.ts';
import { startLoop } from './app/loop.ts';
import type { Effect, Fresh, Message } from './app/message.ts';
import { type Model, modelAt } from './app/model.ts';
import { openScreen } from './app/open-screen.ts';
import { whenQuiet } from './app/quiet.ts';
import { parseRoute } from './app/route.ts';
import { soundHost } from './app/sound-host.ts';
import { stageHost } from './app/stage-host.ts';
import { browserShelf, openMemory } from './app/storage.ts';
import { update } from './app/update.ts';
import './ui/paper.css';

const root = document.getElementById('app') ?? document.body;
const memory = openMemory(browserShelf());
const stage = stageHost();
const settings = memory.loadSettings();
const sound = soundHost(settings);

window.addEventListener('error', (event) => event.error && showBroken(root, event.error));
window.addEventListener('unhandledrejection', (event) => showBroken(root, event.reason));

const fresh = (): Fresh => ({
  id: randomHex(8),
  seed: Number.parseInt(randomHex(4), 16),
  startedAt: new Date().toISOString(),
  shown: Number(root.dataset.shown ?? 1),
});

/** `crypto.randomUUID` is missing on plain http, where a team's own server may stand. */
function randomHex(bytes: number): string {
  const values = crypto.getRandomValues(new Uint8Array(bytes));
  return Array.from(values, (value) => value.toString(16).padStart(2, '0')).join('');
}

const routeNow = () =>
  parseRoute(
    location.hash,
    CARDS.map((card) => card.header.id),
  );

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
    reload: () => location.reload(),
    print: () => window.print(),
    copy: (text) => import('./app/copy-text.ts').then(({ copyText }) => copyText(text)),
    speak: sound.speak,
    hush: sound.hush,
    touch: sound.touch,
    download,
  }),
  draw: drawing(
    root,
    { stage, sound, canReadAloud: sound.canSpeak, fresh },
    () => loop.redraw(),
    () =>
      loop.dispatch({
        type: 'load_failed',
        sentence: 'A part of the page could not be loaded. Look at the connection and try again.',
      }),
  ),
});

window.addEventListener('hashchange', () =>
  loop.dispatch({ type: 'routed', route: routeNow(), fresh: fresh() }),
);
// Another tab has saved: what this one remembers is read again.
window.addEventListener('storage', () => loop.dispatch({ type: 'remembered', ...memory.recall() }));
writing?.whenStorySaved((engine) =>
  loop.dispatch({ type: 'engine_arrived', engine, fresh: fresh() }),
);
whenQuiet(() => import('./app/fonts.ts'));
