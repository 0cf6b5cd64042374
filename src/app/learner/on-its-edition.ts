// An attempt opens on the text it was played on: the newest edition as long as only words have changed,
// else the edition that was kept under its hash.

import type { Attempt } from '../../core/play/attempt.ts';
import type { Engine } from '../../core/story/story.ts';
import type { Model } from './model.ts';
import type { Opened } from './opened.ts';

/** `open` comes once that edition is here; until then, what is missing is asked for. */
export function onItsEdition(
  { engines, kept }: Model,
  attempt: Attempt,
  open: (engine: Engine) => Opened,
): Opened {
  const { scenario, edition, keying } = attempt;
  const newest = engines[scenario];
  if (!newest) return [{ kind: 'loading' }, [{ type: 'load_engine', scenario }]];
  if (newest.edition.keying === keying) return open(newest);
  const played = kept[edition];
  if (played === undefined)
    return [{ kind: 'loading' }, [{ type: 'load_kept', scenario, edition }]];
  // A file changed by hand may name an edition of other points.
  return played?.edition.keying === keying
    ? open(played)
    : [{ kind: 'superseded', attempt, engine: newest }, []];
}
