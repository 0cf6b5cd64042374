// The desk's side of the channel: sends the wall at every change and hears whether one is there.

import type { RoomLog } from '../../core/room/room-log.ts';
import type { Dispatch } from '../shell/loop.ts';
import {
  openRoomChannel,
  type Presence,
  type RoomChannel,
  type WallShown,
  watchPresence,
} from './room-channel.ts';
import type { WorkshopMessage } from './workshop.ts';

export type WallAttendant = {
  /** From now on this room; the one before is let go. */
  readonly attend: (log: RoomLog) => void;
  readonly show: (shown: WallShown) => void;
  readonly leave: () => void;
};

export function attendWall(dispatch: Dispatch<WorkshopMessage>): WallAttendant {
  let channel: RoomChannel | null = null;
  let presence: Presence | null = null;
  let clock = 0;
  let latest: WallShown | null = null;
  let isThere = false;

  const seen = () => {
    presence?.heard();
    if (isThere) return;
    isThere = true;
    dispatch({ type: 'wall_is', wall: 'window' });
  };
  const gone = () => {
    if (!isThere) return;
    isThere = false;
    dispatch({ type: 'wall_is', wall: 'nowhere' });
  };
  const letGo = () => {
    channel?.close();
    presence?.stop();
    clearInterval(clock);
    [channel, presence, latest, isThere] = [null, null, null, false];
  };
  const leave = () => {
    channel?.send({ kind: 'left', from: 'desk' });
    letGo();
  };
  return {
    attend: ({ id, startedAt }) => {
      leave();
      const opened = openRoomChannel(id, (signal) => {
        if (signal.kind === 'taken') {
          // The wall is the other desk's from now on.
          letGo();
          return dispatch({ type: 'taken' });
        }
        if (signal.kind === 'left' && signal.from === 'wall') return gone();
        if (signal.kind === 'pressed') return dispatch({ type: 'pressed', intent: signal.intent });
        if (signal.kind === 'hello' && latest) opened.send({ kind: 'shown', shown: latest });
        if (signal.kind === 'hello' || (signal.kind === 'beat' && signal.from === 'wall')) seen();
      });
      const beat = () => opened.send({ kind: 'beat', from: 'desk' });
      channel = opened;
      opened.send({ kind: 'taken' });
      beat();
      presence = watchPresence(beat, gone);
      const begun = Date.parse(startedAt);
      const tick = () =>
        dispatch({ type: 'ticked', seconds: Math.max(0, Math.floor((Date.now() - begun) / 1000)) });
      tick();
      clock = window.setInterval(tick, 1000);
    },
    show: (shown) => {
      latest = shown;
      channel?.send({ kind: 'shown', shown });
    },
    leave,
  };
}
