// The cards of the debrief in order, by the form of the story, and which of them open only after one's own
// read.

import type { Form } from '../vocabulary.ts';

/** Of a scenario. */
export const DEBRIEF_CARDS = [
  'outcome',
  'read',
  'side',
  'profile',
  'turns',
  'other',
  'rule',
] as const;

/** A run has no branches: its rounds stand in place of turning points, and nobody's trust lasts. */
const DRILL_CARDS = ['outcome', 'read', 'profile', 'rounds', 'rule'] as const;

export type DebriefCard = (typeof DEBRIEF_CARDS)[number] | (typeof DRILL_CARDS)[number];

const CARDS_OF: Readonly<Record<Form, readonly DebriefCard[]>> = {
  scenario: DEBRIEF_CARDS,
  drill: DRILL_CARDS,
};

export const ALL_CARDS = [...new Set(Object.values(CARDS_OF).flat())];

export const cardsOf = ({ form = 'scenario' }: { readonly form?: Form }): readonly DebriefCard[] =>
  CARDS_OF[form];

/** Where the ways never part, the rounds stand in place of the branch map. */
export const hasMap = (header: { readonly form?: Form }): boolean =>
  !cardsOf(header).includes('rounds');

/** The card that is told once the read is noted. */
export const cardAfterRead = (header: { readonly form?: Form }): DebriefCard =>
  cardsOf(header).find(waitsForTheRead) ?? 'rule';

/** All other cards tell the result. */
const BEFORE_THE_READ: readonly DebriefCard[] = ['outcome', 'read'];

export function waitsForTheRead(card: DebriefCard): boolean {
  return !BEFORE_THE_READ.includes(card);
}
