import type { Spoken } from '../../../core/debrief/exchange.ts';
import type { CastId } from '../../../core/story/line.ts';

/** What somebody said, with the name that they are shown by. */
export function quoteOf(spoken: Spoken | null, names: ReadonlyMap<CastId, string>) {
  return spoken && { name: names.get(spoken.speaker) ?? '', text: spoken.text };
}
