// What the page says, as a message, when our own code or the browser has failed at something: nothing
// ends, and what was asked for by hand does not fail unsaid.

import type { Fault } from '../shell/loop.ts';
import type { Effect, Message } from './message.ts';
import { isRefusable } from './trouble.ts';

export function answerTo(fault: Fault<Message, Effect>): Message | null {
  console.error(fault.error);
  if (fault.in === 'draw') return null;
  if (fault.in === 'update')
    // The sentence about a fault is not to be the next one.
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
