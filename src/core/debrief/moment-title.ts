// What a decision is called after the play.

import type { Decision } from '../story/line.ts';

/** An edition from before there were titles has the decision's question. */
export const momentTitle = ({ title, ask }: Decision): string => title || ask;
