// Red lines: what no number may hide. Each hurts the skills that were tapped where it was crossed
// and caps them, repaired or not.

import type { RedLine } from '../vocabulary.ts';

/** The highest score of a hurt skill. */
export const RED_LINE_CAP = { unrepaired: 59, repaired: 79 } as const;

/** Completes the sentence “Red line: …”. */
export const RED_LINE_WORDS: Readonly<Record<RedLine, string>> = {
  blame: 'the customer or a colleague was blamed',
  lie: 'the customer was told something untrue',
  disclose: 'something private was given away',
  overpromise: 'something was promised that cannot be kept',
  unsafe: 'someone’s safety was put at risk',
  insult: 'the customer was insulted',
};

export function capOf(repaired: boolean): number {
  return repaired ? RED_LINE_CAP.repaired : RED_LINE_CAP.unrepaired;
}
