// The seven cards of the debrief, in their order, and the one thing that opens the later ones.

export const DEBRIEF_CARDS = [
  'outcome',
  'read',
  'side',
  'profile',
  'turns',
  'other',
  'rule',
] as const;
export type DebriefCard = (typeof DEBRIEF_CARDS)[number];

/** These come before one's own read; all others tell the result, and wait for it. */
const BEFORE_THE_READ: readonly DebriefCard[] = ['outcome', 'read'];

export function waitsForTheRead(card: DebriefCard): boolean {
  return !BEFORE_THE_READ.includes(card);
}
