// A room on a team's server that can be cut off and come back, led by requests of its facilitator.

import type { Socket } from 'node:net';
import { afterAll } from 'vitest';
import type { RoomStep } from '../../src/core/room/room.ts';
import { newRoom } from '../../src/core/room/room.ts';
import type { RoomEvent } from '../../src/core/room/room-event.ts';
import { type Letter, optionsAt } from '../../src/core/room/scene.ts';
import { suggestedStops } from '../../src/core/room/stops.ts';
import { decisionAt, foldRoom } from '../../src/core/room/update-room.ts';
import type { EntryChange, HostState } from '../../src/wire/rooms.ts';
import { shipped } from '../shipped.ts';
import { askingAs } from './asking-as.ts';
import { inBrowser, type Opening } from './harness.ts';
import { startTeamServer } from './team-server.ts';

const engine = shipped('rental_garage');
const MIA = { name: 'Mia', password: 'a long walk in the rain' };

export type PhoneRoom = {
  readonly code: string;
  readonly state: () => Promise<HostState>;
  readonly control: (event: RoomEvent) => Promise<void>;
  /** Changes who may come in. */
  readonly change: (change: EntryChange) => Promise<void>;
  /** At `branching`: plays these, one after the other. */
  readonly branch: (...letters: readonly Letter[]) => Promise<void>;
  /** Presses Next until the room stands at this step. */
  readonly until: (step: RoomStep) => Promise<void>;
};

export async function inRooms() {
  const team = await startTeamServer();
  afterAll(() => team.close());
  const sockets = new Set<Socket>();
  let app: typeof team.app | null = team.app;
  const open = inBrowser([], () => ({
    fetch: (request: Request, env?: unknown) => {
      const { socket } = (env as { incoming: { socket: Socket } }).incoming;
      sockets.add(socket);
      if (app) return app.fetch(request, env as object);
      socket.destroy();
      return new Response();
    },
  }));
  let isSetUp = false;
  const signedIn = async () => {
    const game = await open();
    await game.open('');
    const ask = askingAs(game);
    const { setupToken: token } = team;
    if (isSetUp) await ask('POST', 'signin', MIA);
    else await ask('POST', 'setup', { ...MIA, token, org: 'Clear Glass' });
    isSetUp = true;
    return async (method: string, path: string, body?: object) =>
      JSON.parse(await ask(method, path, body));
  };

  return {
    open: (opening: Opening = {}) =>
      open({
        viewport: { width: 390, height: 844 },
        // What the browser itself says where a connection breaks or a request is refused.
        allowed: /Failed to load resource|net::ERR_/,
        ...opening,
      }),
    /** As when its process is killed: every connection breaks, and no new one is answered. */
    kill: () => {
      app = null;
      for (const socket of sockets) socket.destroy();
      sockets.clear();
    },
    restart: () => {
      app = team.again();
    },
    newRoom: async (): Promise<PhoneRoom> => {
      const told = await signedIn();
      const stops = suggestedStops(engine, 30);
      const { id, code } = await told('POST', 'rooms', { edition: engine.edition.edition, stops });
      const state = (): Promise<HostState> => told('GET', `rooms/${id}/state?as=host`);
      const control = async (event: RoomEvent) => {
        const { rev } = await state();
        await told('POST', `rooms/${id}/control`, { rev, event });
      };
      const change = (wanted: EntryChange) => told('POST', `rooms/${id}/entry`, wanted);
      const now = async () => {
        const { plan, events } = await state();
        return foldRoom(engine, newRoom(engine, plan), events);
      };
      const branch = async (...letters: readonly Letter[]) => {
        const room = await now();
        const decision = decisionAt(room.now);
        const options = decision ? optionsAt(decision, room.plan, engine.edition.header) : [];
        const choices = options.flatMap(({ letter, choice }) =>
          letters.includes(letter) ? choice : [],
        );
        await control({ type: 'branched', choices });
      };
      const until = async (step: RoomStep) => {
        for (let count = 0; count < 100; count += 1) {
          if ((await now()).now.step === step) return;
          await control({ type: 'next' });
        }
        throw new Error(`The room does not come to “${step}”.`);
      };
      return { code, state, control, change, branch, until };
    },
  };
}
