// Opens the device's memory, reads the address and starts the learner's loop. Nobody listens to the
// errors of the window: most belong to scripts that are not ours, and end nothing here.

import type { Fresh } from '../../core/play/new-play.ts';
import { guessLanguage } from '../../words/languages.ts';
import { soundHost } from '../playing/sound-host.ts';
import { stageHost } from '../playing/stage-host.ts';
import { CARDS } from '../shell/catalogue.ts';
import { copyText } from '../shell/copy-text.ts';
import { download } from '../shell/download.ts';
import { startLoop } from '../shell/loop.ts';
import { otherTabs } from '../shell/other-tabs.ts';
import { randomHex } from '../shell/platform.ts';
import { browserShelf, isKept, openMemory } from '../shell/storage.ts';
import { PERSON, TABLET } from '../shell/storage-keys.ts';
import { leaveWord, wordLeft } from '../shell/word-left.ts';
import { drawing } from './draw.ts';
import { effectRunner } from './effects.ts';
import { answerTo } from './fault.ts';
import type { Effect, Message } from './message.ts';
import { type Model, modelAt } from './model.ts';
import { tellTabs } from './open-elsewhere.ts';
import { openScreen } from './open-screen.ts';
import { parseRoute } from './route.ts';
import { update } from './update.ts';

export async function startLearner(root: HTMLElement): Promise<void> {
  const fresh = () => freshOn(root);
  const shelf = browserShelf();
  // Only on a team's tablet, and for those who have opened a link: nobody else's page asks for more.
  if (shelf && isKept(shelf, TABLET)) {
    const { newPageAt, wayOfTablet } = await import('../shell/tablet.ts');
    const elsewhere = wayOfTablet(shelf, Date.now());
    if (elsewhere) return newPageAt(elsewhere);
  }
  const team =
    shelf && isKept(shelf, PERSON) ? (await import('./team/start-team.ts')).startTeam(shelf) : null;
  const memory = team?.memory ?? openMemory(shelf);
  const settings = memory.loadSettings(guessLanguage(navigator.languages));
  const stage = stageHost();
  const sound = soundHost(settings);
  const begun = {
    ...modelAt(routeNow(), { settings, cards: CARDS, ...memory.recall() }),
    isPickLost: wordLeft() === location.hash,
    team: team?.standing() ?? null,
  };
  const [screen, effects] = openScreen(begun, fresh());

  const opened = { ...begun, screen };
  const tellOthers = otherTabs((attempt) => loop.dispatch({ type: 'open_elsewhere', attempt }));

  /** Only while stories are being written: what is saved goes on in the running game. */
  const writing = import.meta.env.DEV ? await import('./for-writers.ts') : null;

  const draw = drawing(
    root,
    { stage, sound, canReadAloud: sound.canSpeak, fresh },
    () => loop.redraw(),
    (why) => loop.dispatch({ type: 'load_failed', why }),
  );
  const loop = startLoop<Model, Message, Effect>({
    initial: [opened, [...effects, ...tellTabs(begun, opened)]],
    update: writing?.forWriters(update) ?? update,
    run: effectRunner({
      memory,
      fresh,
      go: (hash) => {
        location.hash = hash;
      },
      leaveWord: (isPickOpen) => leaveWord(isPickOpen ? location.hash : null),
      tellTabs: tellOthers,
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
    draw: team?.watching(draw) ?? draw,
    failed: answerTo,
  });

  team?.follow((standing) => loop.dispatch({ type: 'team', team: standing }));
  window.addEventListener('hashchange', () =>
    loop.dispatch({ type: 'routed', route: routeNow(), fresh: fresh() }),
  );
  // Another tab has saved: what this one remembers is read again.
  window.addEventListener('storage', () =>
    loop.dispatch({ type: 'remembered', ...memory.recall() }),
  );
  window.addEventListener('pagehide', () => loop.dispatch({ type: 'left' }));
  writing?.whenStorySaved((engine) =>
    loop.dispatch({ type: 'engine_arrived', engine, fresh: fresh() }),
  );
}

const routeNow = () =>
  parseRoute(
    location.hash,
    CARDS.map((card) => card.header.id),
  );

/** With the lines, the seed and the choice of the first lines that the HTML has shown. */
function freshOn(root: HTMLElement): Fresh {
  const { shown = 1, seed, wanted } = root.dataset;
  return {
    id: randomHex(8),
    seed: seed === undefined ? Number.parseInt(randomHex(4), 16) : Number(seed),
    startedAt: new Date().toISOString(),
    shown: Number(shown),
    ...(wanted !== undefined && { wanted }),
  };
}
