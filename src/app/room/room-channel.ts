// The desk and the wall are two windows of one browser. The desk sends the whole wall at every change,
// to whoever listens, and again when a wall says hello. Both answer each other's beat, so that each
// knows whether the other is there.

import type { WallView } from '../../core/room/wall-view.ts';
import type { Entrance } from '../../ui/room/wall-entrance.tsx';
import { openChannel } from '../shell/platform.ts';
import type { RoomIntent } from './room-keys.ts';

export type WallShown = { readonly view: WallView; readonly entrance: Entrance | null };

export type RoomSignal =
  | { readonly kind: 'shown'; readonly shown: WallShown }
  /** The wall has opened, or has been loaded anew. */
  | { readonly kind: 'hello' }
  | { readonly kind: 'beat'; readonly from: 'desk' | 'wall' }
  /** A key that was pressed in the wall's window. */
  | { readonly kind: 'pressed'; readonly intent: RoomIntent }
  | { readonly kind: 'left'; readonly from: 'desk' | 'wall' }
  /** Another desk has opened this room. */
  | { readonly kind: 'taken' };

export type RoomChannel = {
  readonly send: (signal: RoomSignal) => void;
  readonly close: () => void;
};

/** `heard` is told what the other windows of the same build send. */
export function openRoomChannel(room: string, heard: (signal: RoomSignal) => void): RoomChannel {
  const channel = openChannel(`room/${room}`);
  if (channel) channel.onmessage = ({ data }) => heard(data as RoomSignal);
  return { send: (signal) => channel?.postMessage(signal), close: () => channel?.close() };
}

/** Milliseconds between two beats, and how many may be missed before the other counts as gone. */
const BEAT = 2000;
const MISSED = 3;

export type Presence = {
  /** Something has been heard from the other. */
  readonly heard: () => void;
  readonly stop: () => void;
};

/** Beats, and says when the other has fallen silent. Beats are answered at once, so no timer of a window in the background counts. */
export function watchPresence(beat: () => void, silent: () => void): Presence {
  let missed = 0;
  const timer = setInterval(() => {
    beat();
    missed += 1;
    if (missed > MISSED) silent();
  }, BEAT);
  return {
    heard: () => {
      missed = 0;
    },
    stop: () => clearInterval(timer),
  };
}
