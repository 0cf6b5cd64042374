// What is still to be sent: a small record beside each attempt, written before its first pick. The
// attempt itself lies in the memory of its owner.

import { flag, nullable, parseAs, record, text } from '../../../core/json.ts';
import { type Drawer, keysUnder } from '../../shell/owned-shelf.ts';
import { PREFIX } from '../../shell/storage-keys.ts';

const OUTBOX = `${PREFIX}outbox/`;

export type ToSend = {
  /** Null until the server has said what is asked for. */
  readonly assignment: string | null;
  /** The server has numbered it. */
  readonly isBegun: boolean;
  /** It has come to its ending. */
  readonly isFinished: boolean;
  /** Why the server does not take it; null while it may. */
  readonly refused: string | null;
};

const shape = record({
  ...{ isBegun: flag, isFinished: flag },
  ...{ assignment: nullable(text), refused: nullable(text) },
});

export type Outbox = ReturnType<typeof openOutbox>;

/** `shelf`: the owner's. What cannot be written is sent as long as the page is open. */
export function openOutbox(shelf: Drawer) {
  const unkept = new Map<string, ToSend>();
  const read = (id: string): ToSend | null => {
    try {
      const parsed = parseAs('', shape, JSON.parse(shelf.getItem(OUTBOX + id) ?? 'null'));
      return parsed.ok ? parsed.value : (unkept.get(id) ?? null);
    } catch {
      return unkept.get(id) ?? null;
    }
  };
  const ids = (): readonly string[] => {
    try {
      const kept = keysUnder(shelf, OUTBOX).map((key) => key.slice(OUTBOX.length));
      return [...new Set([...kept, ...unkept.keys()])];
    } catch {
      return [...unkept.keys()];
    }
  };
  return {
    read,
    /** By id of the attempt. */
    all: () => ids().flatMap((id) => ({ id, toSend: read(id) })),
    write: (id: string, toSend: ToSend): void => {
      try {
        shelf.setItem(OUTBOX + id, JSON.stringify(toSend));
        unkept.delete(id);
      } catch {
        unkept.set(id, toSend);
      }
    },
    drop: (id: string): void => {
      unkept.delete(id);
      try {
        shelf.removeItem(OUTBOX + id);
      } catch {
        // Denied: it is sent once more, and the server knows it.
      }
    },
  };
}
