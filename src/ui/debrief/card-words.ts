// What the seven cards are called: in the list of steps, and at their head.

import type { DebriefCard } from '../../core/debrief/debrief-card.ts';

export const CARD_NAMES: Readonly<Record<DebriefCard, string>> = {
  outcome: 'What happened',
  read: 'Your read',
  side: 'Their side',
  profile: 'The profile',
  turns: 'Turning points',
  other: 'The other line',
  rule: 'One rule',
};

/** The first card is headed by the story itself. */
export const CARD_TITLES: Readonly<Record<Exclude<DebriefCard, 'outcome'>, string>> = {
  read: 'How do you think it went?',
  side: 'The same talk, from their chair',
  profile: 'Three skills, decision by decision',
  turns: 'Where it turned',
  other: 'What if you had said something else?',
  rule: 'One rule to take to work',
};
