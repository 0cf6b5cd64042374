// Carries out what `updatePhone` asks for. The ports to the world come in as parameters.

import { foundRoomShape, type PhoneState, phoneStateShape } from '../../wire/rooms.ts';
import { askTeam } from '../shell/ask-team.ts';
import { type LinePorts, openRoomLine, type RoomLine } from '../shell/room-line.ts';
import { keepVote, keptVote } from './kept-vote.ts';
import type { PhoneEffect, PhoneMessage } from './phone.ts';

export type PhoneWorld = {
  readonly line: LinePorts;
  /** Null where the browser lets pages keep nothing. */
  readonly shelf: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null;
  readonly go: (hash: string) => void;
  readonly keepAwake: () => void;
};

type Tell = (message: PhoneMessage) => void;

export function phoneEffects({ line: ports, shelf, go, keepAwake }: PhoneWorld) {
  let line: RoomLine<PhoneState> | null = null;
  let callOffRetry = () => {};

  const listen = (room: string, tell: Tell) => {
    line?.end();
    line = openRoomLine(
      {
        ...{ room, shape: phoneStateShape },
        told: (state) => tell({ type: 'told', state }),
        standing: (isConnected) => tell({ type: 'stood', isConnected }),
        refused: (problem) => tell({ type: 'failed', problem }),
      },
      ports,
    );
    keepAwake();
  };

  const run = async (effect: PhoneEffect, tell: Tell): Promise<void> => {
    switch (effect.type) {
      case 'go':
        return go(`#/p/${effect.code}`);
      case 'find': {
        const asked = { method: 'GET', path: `codes/${effect.code}` } as const;
        const found = await askTeam(ports.fetch, asked, foundRoomShape);
        if (!found.ok) return tell({ type: 'failed', problem: found.problem });
        const kept = shelf && keptVote(shelf, found.value.id);
        return tell({ type: 'found', room: found.value, kept });
      }
      case 'join': {
        const { room, code, another } = effect;
        const asked = {
          method: 'POST',
          path: `rooms/${room}/join`,
          body: { code, another },
        } as const;
        const joined = await askTeam(ports.fetch, asked, phoneStateShape);
        if (!joined.ok) return tell({ type: 'failed', problem: joined.problem });
        return tell({ type: 'told', state: joined.value });
      }
      case 'listen':
        return listen(effect.room, tell);
      case 'keep':
        return shelf ? keepVote(shelf, effect.room, effect.vote) : undefined;
      case 'send': {
        const path = `rooms/${effect.room}/votes`;
        const asked = { method: 'POST', path, body: effect.vote } as const;
        const voted = await askTeam(ports.fetch, asked, phoneStateShape);
        if (!voted.ok) return tell({ type: 'unsent', vote: effect.vote, problem: voted.problem });
        return tell({ type: 'acknowledged', state: voted.value });
      }
      case 'look_again':
        if (line) keepAwake();
        return line?.again();
      case 'retry_later':
        callOffRetry();
        callOffRetry = ports.after(1000 + ports.random() * 1000, () => tell({ type: 'retry' }));
    }
  };
  return (effect: PhoneEffect, tell: Tell): void => void run(effect, tell);
}
