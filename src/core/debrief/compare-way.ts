// Compares another way through a story with the attempt. A way that stops before an ending is compared
// up to there. The attempt is not changed and nothing is recorded.

import type { Pick } from '../play/attempt.ts';
import { advance, nextOf, type Playthrough, type Replay, rewind } from '../play/playthrough.ts';
import type { Way } from '../play/way.ts';
import type { Edition } from '../story/edition.ts';
import type { ChoiceId } from '../story/line.ts';
import type { OpenStory } from '../story/story.ts';
import { beside, type OtherLine, type PickedBy } from './other-line.ts';

type NotFollowed = Omit<Extract<Replay, { readonly ok: false }>, 'playthrough'>;

export type Compared = { readonly ok: true; readonly line: OtherLine } | NotFollowed;

export function compareWay(
  story: OpenStory,
  playthrough: Playthrough,
  way: Way,
  edition: Edition,
): Compared {
  const { turns } = playthrough;
  const differs = way.findIndex((choice, index) => choice !== turns[index]?.choice.id);
  const at = differs < 0 ? way.length : differs;
  // The shared part is taken from the attempt and need not be played again.
  let other = rewind(playthrough, at);
  for (const [index, choice] of [...way.entries()].slice(at)) {
    const further = advance(story, other, asPicked(playthrough, choice));
    if (!further) {
      const reason = nextOf(other).kind === 'ending' ? 'after_the_ending' : 'not_on_offer';
      return { ok: false, reason, at: index, choice };
    }
    other = further;
  }
  const by = way.map((choice, index): PickedBy => {
    if (index < at) return 'shared';
    return wasPicked(playthrough, choice) ? 'yours' : 'tried';
  });
  return { ok: true, line: beside(edition, playthrough, other, { at, by }) };
}

/** Where the attempt has this pick, it is taken from there, with its withdrawn first try. */
const asPicked = ({ turns }: Playthrough, choice: ChoiceId): Pick =>
  turns.find((turn) => turn.choice.id === choice)?.pick ?? { choice };

const wasPicked = ({ turns }: Playthrough, choice: ChoiceId): boolean =>
  turns.some((turn) => turn.choice.id === choice);
