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
  | { readonly type: 'unsent'; readonly problem: string }
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

type Updated = readonly [PhoneModel, readonly PhoneEffect[]];

const codeIn = (text: string): string =>
  [...text.toUpperCase()]
    .filter((sign) => CODE_SIGNS.includes(sign))
    .join('')
    .slice(0, CODE_LENGTH);

/** `#/p` or `#/p/‹code›`. */
export function phoneAt(hash: string): Updated {
  const code = codeIn(hash.split('/')[2] ?? '');
  const nothing = { room: null, state: null, pending: null, isSending: false, problem: null };
  const model = { ...nothing, code, typed: code, isConnected: true, isBusy: code !== '' };
  return [model, asking(model)];
}

/** What brings it into the room. */
function asking({ code, room }: PhoneModel): readonly PhoneEffect[] {
  if (room !== null) return [{ type: 'join', room, code, another: false }];
  return code === '' ? [] : [{ type: 'find', code }];
}

export function updatePhone(model: PhoneModel, message: PhoneMessage): Updated {
  switch (message.type) {
    case 'typed':
      return [{ ...model, typed: codeIn(message.text), problem: null }, []];
    case 'entered':
      return entered(model);
    case 'found': {
      const found = { ...model, room: message.room.id, pending: message.kept };
      return [found, asking(found)];
    }
    case 'told':
      return told(model, message.state);
    case 'acknowledged':
      return told({ ...model, isSending: false }, message.state);
    case 'stood':
      return sending({ ...model, isConnected: message.isConnected });
    case 'picked':
      return picked(model, message.letter);
    case 'another_wanted':
      return model.room === null || model.isBusy
        ? [model, []]
        : [
            { ...model, isBusy: true },
            [{ type: 'join', room: model.room, code: model.code, another: true }],
          ];
    case 'unsent':
      return unsent({ ...model, isSending: false }, message.problem);
    case 'failed':
      return failed(model, message.problem);
    case 'retry':
      return retried(model);
    case 'woken': {
      const [next, effects] = retried(model);
      return [next, [{ type: 'look_again' }, ...effects]];
    }
  }
}

/** A new address is a new page; the same one is asked again. */
function entered(model: PhoneModel): Updated {
  if (model.typed.length < CODE_LENGTH) return [{ ...model, problem: 'short' }, []];
  if (model.typed !== model.code) return [model, [{ type: 'go', code: model.typed }]];
  return model.isBusy ? [model, []] : [{ ...model, isBusy: true, problem: null }, asking(model)];
}

function retried(model: PhoneModel): Updated {
  if (model.problem === 'offline' && !model.isBusy)
    return [{ ...model, isBusy: true }, asking(model)];
  return model.problem === null ? sending(model) : [model, []];
}

function told(model: PhoneModel, state: PhoneState): Updated {
  const settled = { ...model, isBusy: false, problem: null };
  if (model.state && isOlder(state, model.state)) return sending(settled);
  const pending = pendingAfter(model.pending, state);
  const { room } = model;
  const [next, effects] = sending({ ...settled, state, pending });
  if (room === null) return [next, effects];
  return [
    next,
    [
      ...(model.state === null || model.problem !== null
        ? [{ type: 'listen', room } as const]
        : []),
      ...(pending === model.pending ? [] : [{ type: 'keep', room, vote: pending } as const]),
      ...effects,
    ],
  ];
}

/** An answer may come after a newer state has come by another way. */
const isOlder = (state: PhoneState, known: PhoneState): boolean =>
  state.rev < known.rev || (state.rev === known.rev && state.seq < known.seq);

function pendingAfter(pending: SentVote | null, { view, seq }: PhoneState): SentVote | null {
  const isOpen = view.vote?.decision === pending?.decision && view.vote?.round === pending?.round;
  if (!pending || !isOpen) return null;
  if (seq < pending.seq) return pending;
  // Another tab of this browser has voted meanwhile: what was tapped last is sent once more.
  return view.mine === pending.letter ? null : { ...pending, seq: seq + 1 };
}

function picked(model: PhoneModel, letter: Letter): Updated {
  const { room, state, pending } = model;
  const vote = state?.view.vote;
  const isNew = letter !== (pending?.letter ?? state?.view.mine);
  if (room === null || !state || !vote || !isNew) return [model, []];
  const seq = Math.max(state.seq, pending?.seq ?? 0) + 1;
  const cast = { ...vote, letter, seq };
  const [next, effects] = sending({ ...model, pending: cast });
  return [next, [{ type: 'keep', room, vote: cast }, ...effects]];
}

/** One at a time: of two that are under way nobody could tell which was answered. */
function sending(model: PhoneModel): Updated {
  const { room, state, pending, isSending } = model;
  if (room === null || !state || !pending || isSending) return [model, []];
  return [{ ...model, isSending: true }, [{ type: 'send', room, vote: pending }]];
}

/** Refused because it was not open any more: what stands instead is asked for. Else it is sent again. */
function unsent(model: PhoneModel, problem: string): Updated {
  if (problem === 'signed-out' || problem === 'not-there') return failed(model, problem);
  if (problem !== 'changed-meanwhile') return [model, [{ type: 'retry_later' }]];
  const { room } = model;
  return [
    { ...model, pending: null },
    [...(room ? [{ type: 'keep', room, vote: null } as const] : []), { type: 'look_again' }],
  ];
}

function failed(model: PhoneModel, problem: string): Updated {
  const isOffline = problem === 'offline';
  // Whoever is in stays in: the line says what there is to say.
  if (isOffline && model.state) return [{ ...model, isBusy: false }, []];
  return [{ ...model, isBusy: false, problem }, isOffline ? [{ type: 'retry_later' }] : []];
}
