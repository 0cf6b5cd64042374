// What is known of attempts whose story, or what replays it, cannot be loaded.

import type { Attempt } from '../../core/play/attempt.ts';
import type { Message } from './message.ts';

/** Off line: the card says that it cannot be shown, and everything else stands. */
export function notReplayed(attempts: readonly Attempt[]): Message {
  const why = { reason: 'not_loaded' } as const;
  const endings = Object.fromEntries(
    attempts.map(({ id }) => [id, { ending: null, why }] as const),
  );
  return { type: 'endings_known', endings };
}
