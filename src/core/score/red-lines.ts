// Red lines: what no number may hide. Each hurts the skills that were tapped where it was crossed
// and caps them, repaired or not.

/** The highest score of a hurt skill. */
export const RED_LINE_CAP = { unrepaired: 59, repaired: 79 } as const;

export function capOf(repaired: boolean): number {
  return repaired ? RED_LINE_CAP.repaired : RED_LINE_CAP.unrepaired;
}
