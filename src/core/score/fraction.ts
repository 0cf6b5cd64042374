// Exact fractions. Every part of a score has a small denominator, so plain integers stay far below
// 2^53 and nothing is rounded before the one rounding at the end (README.md).

export type Fraction = {
  readonly over: number;
  /** Positive; the fraction is always in lowest terms. */
  readonly under: number;
};

export const ZERO: Fraction = { over: 0, under: 1 };

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

export function fraction(over: number, under = 1): Fraction {
  if (under === 0) throw new RangeError('A fraction over nothing.');
  const sign = under < 0 ? -1 : 1;
  const common = greatestCommonDivisor(Math.abs(over), Math.abs(under)) * sign;
  // `+ 0` keeps minus zero out, which deep equality would tell apart.
  return { over: over / common + 0, under: under / common };
}

export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(a.over * b.under + b.over * a.under, a.under * b.under);
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return fraction(a.over * b.under - b.over * a.under, a.under * b.under);
}

export function sum(parts: readonly Fraction[]): Fraction {
  return parts.reduce(add, ZERO);
}

/** Negative, zero or positive, as `a` is below, equal to or above `b`. */
export function compare(a: Fraction, b: Fraction): number {
  return a.over * b.under - b.over * a.under;
}

/** Half up: 67.5 → 68. */
export function roundHalfUp({ over, under }: Fraction): number {
  return Math.floor((2 * over + under) / (2 * under));
}

export function toNumber({ over, under }: Fraction): number {
  return over / under;
}
