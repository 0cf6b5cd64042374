// `#/room`: the facilitator's front end. The wall is a window of its own, with nothing in it but what
// the desk sends.

import type { RoomState } from '../../core/room/room.ts';
import { wallView } from '../../core/room/wall-view.ts';
import { FIRST_ENGLISH } from '../../words/first-english.ts';
import { guessLanguage } from '../../words/languages.ts';
import type { LaterGroup, WordsHere } from '../../words/words.ts';
import { stageHost } from '../playing/stage-host.ts';
import { tableauOf } from '../playing/tableau-of.ts';
import { showBroken } from '../shell/broken.ts';
import { browserLine, onWaking } from '../shell/browser-line.ts';
import { CARDS } from '../shell/catalogue.ts';
import { copyText } from '../shell/copy-text.ts';
import { dress, isMotionReduced } from '../shell/dress.ts';
import { startLoop } from '../shell/loop.ts';
import { browserShelf, openMemory } from '../shell/storage.ts';
import { surfaceOn } from '../shell/surface.tsx';
import { wordsShelf } from '../shell/words-shelf.ts';
import { attendWall } from './attend-wall.ts';
import { entranceOf } from './entrance-of.ts';
import { listenForKeys } from './room-keys.ts';
import { parseRoomRoute } from './room-route.ts';
import { keyShelf, roomShelf } from './room-shelf.ts';
import { workshopUpdate } from './update-workshop.ts';
import { startWall } from './wall.tsx';
import type { Workshop, WorkshopEffect, WorkshopMessage } from './workshop.ts';
import { workshopEffects } from './workshop-effects.ts';
import { WorkshopPage } from './workshop-page.tsx';

const ROOM_WORDS: readonly LaterGroup[] = [
  'room',
  'roomPhones',
  'nicknames',
  'skills',
  'format',
  'scoring',
];

const SCENARIOS = CARDS.map(({ header }) => header.id);
const routeNow = () => parseRoomRoute(location.hash, SCENARIOS);

export function startRoom(root: HTMLElement): void {
  const settings = openMemory(browserShelf()).loadSettings(guessLanguage(navigator.languages));
  dress(document.documentElement, settings);
  root.replaceChildren();
  const route = routeNow();
  const drawOn = surfaceOn(root);
  const stage = stageHost();
  stage.setReducedMotion(isMotionReduced(settings));
  let arrived = () => {};
  const shelf = wordsShelf(
    () => arrived(),
    () => showBroken(root, FIRST_ENGLISH.notices),
  );
  const words = (): WordsHere | null => shelf(settings.language, ROOM_WORDS);

  if (route.screen === 'wall') {
    const wall = startWall(route.room, { drawOn, stage, words });
    arrived = wall.draw;
    window.addEventListener('hashchange', () => location.reload());
    return;
  }

  const storage = browserShelf();
  const [rooms, keys] = [roomShelf(storage), keyShelf(storage)];
  const nothing: Workshop = {
    ...{ route, engine: null, trouble: null, preparation: null, kept: rooms.rooms() },
    ...{ keys: keys.rooms(), hosted: null },
    ...{ log: null, room: null, wall: 'nowhere', isTaken: false },
    ...{ isHelpOpen: false, isUnsaved: false, seconds: 0 },
  };
  const update = workshopUpdate(SCENARIOS[0] ?? '');
  const wall = attendWall((message) => loop.dispatch(message));
  /** What the wall has been sent. */
  let last: RoomState | null = null;
  const loop = startLoop<Workshop, WorkshopMessage, WorkshopEffect>({
    initial: update(nothing, { type: 'routed', route }),
    update,
    run: workshopEffects({
      ...{ shelf: rooms, keys, line: browserLine },
      go: (hash) => {
        location.hash = hash;
      },
      stay: (hash) => history.replaceState(null, '', hash),
      copy: (hash) => copyText(location.href.replace(/#.*$/, hash)),
      print: () => window.print(),
      openWindow: (hash) => window.open(hash, 'make-it-right-wall', 'popup') !== null,
      attend: wall.attend,
      words: () => {
        const { room, skills } = words() ?? {};
        return room && skills ? { room, skills } : null;
      },
    }),
    draw: (workshop, tell) => {
      const shown = words();
      if (!shown) return;
      drawOn(<WorkshopPage workshop={workshop} tell={tell} stage={stage.attach} />, shown);
      const { engine, room, hosted } = workshop;
      const view = engine && room ? wallView(engine, room) : null;
      if (view && room !== last) wall.show({ view, entrance: entranceOf(hosted, location) });
      last = room;
      stage.show(view && workshop.wall === 'here' ? tableauOf(view.story, view.lines) : null);
    },
    failed: ({ error }) => {
      console.error(error);
      return null;
    },
  });
  arrived = loop.redraw;

  window.addEventListener('hashchange', () => {
    if (routeNow().screen === 'wall') location.reload();
    else loop.dispatch({ type: 'routed', route: routeNow() });
  });
  window.addEventListener('pagehide', wall.leave);
  onWaking(() => loop.dispatch({ type: 'woken' }));
  listenForKeys(
    (intent) => loop.dispatch({ type: 'pressed', intent }),
    () => routeNow().screen === 'desk',
  );
}
