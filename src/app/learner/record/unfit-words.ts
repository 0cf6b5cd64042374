import type { NotReplayed } from '../../../core/record/how-it-ended.ts';
import type { Words } from '../../../words/words.ts';

/** Why an attempt cannot be replayed; `scenario`: its title, or its id where it is not here. */
export const unfitWords = (
  why: NotReplayed['why'],
  scenario: string,
  words: Words['record'],
): string => words.why[why.reason](scenario, 'pick' in why ? why.pick : 0);
