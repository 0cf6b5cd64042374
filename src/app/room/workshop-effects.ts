// Carries out what the room's front end asks for: loading, keeping, the wall's window, files.

import { newRoom } from '../../core/room/room.ts';
import type { RoomLog } from '../../core/room/room-log.ts';
import { recordOf } from '../../core/room/room-record.ts';
import { foldRoom } from '../../core/room/update-room.ts';
import type { Engine } from '../../core/story/story.ts';
import type { Words } from '../../words/words.ts';
import { download } from '../shell/download.ts';
import { whyMissing } from '../shell/fetch-part.ts';
import { engineFor, loadEngine } from '../shell/load-engine.ts';
import type { Dispatch } from '../shell/loop.ts';
import { type HostPorts, hostEffects, hostStateNow } from './host-effects.ts';
import { type HostKey, logOf, roomOf } from './hosted.ts';
import { roomCsv } from './room-csv.ts';
import { toggleFullScreen } from './room-keys.ts';
import { makeRoomRoute } from './room-route.ts';
import type { RoomShelf } from './room-shelf.ts';
import type { Workshop, WorkshopEffect, WorkshopMessage } from './workshop.ts';

export type WorkshopPorts = HostPorts & {
  readonly shelf: RoomShelf;
  readonly go: (hash: string) => void;
  readonly print: () => void;
  /** False where the browser has blocked the window. */
  readonly openWindow: (hash: string) => boolean;
  /** The desk listens to the wall of this room, and its clock runs. */
  readonly attend: (log: RoomLog) => void;
  /** Null while they are on their way. */
  readonly words: () => Pick<Words, 'room' | 'skills'> | null;
};

export function workshopEffects(ports: WorkshopPorts) {
  const runHosted = hostEffects(ports);
  return function run(
    effect: WorkshopEffect,
    dispatch: Dispatch<WorkshopMessage>,
    workshop: Workshop,
  ): void {
    switch (effect.type) {
      case 'load': {
        engineOfRoom(effect.scenario, effect.log).then(
          (engine) => dispatch({ type: 'engine_arrived', engine }),
          (fault) => dispatch({ type: 'not_arrived', why: whyMissing(fault) }),
        );
        return;
      }
      case 'save':
        if (ports.shelf.save(effect.log) === workshop.isUnsaved)
          dispatch({ type: workshop.isUnsaved ? 'saved' : 'not_saved' });
        return;
      case 'remove':
        ports.shelf.remove(effect.room);
        ports.keys.remove(effect.room);
        return;
      case 'go':
        ports.go(makeRoomRoute(effect.route));
        return;
      case 'attend':
        ports.attend(effect.log);
        return;
      case 'open_wall': {
        const { log } = workshop;
        if (!log) return;
        const { plan, id } = log;
        const hash = makeRoomRoute({ screen: 'wall', scenario: plan.scenario, room: id });
        if (!ports.openWindow(hash)) dispatch({ type: 'wall_is', wall: 'blocked' });
        return;
      }
      case 'print':
        ports.print();
        return;
      case 'toggle_full_screen':
        toggleFullScreen();
        return;
      case 'export':
        void exportRoom(effect.from, ports).then((isThere) => {
          if (!isThere) dispatch({ type: 'not_arrived', why: 'not_hosted' });
        });
        return;
      default:
        runHosted(effect, dispatch);
    }
  };
}

/** The edition that the room was held on, as far as it is kept. */
async function engineOfRoom(scenario: string, log: RoomLog | null): Promise<Engine> {
  const newest = await loadEngine(scenario);
  return log ? engineFor(log.plan, newest) : newest;
}

/** Of a room on the server what it says of it now; false where it says nothing. */
async function exportRoom(
  from: RoomLog | HostKey,
  { words: wordsNow, line }: WorkshopPorts,
): Promise<boolean> {
  const words = wordsNow();
  const state = 'plan' in from ? null : await hostStateNow(line.fetch, from);
  const log = 'plan' in from ? from : state && logOf(from, state);
  if (!log) return false;
  if (!words) return true;
  const engine = await engineOfRoom(log.plan.scenario, log);
  const room = state
    ? roomOf(engine, state)
    : foldRoom(engine, newRoom(engine, log.plan), log.events);
  const day = log.startedAt.slice(0, 10);
  download(`${log.plan.scenario}-${day}.csv`, roomCsv(recordOf(engine, room), words));
  return true;
}
