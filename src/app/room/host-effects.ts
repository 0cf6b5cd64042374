// What the desk asks of the team's server: whether it may open a room there, the room, and its events.

import { meShape } from '../../wire/me.ts';
import {
  changedEntryShape,
  type EntryChange,
  hostStateShape,
  madeRoomShape,
} from '../../wire/rooms.ts';
import { askTeam, type Fetch } from '../shell/ask-team.ts';
import type { Dispatch } from '../shell/loop.ts';
import { type LinePorts, openRoomLine, type RoomLine } from '../shell/room-line.ts';
import type { HostKey, HostOrder } from './hosted.ts';
import { makeRoomRoute } from './room-route.ts';
import type { KeyShelf } from './room-shelf.ts';
import type { TeamServer, WorkshopEffect, WorkshopMessage } from './workshop.ts';

export type HostPorts = {
  readonly line: LinePorts;
  readonly keys: KeyShelf;
  /** The address becomes this one, without a new page. */
  readonly stay: (hash: string) => void;
  /** Whether the address with this end could be copied. */
  readonly copy: (hash: string) => Promise<boolean>;
};

export type HostEffect = Extract<
  WorkshopEffect,
  {
    readonly type:
      | 'ask_server'
      | 'open_room'
      | 'listen'
      | 'listen_again'
      | 'keep_key'
      | 'order'
      | 'change_entry'
      | 'copy_link';
  }
>;

const headersOf = ({ token }: HostKey) => ({ 'x-host': token });

export function hostEffects({ line, keys, stay, copy }: HostPorts) {
  const { fetch } = line;
  let listening: { readonly key: HostKey; readonly line: RoomLine<never> } | null = null;

  return function run(effect: HostEffect, dispatch: Dispatch<WorkshopMessage>): void {
    switch (effect.type) {
      case 'ask_server':
        void serverHere(fetch).then((server) => dispatch({ type: 'server_is', server }));
        return;
      case 'open_room': {
        const { edition, stops } = effect;
        const asked = { method: 'POST', path: 'rooms', body: { edition, stops } } as const;
        void askTeam(fetch, asked, madeRoomShape).then((answer) =>
          dispatch(
            answer.ok
              ? { type: 'opened', made: answer.value }
              : { type: 'server_is', server: 'refused' },
          ),
        );
        return;
      }
      case 'listen': {
        const { key } = effect;
        listening?.line.end();
        listening = key && { key, line: listenTo(key, line, dispatch) };
        return;
      }
      case 'listen_again':
        listening?.line.again();
        return;
      case 'keep_key': {
        const { scenario, id: room } = effect.key;
        // Where nothing can be kept the secret stays in the address, so that it can be loaded anew.
        if (keys.save(effect.key)) stay(makeRoomRoute({ screen: 'desk', scenario, room }));
        return;
      }
      case 'order':
        void give(fetch, effect.key, effect.order).then((answer) => {
          if (listening?.key === effect.key)
            dispatch({ type: 'answered', order: effect.order, answer });
        });
        return;
      case 'change_entry':
        void changeEntry(fetch, effect.key, effect.change).then((done) => {
          if (listening?.key !== effect.key) return;
          if (!done) return listening.line.again();
          dispatch({ type: 'told', state: done.state });
          if (done.hostToken !== null) dispatch({ type: 'shared', token: done.hostToken });
        });
        return;
      case 'copy_link':
        void copy(makeRoomRoute(effect.route)).then(
          (isCopied) => isCopied && dispatch({ type: 'link_copied' }),
        );
        return;
    }
  };
}

async function serverHere(fetch: Fetch): Promise<TeamServer> {
  const answer = await askTeam(fetch, { method: 'GET', path: 'me' }, meShape);
  if (!answer.ok) return 'none';
  const { who } = answer.value;
  if (who?.kind !== 'manager') return 'signed_out';
  const mayLead = who.roles.includes('owner') || who.roles.includes('facilitator');
  return mayLead ? 'ready' : 'not_allowed';
}

const listenTo = (
  key: HostKey,
  ports: LinePorts,
  dispatch: Dispatch<WorkshopMessage>,
): RoomLine<never> =>
  openRoomLine(
    {
      ...{ room: key.id, as: 'host', headers: headersOf(key), shape: hostStateShape },
      told: (state) => dispatch({ type: 'told', state }),
      standing: (isConnected) => dispatch({ type: 'connected', isConnected }),
      refused: () => dispatch({ type: 'shut_out' }),
    },
    ports,
  );

/** Refusals that say something about the order itself; after any other it is given again. */
const ANSWERS: Readonly<Record<string, 'late' | 'wrong'>> = {
  'changed-meanwhile': 'late',
  'not-as-expected': 'wrong',
};

async function give(fetch: Fetch, key: HostKey, { rev, event }: HostOrder) {
  const path = ['rooms', key.id, 'control'].join('/');
  const asked = { method: 'POST', path, headers: headersOf(key), body: { rev, event } } as const;
  const answer = await askTeam(fetch, asked, hostStateShape);
  return answer.ok ? answer.value : (ANSWERS[answer.problem] ?? 'lost');
}

/** Null where nothing came of it. */
async function changeEntry(fetch: Fetch, key: HostKey, change: EntryChange) {
  const path = ['rooms', key.id, 'entry'].join('/');
  const asked = { method: 'POST', path, headers: headersOf(key), body: change } as const;
  const answer = await askTeam(fetch, asked, changedEntryShape);
  return answer.ok ? answer.value : null;
}

/** A room as the server has it now; null where it says nothing. */
export async function hostStateNow(fetch: Fetch, key: HostKey) {
  const path = ['rooms', key.id, 'state?as=host'].join('/');
  const asked = { method: 'GET', path, headers: headersOf(key) } as const;
  const answer = await askTeam(fetch, asked, hostStateShape);
  return answer.ok ? answer.value : null;
}
