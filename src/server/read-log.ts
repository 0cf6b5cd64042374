// What a line of the read log says was read: everything about a person, the rules on their page, or what
// they said in a scenario.

import type { ReadLog } from '../wire/my-assignments.ts';

const LINES = 'lines ';
export const RULES = 'rules';

export const linesOf = (scenario: string): string => LINES + scenario;

export function readOf(what: string): Pick<ReadLog['reads'][number], 'what' | 'scenario'> {
  if (what.startsWith(LINES)) return { what: 'lines', scenario: what.slice(LINES.length) };
  return { what: what === RULES ? 'rules' : 'everything', scenario: null };
}
