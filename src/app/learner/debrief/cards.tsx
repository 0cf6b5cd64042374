// The seven cards, and which component draws each.

import type { ComponentChildren } from 'preact';
import type { DebriefCard } from '../../../core/debrief/debrief-card.ts';
import type { CardProps } from './card-props.ts';
import { Other } from './other.tsx';
import { Outcome } from './outcome.tsx';
import { Profile } from './profile.tsx';
import { Read } from './read.tsx';
import { Rule } from './rule.tsx';
import { Side } from './side.tsx';
import { Turns } from './turns.tsx';

export const CARDS: Readonly<Record<DebriefCard, (props: CardProps) => ComponentChildren>> = {
  outcome: Outcome,
  read: Read,
  side: Side,
  profile: Profile,
  turns: Turns,
  other: Other,
  rule: Rule,
};
