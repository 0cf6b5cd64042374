// Everything that the states and decisions of a story must keep to, whatever its points come to:
// rules 1 to 3 of stories/README.md, as far as the source alone cannot tell.

import type { Header } from '../story/edition.ts';
import type { ChoiceId, DecisionId, EndingId } from '../story/line.ts';
import type { Exploration } from './exploration.ts';
import { redLineFaults, repairFaults } from './repair-rules.ts';
import { sizeFaults, unreached } from './size-rules.ts';
import type { Violation } from './violation.ts';

/** What the source declares. */
export type Declared = {
  readonly header: Pick<Header, 'minutes'>;
  /** Without functions. */
  readonly knots: readonly (DecisionId | EndingId)[];
  readonly choices: readonly ChoiceId[];
};

export function structureFaults(
  exploration: Exploration,
  { header, knots, choices }: Declared,
): readonly Violation[] {
  return [
    ...unreached(exploration, knots, choices),
    ...repairFaults(exploration),
    ...redLineFaults(exploration),
    ...sizeFaults(exploration, header),
  ];
}
