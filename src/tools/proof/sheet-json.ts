// The proof sheet for programs.

import { errorsOf, type Proof } from './prove-story.ts';

/** A plain object; counts too large for a JSON number are strings. */
export function sheetJson(proof: Proof): unknown {
  const { file, proven, problems } = proof;
  // The violations are among the problems, with their lines.
  const { violations: _, ...figures } = proven?.sheet ?? {};
  const known = proven && {
    scenario: proven.edition.header.id,
    title: proven.edition.header.title,
    language: proven.edition.language,
    edition: proven.edition.edition,
    keying: proven.edition.keying,
    form: proven.edition.header.form ?? 'scenario',
    deals: proven.exploration.openings.length,
    decisions: proven.exploration.decisions,
    endings: proven.exploration.endings,
    leadsTo: proven.exploration.leadsTo,
    closed: proven.edition.key.closed,
    figures,
  };
  return { file, holds: errorsOf(proof).length === 0, problems, ...known };
}

export function printedJson(proofs: readonly Proof[]): string {
  return JSON.stringify(
    proofs.map(sheetJson),
    (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value),
    2,
  );
}
