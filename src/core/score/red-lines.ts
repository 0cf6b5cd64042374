// A red line caps the skills that it hurts: those tapped at its decision that it earned nothing on.

/** The highest score of a hurt skill. */
export const RED_LINE_CAP = { unrepaired: 59, repaired: 79 } as const;

export function capOf(repaired: boolean): number {
  return repaired ? RED_LINE_CAP.repaired : RED_LINE_CAP.unrepaired;
}
