// The seven cards of the debrief in order, and which of them open only after one's own read.

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

/** All other cards tell the result. */
const BEFORE_THE_READ: readonly DebriefCard[] = ['outcome', 'read'];

export function waitsForTheRead(card: DebriefCard): boolean {
  return !BEFORE_THE_READ.includes(card);
}
