// A way is a row of picks: the choices of an attempt one after the other, from the first decision.
// The empty way stands at the first decision.

import { isId } from '../json.ts';
import type { ChoiceId } from '../story/line.ts';
import { MAX_PICKS, type Pick } from './attempt.ts';
import type { Playthrough } from './playthrough.ts';

export type Way = readonly ChoiceId[];

export const wayOf = (picks: readonly Pick[]): Way => picks.map(({ choice }) => choice);

export const picksOf = (way: Way): readonly Pick[] => way.map((choice) => ({ choice }));

/** Of an attempt that was replayed. */
export const wayThrough = ({ turns }: Playthrough): Way => turns.map(({ choice }) => choice.id);

/** `line`: 1-based, of the first that is no name of a line; null where there are too many. */
type ParsedWay =
  | { readonly ok: true; readonly value: Way }
  | { readonly ok: false; readonly line: number | null };

/** Reads the way of an address: names with commas between them. */
export function parseWay(text: string): ParsedWay {
  if (text === '') return { ok: true, value: [] };
  const names = text.split(',');
  if (names.length > MAX_PICKS) return { ok: false, line: null };
  const bad = names.findIndex((name) => !isId(name));
  return bad < 0 ? { ok: true, value: names } : { ok: false, line: bad + 1 };
}

export const makeWay = (way: Way): string => way.join(',');
