// A vote on its way outlives the page: the device keeps it until the server has acknowledged it.

import { isRecord } from '../../core/json.ts';
import { type SentVote, voteShape } from '../../wire/rooms.ts';
import { readWire } from '../../wire/values.ts';
import { PREFIX } from '../shell/storage-keys.ts';

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const VOTE = `${PREFIX}room-vote`;

/** Null where there is none of this room; also where what stands there cannot be read. */
export function keptVote(shelf: Shelf, room: string): SentVote | null {
  try {
    const kept: unknown = JSON.parse(shelf.getItem(VOTE) ?? 'null');
    const read = readWire('The vote', voteShape, isRecord(kept) ? kept.vote : null);
    return read.ok && isRecord(kept) && kept.room === room ? read.value : null;
  } catch {
    return null;
  }
}

export function keepVote(shelf: Shelf, room: string, vote: SentVote | null): void {
  try {
    if (vote) shelf.setItem(VOTE, JSON.stringify({ room, vote }));
    else shelf.removeItem(VOTE);
  } catch {
    // Without storage it is sent from this page all the same; only a reload would lose it.
  }
}
