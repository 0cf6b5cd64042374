// What was acknowledged, held against what the database has.

export type KeptResult = {
  readonly person: string;
  readonly id: string;
  readonly scenario: string;
  readonly nth: number;
  readonly state: string;
  readonly picks: readonly string[] | null;
};

/** An attempt that was sent: whose, and its choices. */
export type SentResult = Pick<KeptResult, 'person' | 'id'> & { readonly picks: readonly string[] };

/** The id is the sender's own: alone it names nobody's attempt. */
const keyOf = ({ person, id }: Pick<KeptResult, 'person' | 'id'>): string => `${person} ${id}`;

/** Acknowledged and not there, or there with other choices, or never checked. */
export function lostOf(
  acknowledged: readonly SentResult[],
  kept: readonly KeptResult[],
): readonly SentResult[] {
  const known = new Map(kept.map((one) => [keyOf(one), one]));
  return acknowledged.filter((sent) => {
    const found = known.get(keyOf(sent));
    return found?.state !== 'verified' || found.picks?.join() !== sent.picks.join();
  });
}

/** Rows too many: a second one of an attempt, one of an attempt that nobody sent, a number given twice. */
export function twiceIn(
  sent: readonly Pick<SentResult, 'person' | 'id'>[],
  kept: readonly KeptResult[],
): number {
  const known = new Set(sent.map(keyOf));
  const rows = new Set(kept.map(keyOf).filter((key) => known.has(key)));
  const numbers = new Set(kept.map(({ person, scenario, nth }) => `${person} ${scenario} ${nth}`));
  return Math.max(kept.length - rows.size, kept.length - numbers.size);
}
