// A way through a scenario as an address has it: the picks, one after the other.

import { isId } from '../core/json.ts';
import { MAX_PICKS } from '../core/play/attempt.ts';
import { type Parsed, wrong } from '../core/result.ts';
import type { ChoiceId } from '../core/story/line.ts';

/** The empty way stands at the first decision. */
export function parseWay(text: string): Parsed<readonly ChoiceId[]> {
  if (text === '') return { ok: true, value: [] };
  const names = text.split(',');
  if (names.length > MAX_PICKS)
    return wrong(
      `The way in this link has more than ${MAX_PICKS} lines, and no story has so many.`,
    );
  const bad = names.findIndex((name) => !isId(name));
  return bad < 0
    ? { ok: true, value: names }
    : wrong(`The way in this link cannot be read: its line ${bad + 1} is no name of a line.`);
}

export const makeWay = (way: readonly ChoiceId[]): string => way.join(',');
