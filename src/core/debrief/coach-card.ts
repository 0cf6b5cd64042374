// The coach's card: what a manager needs for five minutes. Everything quoted is the story's own.

import type { Playthrough } from '../play/playthrough.ts';
import type { Score } from '../score/score.ts';
import type { Key } from '../story/edition.ts';
import { lineWorthRepeating } from './best-line.ts';
import { type CostlyTurn, costlyTurns } from './costly-turns.ts';
import { type EvidenceStanding, evidenceWords } from './evidence-words.ts';
import { type Exchange, exchanges } from './exchange.ts';
import { type OpenerPart, opener } from './opener.ts';
import type { Rule } from './rule.ts';

export type CoachCard = {
  /** The best line that was a fault on no skill; null when no line was good enough to repeat. */
  readonly worthRepeating: Exchange | null;
  /** Null when nothing was lost. */
  readonly turningPoint:
    | (CostlyTurn & Exchange & { readonly opener: readonly OpenerPart[] })
    | null;
  readonly rule: string | null;
  /** How much evidence there is, in a sentence. */
  readonly evidence: string;
  readonly notFor: string;
};

export const NOT_FOR = 'For training and coaching, not for pay or discipline.';

export function coachCard(
  key: Key,
  playthrough: Playthrough,
  score: Score,
  about: { readonly standing: EvidenceStanding; readonly rule: Rule | null },
): CoachCard {
  const { turns } = playthrough;
  const all = exchanges(playthrough);
  const best = lineWorthRepeating(key, turns);
  const [costly] = costlyTurns(key, turns);
  const exchange = costly && all[costly.at];
  return {
    worthRepeating: best ? (all[turns.indexOf(best)] ?? null) : null,
    turningPoint: exchange ? { ...costly, ...exchange, opener: opener(exchange) } : null,
    rule: about.rule?.text ?? null,
    evidence: evidenceWords(score, about.standing),
    notFor: NOT_FOR,
  };
}
