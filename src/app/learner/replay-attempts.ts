// Attempts are replayed a handful at a time, so that a long record never holds up the page: those on
// the newest edition first, then edition by edition those on older ones.

import type { Attempt } from '../../core/play/attempt.ts';
import { endingsOf } from '../../core/record/how-it-ended.ts';
import type { Engine } from '../../core/story/story.ts';
import { idly } from '../../stage/idly.ts';
import { engineFor, loadEngine } from '../shell/load-engine.ts';
import { notReplayed } from './know-endings.ts';
import type { Effect, Message } from './message.ts';

type Replaying = Extract<Effect, { type: 'know_endings' }>;
type Some = readonly Attempt[];

const AT_ONCE = 8;

export async function replayAttempts(
  { scenario, attempts }: Replaying,
  dispatch: (message: Message) => void,
): Promise<void> {
  const newest = await loadEngine(scenario).catch(() => null);
  if (!newest) return dispatch(notReplayed(attempts));
  const { keying } = newest.edition;
  const tellOn = (engine: Engine) => (some: Some) =>
    dispatch({ type: 'endings_known', endings: endingsOf(engine, some, newest.edition) });
  byHandfuls(
    attempts.filter((one) => one.keying === keying),
    tellOn(newest),
  );
  for (const played of byEdition(attempts.filter((one) => one.keying !== keying)))
    await engineFor(played[0], newest).then(
      (engine) => byHandfuls(played, tellOn(engine)),
      () => dispatch(notReplayed(played)),
    );
}

function byEdition(attempts: Some): readonly (readonly [Attempt, ...Attempt[]])[] {
  const firsts = attempts.filter(
    ({ edition }, at) => attempts.findIndex((one) => one.edition === edition) === at,
  );
  return firsts.map((first) => [
    first,
    ...attempts.filter((one) => one.edition === first.edition && one !== first),
  ]);
}

/** The newest at once. */
function byHandfuls(attempts: Some, tell: (some: Some) => void): void {
  tell(attempts.slice(-AT_ONCE));
  const rest = attempts.slice(0, -AT_ONCE);
  const count = Math.ceil(rest.length / AT_ONCE);
  const handfuls = Array.from({ length: count }, (_, at) =>
    rest.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );
  idly(
    handfuls.map((some) => async () => tell(some)),
    () => true,
  );
}
