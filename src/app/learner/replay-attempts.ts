// Attempts are replayed a handful at a time, so that a long record never holds up the page.

import { idly } from '../../stage/idly.ts';
import { fetchPart } from '../shell/fetch-part.ts';
import { loadEngine } from '../shell/load-engine.ts';
import type { Effect, Message } from './message.ts';

type Replaying = Extract<Effect, { type: 'know_endings' }>;

const AT_ONCE = 8;

const loadEndings = () => import('../../core/record/how-it-ended.ts');

export async function replayAttempts(
  { scenario, attempts }: Replaying,
  dispatch: (message: Message) => void,
): Promise<void> {
  try {
    const [engine, { endingsOf }] = await Promise.all([
      loadEngine(scenario),
      fetchPart(loadEndings),
    ]);
    const tell = (some: Replaying['attempts']) =>
      dispatch({ type: 'endings_known', endings: endingsOf(engine, some) });
    tell(attempts.slice(-AT_ONCE));
    const handfuls = inHandfuls(attempts.slice(0, -AT_ONCE));
    idly(
      handfuls.map((some) => async () => tell(some)),
      () => true,
    );
  } catch {
    // Off line: the card says that it cannot be shown, and everything else stands.
    const why = { reason: 'not_loaded' } as const;
    const endings = Object.fromEntries(
      attempts.map(({ id }) => [id, { ending: null, why }] as const),
    );
    dispatch({ type: 'endings_known', endings });
  }
}

/** The newest last, as they came. */
function inHandfuls<One>(all: readonly One[]): readonly (readonly One[])[] {
  const count = Math.ceil(all.length / AT_ONCE);
  return Array.from({ length: count }, (_, at) => all.slice(at * AT_ONCE, (at + 1) * AT_ONCE));
}
