// The coach's card: what a manager needs for five minutes. Everything quoted is the story's own.

import type { Playthrough } from '../play/playthrough.ts';
import type { Score } from '../score/score.ts';
import type { Key } from '../story/edition.ts';
import { lineWorthRepeating } from './best-line.ts';
import { type CostlyTurn, costlyTurns } from './costly-turns.ts';
import { type Evidence, type EvidenceStanding, evidenceOf } from './evidence.ts';
import { type Exchange, exchanges } from './exchange.ts';
import type { Rule } from './rule.ts';

export type CoachCard = {
  /** The best line that was a fault on no skill; null when no line was good enough to repeat. */
  readonly worthRepeating: Exchange | null;
  /** Null when nothing was lost. */
  readonly turningPoint: (CostlyTurn & Exchange) | null;
  readonly rule: string | null;
  readonly evidence: Evidence;
};

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
    turningPoint: exchange ? { ...costly, ...exchange } : null,
    rule: about.rule?.text ?? null,
    evidence: evidenceOf(score, about.standing),
  };
}
