// What is marked on the map: the faults, the repairs and the red lines of the way taken.

import type { Way } from '../play/way.ts';
import { followPicks, type Scorable } from '../score/pick-order.ts';
import { isRepaired } from '../score/tally.ts';
import type { ChoiceId, DecisionId } from '../story/line.ts';
import { type RedLine, SKILLS } from '../vocabulary.ts';

export type Mark = {
  readonly choice: ChoiceId;
  readonly isFault: boolean;
  /** A fault or red line that was put right later. */
  readonly isRepaired: boolean;
  /** The pick of a repair decision; `mends` when it put the fault right. */
  readonly isRepair: boolean;
  readonly mends: boolean;
  readonly red: RedLine | null;
};

export function marksOf(edition: Scorable, choices: Way): ReadonlyMap<DecisionId, Mark> {
  const followed = followPicks(edition, choices);
  const picks = followed.ok ? followed.picks : [];
  return new Map(
    picks.map((pick) => [
      pick.decision.id,
      {
        choice: pick.choice.id,
        isFault: SKILLS.some((skill) => pick.skills[skill].fault),
        isRepaired: isRepaired(pick, picks),
        isRepair: pick.answers !== null,
        mends: pick.repairs,
        red: pick.choice.red,
      },
    ]),
  );
}
