// Visit counts as an immutable value, in pieces of 32: counting a visit copies one piece, and positions
// share all others.

const PIECE = 32;

export type Counts = readonly (readonly number[])[];

export function noVisits(slots: number): Counts {
  const piece: readonly number[] = Array.from({ length: PIECE }, () => 0);
  return Array.from({ length: Math.ceil(slots / PIECE) }, () => piece);
}

/** 0 where nothing is counted. */
export const visitsAt = (counts: Counts, slot: number): number =>
  slot < 0 ? 0 : (counts[Math.floor(slot / PIECE)]?.[slot % PIECE] ?? 0);

export function withVisit(counts: Counts, slot: number): Counts {
  const at = Math.floor(slot / PIECE);
  const pieces = counts.slice();
  const piece = (pieces[at] ?? []).slice();
  piece[slot % PIECE] = (piece[slot % PIECE] ?? 0) + 1;
  pieces[at] = piece;
  return pieces;
}
