// A skill's receipt: rows that add up to the displayed score exactly.
//
// Each row's contribution is in score points. A pick gives its share of what stood open,
// `100·w·p / open`. A closed door makes everything already earned worth less: together they take
// `100·earned/open − 100·earned/(open + closed)`, each in proportion to what it closed. A repair
// gives `100·refund / (open + closed)`. The cap takes what is above it, and rounding is the rest.

import type { Skill } from '../vocabulary.ts';
import { capRows, doorRows, repairRows } from './adjustment.ts';
import { type Fraction, fraction, roundHalfUp, subtract, sum, toNumber } from './fraction.ts';
import type { PickLedger } from './ledger.ts';
import type { PickRow, ReceiptRow } from './receipt-row.ts';
import { exactScore, type Tally, uncapped } from './tally.ts';

export function receiptRows(
  picks: readonly PickLedger[],
  skill: Skill,
  counted: Tally,
): readonly ReceiptRow[] {
  const exact = uncapped(counted);
  const capped = exactScore(counted);
  // Without a number no row contributes to it.
  const points = (over: number, under: number) => (exact ? fraction(100 * over, under) : null);
  const rows = [
    ...picks.map((pick) => pickRow(pick, skill, points(pick.skills[skill].earned, counted.open))),
    ...doorRows(picks, skill, counted, points),
    ...repairRows(picks, skill, counted, points),
    ...capRows(picks, skill, exact && capped && subtract(capped, exact)),
  ];
  if (!capped) return rows;
  const contribution = subtract(fraction(roundHalfUp(capped)), capped);
  return [...rows, { kind: 'rounding', contribution }];
}

function pickRow(pick: PickLedger, skill: Skill, contribution: Fraction | null): PickRow {
  const { decision, choice } = pick;
  const { points, best, tapped, fault } = pick.skills[skill];
  const standing = pick.answers !== null ? 'repair' : tapped ? 'tapped' : 'silent';
  return {
    kind: 'pick',
    decision: decision.id,
    choice: choice.id,
    said: choice.text,
    points,
    best,
    weight: decision.stakes,
    standing,
    fault,
    skill,
    contribution,
  };
}

/** What the rows come to: the displayed score. */
export function sumOfRows(rows: readonly ReceiptRow[]): Fraction {
  return sum(rows.flatMap((row) => row.contribution ?? []));
}

/**
 * The contributions with one decimal, still adding up: tenths go to the rows that lost most by being
 * cut, and the rounding row never looks as if it rounded the wrong way.
 */
export function inTenths(rows: readonly ReceiptRow[]): readonly (number | null)[] {
  const score = 10 * roundHalfUp(sumOfRows(rows));
  const exact = rows.map(({ kind, contribution }) =>
    contribution && kind !== 'rounding' ? 10 * toNumber(contribution) : null,
  );
  const whole = exact.reduce<number>((all, one) => all + (one ?? 0), 0);
  const shown = Math.min(score + 4, Math.max(score - 5, Math.round(whole)));
  const cut = exact.map((one) => (one === null ? null : Math.floor(one)));
  const owed = shown - cut.reduce<number>((all, one) => all + (one ?? 0), 0);
  const byLoss = [...exact.keys()]
    .filter((index) => !Number.isInteger(exact[index] ?? 0))
    .sort((a, b) => lossOf(exact[b]) - lossOf(exact[a]));
  const raised = new Set(byLoss.slice(0, owed));
  return rows.map(({ kind }, index) => {
    if (kind === 'rounding') return (score - shown) / 10;
    const own = cut[index] ?? null;
    return own === null ? null : (own + (raised.has(index) ? 1 : 0)) / 10;
  });
}

const lossOf = (tenths: number | null | undefined): number =>
  (tenths ?? 0) - Math.floor(tenths ?? 0);
