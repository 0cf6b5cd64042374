// An attempt is the only stored fact: what was chosen, on which edition. Everything else is replayed.

import { isDate, isId, isRecord } from '../json.ts';
import { type Parsed, wrong } from '../result.ts';
import type { ChoiceId } from '../story/line.ts';
import { MODES, type Mode } from '../vocabulary.ts';

export type Pick = {
  readonly choice: ChoiceId;
  /** Learn mode: the choice that was withdrawn for a second try; the score uses `choice`. */
  readonly first?: ChoiceId;
};

export type Attempt = {
  readonly id: string;
  readonly scenario: string;
  readonly edition: string;
  /** Lets an attempt go on when only the wording of its edition has changed. */
  readonly keying: string;
  /** Orders the choices on screen and nothing else. */
  readonly seed: number;
  readonly mode: Mode;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly picks: readonly Pick[];
};

/** No story is that long. */
export const MAX_PICKS = 200;

/** Reads a save or a file; says in one sentence what is wrong with it and where. */
export function parseAttempt(data: unknown): Parsed<Attempt> {
  if (!isRecord(data)) return wrong('This is not an attempt: it is not a JSON object.');
  for (const field of ['id', 'scenario', 'edition', 'keying', 'startedAt'] as const) {
    if (typeof data[field] !== 'string' || data[field] === '')
      return wrong(`The attempt's “${field}” is missing or is not text.`);
  }
  const { id, scenario, edition, keying, startedAt } = data as Record<string, string>;
  const { seed, mode, picks } = data;
  if (!isId(scenario)) return wrong('The attempt names no scenario we could know.');
  if (!Number.isSafeInteger(seed)) return wrong('The attempt’s “seed” is not a whole number.');
  if (!MODES.some((known) => known === mode))
    return wrong('The attempt’s “mode” is neither learn nor assess.');
  if (!isDate(startedAt)) return wrong('The attempt’s “startedAt” is not a date.');
  if (!Array.isArray(picks)) return wrong('The attempt’s “picks” are not a list.');
  if (picks.length > MAX_PICKS) return wrong(`The attempt has more than ${MAX_PICKS} picks.`);
  const read = picks.map(parsePick);
  const bad = read.indexOf(null);
  if (bad >= 0) return wrong(`Pick ${bad + 1} of the attempt names no choice.`);
  return {
    ok: true,
    value: { id, scenario, edition, keying, seed, mode, startedAt, picks: read } as Attempt,
  };
}

function parsePick(data: unknown): Pick | null {
  if (!isRecord(data)) return null;
  const { choice, first } = data;
  if (!isId(choice)) return null;
  if (first === undefined) return { choice };
  return isId(first) ? { choice, first } : null;
}

/** The plain JSON value that `parseAttempt` reads back to the same attempt. */
export function makeAttempt(attempt: Attempt): unknown {
  const { id, scenario, edition, keying, seed, mode, startedAt, picks } = attempt;
  return { id, scenario, edition, keying, seed, mode, startedAt, picks };
}
