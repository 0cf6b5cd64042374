// One rule to take to work: offered from the story, or written by the learner, short enough to be
// the first line of the next scenario.

import type { Playthrough } from '../play/playthrough.ts';
import type { DecisionId } from '../story/line.ts';
import type { CostlyTurn } from './costly-turns.ts';

export type Rule = {
  readonly text: string;
  /** Whose `rule:` it is; null for one's own words. */
  readonly decision: DecisionId | null;
};

export type RuleOffer = {
  readonly text: string;
  readonly decision: DecisionId;
  readonly isOfTurningPoint: boolean;
};

/** The turning points' rules first, then those of the other decisions met; each text once. */
export function ruleOffers(
  { turns }: Playthrough,
  costly: readonly Pick<CostlyTurn, 'at'>[],
): readonly RuleOffer[] {
  const first = costly.flatMap(({ at }) => turns[at]?.decision ?? []);
  const rest = turns.map(({ decision }) => decision).filter((one) => !first.includes(one));
  const offers = [...first, ...rest].map((decision, index) => ({
    text: decision.rule,
    decision: decision.id,
    isOfTurningPoint: index < first.length,
  }));
  return offers.filter(
    ({ text }, index) => text !== '' && offers.findIndex((one) => one.text === text) === index,
  );
}

/** In characters: two lines at the head of a scenario. */
export const LONGEST_RULE = 160;

/** The learner's own words: one line, with no more room than it needs; it may be empty or too long. */
export const ruleLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();

export const ruleLength = (line: string): number => [...line].length;
