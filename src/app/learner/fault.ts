// The message that answers a fault of our own code or of the browser. The loop goes on after every
// fault; a fault of something that was pressed is told.

import type { Fault } from '../shell/loop.ts';
import type { Effect, Message } from './message.ts';
import { isRefusable } from './trouble.ts';

export function answerTo(fault: Fault<Message, Effect>): Message | null {
  console.error(fault.error);
  if (fault.in === 'draw') return null;
  if (fault.in === 'update')
    // A fault in telling a fault would be told without end.
    return fault.message.type === 'did_not_work' ? null : { type: 'did_not_work', refused: null };
  const { effect } = fault;
  switch (effect.type) {
    case 'save':
      return { type: 'saved', outcome: 'blocked', attempt: effect.attempt };
    case 'save_notes':
      return { type: 'noted', outcome: 'blocked' };
    case 'copy':
      return { type: 'debrief', what: 'copied', isCopied: false };
    default:
      return isRefusable(effect.type) ? { type: 'did_not_work', refused: effect.type } : null;
  }
}
