// A room for the tests: opened by an owner, with phones in it.

import { choiceBehind } from '../../src/core/room/phone-view.ts';
import { newRoom } from '../../src/core/room/room.ts';
import type { RoomEvent } from '../../src/core/room/room-event.ts';
import type { Letter } from '../../src/core/room/scene.ts';
import { suggestedStops } from '../../src/core/room/stops.ts';
import { foldRoom } from '../../src/core/room/update-room.ts';
import { shipped } from '../shipped.ts';
import type { Answer, Team, Visitor } from './harness.ts';

export const engine = shipped('rental_garage');
export const stops = suggestedStops(engine, 30);

export type TestRoom = {
  readonly id: string;
  readonly code: string;
  readonly hostToken: string;
  readonly host: Visitor;
  readonly state: () => Promise<Answer>;
  /** At the rev of now. */
  readonly control: (event: RoomEvent) => Promise<Answer>;
  /** The id of the choice that has this letter in the open vote. */
  readonly behind: (letter: Letter) => Promise<string>;
  /** Presses Next until the room stands at this step. */
  readonly until: (step: string) => Promise<void>;
  readonly phone: () => Promise<Phone>;
};

export type Phone = {
  readonly visitor: Visitor;
  readonly joined: Answer;
  readonly state: () => Promise<Answer>;
  /** For the nth option as it is shown. */
  readonly vote: (at: number, seq: number) => Promise<Answer>;
};

export async function newTestRoom(team: Team): Promise<TestRoom> {
  const host = await team.owner();
  const made = await host.send('POST', '/api/rooms', { edition: engine.edition.edition, stops });
  const { id, code, hostToken } = made.body;
  const path = `/api/rooms/${id}`;
  const state = () => host.get(`${path}/state?as=host`);
  const control = async (event: RoomEvent) => {
    const { rev } = (await state()).body;
    return host.send('POST', `${path}/control`, { rev, event });
  };
  const phone = () => newPhone(team, path, code);
  const watcher = await phone();
  const until = async (step: string) => {
    for (let count = 0; count < 100; count += 1) {
      if ((await watcher.state()).body.view.step === step) return;
      await control({ type: 'next' });
    }
    throw new Error(`The room does not come to “${step}”.`);
  };
  const behind = async (letter: Letter) => {
    const { plan, events } = (await state()).body;
    return choiceBehind(engine, foldRoom(engine, newRoom(engine, plan), events), letter) ?? 'none';
  };
  return { id, code, hostToken, host, state, control, behind, until, phone };
}

async function newPhone(team: Team, path: string, code: string): Promise<Phone> {
  const visitor = team.visitor();
  const joined = await visitor.send('POST', `${path}/join`, { code });
  const state = () => visitor.get(`${path}/state`);
  return {
    ...{ visitor, joined, state },
    vote: async (at, seq) => {
      const { view } = (await state()).body;
      const letter = view.options[at]?.letter ?? 'A';
      const vote = view.vote ?? { decision: 'none', round: 1 };
      return visitor.send('POST', `${path}/votes`, { ...vote, letter, seq });
    },
  };
}
