// A phone in a workshop, as data: what it knows, what can happen to it, and what it asks of the world.

import type { Letter } from '../../core/room/scene.ts';
import {
  CODE_LENGTH,
  CODE_SIGNS,
  type FoundRoom,
  type PhoneState,
  type SentVote,
} from '../../wire/rooms.ts';

export type PhoneModel = {
  /** Of the room, in the address; empty where it has none. */
  readonly code: string;
  readonly typed: string;
  /** Its id, once it is found. */
  readonly room: string | null;
  /** Null before this phone is in. */
  readonly state: PhoneState | null;
  /** A vote that the server has not acknowledged yet. The device keeps it. */
  readonly pending: SentVote | null;
  readonly isSending: boolean;
  readonly isConnected: boolean;
  readonly isBusy: boolean;
  /** As the server calls it, or `short`; null while nothing is wrong. */
  readonly problem: string | null;
};

export type PhoneMessage =
  | { readonly type: 'typed'; readonly text: string }
  | { readonly type: 'entered' }
  /** `kept`: what the device has kept of a vote in this room. */
  | { readonly type: 'found'; readonly room: FoundRoom; readonly kept: SentVote | null }
  | { readonly type: 'told'; readonly state: PhoneState }
  /** Of the line. */
  | { readonly type: 'stood'; readonly isConnected: boolean }
  | { readonly type: 'picked'; readonly letter: Letter }
  | { readonly type: 'another_wanted' }
  /** The answer to a vote. */
  | { readonly type: 'acknowledged'; readonly state: PhoneState }
  | { readonly type: 'unsent'; readonly vote: SentVote; readonly problem: string }
  | { readonly type: 'failed'; readonly problem: string }
  /** Whatever has not been done yet is tried again. */
  | { readonly type: 'retry' }
  /** The page is looked at again, or there is a network again. */
  | { readonly type: 'woken' };

export type PhoneEffect =
  | { readonly type: 'go'; readonly code: string }
  | { readonly type: 'find'; readonly code: string }
  | {
      readonly type: 'join';
      readonly room: string;
      readonly code: string;
      readonly another: boolean;
    }
  | { readonly type: 'listen'; readonly room: string }
  | { readonly type: 'keep'; readonly room: string; readonly vote: SentVote | null }
  | { readonly type: 'send'; readonly room: string; readonly vote: SentVote }
  /** What stands is asked for anew. */
  | { readonly type: 'look_again' }
  | { readonly type: 'retry_later' };

export type PhoneUpdated = readonly [PhoneModel, readonly PhoneEffect[]];

export const codeIn = (text: string): string =>
  [...text.toUpperCase()]
    .filter((sign) => CODE_SIGNS.includes(sign))
    .join('')
    .slice(0, CODE_LENGTH);

/** `#/p` or `#/p/‹code›`. */
export function phoneAt(hash: string): PhoneUpdated {
  const code = codeIn(hash.split('/')[2] ?? '');
  const nothing = { room: null, state: null, pending: null, isSending: false, problem: null };
  const model = { ...nothing, code, typed: code, isConnected: true, isBusy: code !== '' };
  return [model, wayIn(model)];
}

/** What brings it into the room. */
export function wayIn({ code, room }: PhoneModel): readonly PhoneEffect[] {
  if (room !== null) return [{ type: 'join', room, code, another: false }];
  return code === '' ? [] : [{ type: 'find', code }];
}
