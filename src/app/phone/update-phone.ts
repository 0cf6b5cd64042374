// What a phone does next. A vote is kept until the server has acknowledged it; whatever comes twice, late
// or in another order does no harm.

import type { Letter } from '../../core/room/scene.ts';
import { CODE_LENGTH, type PhoneState, type SentVote } from '../../wire/rooms.ts';
import { isPassing } from '../shell/room-line.ts';
import { codeIn, type PhoneMessage, type PhoneModel, type PhoneUpdated, wayIn } from './phone.ts';

export function updatePhone(model: PhoneModel, message: PhoneMessage): PhoneUpdated {
  switch (message.type) {
    case 'typed':
      return [{ ...model, typed: codeIn(message.text), problem: null }, []];
    case 'entered':
      return entered(model);
    case 'found': {
      const found = { ...model, room: message.room.id, pending: message.kept };
      return [found, wayIn(found)];
    }
    case 'told':
      return told(model, message.state);
    case 'acknowledged':
      return told({ ...model, isSending: false }, message.state);
    case 'stood':
      return stood(model, message.isConnected);
    case 'picked':
      return picked(model, message.letter);
    case 'another_wanted':
      return renamed(model);
    case 'unsent':
      return unsent({ ...model, isSending: false }, message);
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

/** What was under way when the connection broke may hang there: twice does no harm. */
const stood = (model: PhoneModel, isConnected: boolean): PhoneUpdated =>
  isConnected
    ? sending({ ...model, isConnected, isSending: model.isConnected && model.isSending })
    : [{ ...model, isConnected }, []];

function renamed(model: PhoneModel): PhoneUpdated {
  const { room, code, isBusy } = model;
  if (room === null || isBusy) return [model, []];
  return [{ ...model, isBusy: true }, [{ type: 'join', room, code, another: true }]];
}

/** A new address is a new page; the same one is asked again. */
function entered(model: PhoneModel): PhoneUpdated {
  if (model.typed.length < CODE_LENGTH) return [{ ...model, problem: 'short' }, []];
  if (model.typed !== model.code) return [model, [{ type: 'go', code: model.typed }]];
  return model.isBusy ? [model, []] : [{ ...model, isBusy: true, problem: null }, wayIn(model)];
}

function retried(model: PhoneModel): PhoneUpdated {
  if (model.problem === 'offline' && !model.isBusy)
    return [{ ...model, isBusy: true }, wayIn(model)];
  return model.problem === null ? sending(model) : [model, []];
}

function told(model: PhoneModel, state: PhoneState): PhoneUpdated {
  const settled = { ...model, isBusy: false, problem: null };
  if (model.state && isOlder(state, model.state)) return sending(settled);
  const pending = pendingAfter(model.pending, state);
  const { room } = model;
  const [next, effects] = sending({ ...settled, state, pending });
  if (room === null) return [next, effects];
  return [
    next,
    [
      ...(model.state === null ? [{ type: 'listen', room } as const] : []),
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

function picked(model: PhoneModel, letter: Letter): PhoneUpdated {
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
function sending(model: PhoneModel): PhoneUpdated {
  const { room, state, pending, isSending } = model;
  if (room === null || !state || !pending || isSending) return [model, []];
  return [{ ...model, isSending: true }, [{ type: 'send', room, vote: pending }]];
}

/** Refused because it was not open any more: what stands instead is asked for. Else it is sent again. */
function unsent(
  model: PhoneModel,
  { vote, problem }: Extract<PhoneMessage, { readonly type: 'unsent' }>,
): PhoneUpdated {
  if (isPassing(problem)) return [model, [{ type: 'retry_later' }]];
  if (problem !== 'changed-meanwhile') return failed(model, problem);
  const { room, pending } = model;
  // A new vote may have been opened meanwhile, and answered.
  const isSame = pending?.decision === vote.decision && pending.round === vote.round;
  if (pending && !isSame) return sending(model);
  return [
    { ...model, pending: null },
    [...(room ? [{ type: 'keep', room, vote: null } as const] : []), { type: 'look_again' }],
  ];
}

/** Whoever is in stays in, unless the server says otherwise: what passes is for the line to say. */
function failed(model: PhoneModel, problem: string): PhoneUpdated {
  const settled = { ...model, isBusy: false };
  if (model.state && isPassing(problem)) return [settled, []];
  return [
    { ...settled, state: null, problem },
    problem === 'offline' ? [{ type: 'retry_later' }] : [],
  ];
}
