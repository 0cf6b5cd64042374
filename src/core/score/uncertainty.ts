// How far a score could be off. One scenario has few decisions, so the bar is wide.

export type Sample = {
  /** `p / P` at one tapped core decision. */
  readonly share: number;
  /** Its stakes. */
  readonly weight: number;
};

/** `100 · sd / √n_eff`, with the sample standard deviation and `n_eff = (Σw)² / Σw²`. */
export function standardError(samples: readonly Sample[]): number | null {
  if (samples.length < 2) return null;
  const total = (of: (sample: Sample) => number) =>
    samples.reduce((all, sample) => all + of(sample), 0);
  const mean = total((one) => one.share) / samples.length;
  const variance = total((one) => (one.share - mean) ** 2) / (samples.length - 1);
  const effective = total((one) => one.weight) ** 2 / total((one) => one.weight ** 2);
  return (100 * Math.sqrt(variance)) / Math.sqrt(effective);
}

/** Two-sided 80 % of a normal distribution. */
const EIGHTY_PERCENT = 1.28;
const NARROWEST = 10;
const GRAIN = 5;

/** Half the length of the 80 % bar, in score points: the bar is the score ± this. */
export function barOf(error: number): number {
  return Math.max(NARROWEST, GRAIN * Math.round((EIGHTY_PERCENT * error) / GRAIN));
}
