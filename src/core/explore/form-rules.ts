// What each form of story is held against, where the forms differ. All other rules are the same for all.

import type { Header } from '../story/edition.ts';

type FormRules = {
  /** As a rule names it. */
  readonly name: string;
  /** On the longest path. */
  readonly decisions: number;
  readonly endings: number;
  readonly choicesAtOnce: { readonly least: number; readonly most: number; readonly words: string };
  /** Taps of each skill on every path that is not left early. */
  readonly taps: number;
  /** Where a choice has to show: behind the next decision, or in the lines that answer it. */
  readonly echo: 'later' | 'at_once';
};

const SCENARIO = {
  endings: 4,
  choicesAtOnce: { least: 3, most: 4, words: 'three or four' },
  taps: 4,
  echo: 'later',
} as const;

const FORM_RULES = {
  long: { name: 'long scenario', decisions: 10, ...SCENARIO },
  short: { name: 'short scenario', decisions: 6, ...SCENARIO },
  // A round is over with its answer: what was said shows there or nowhere.
  drill: {
    name: 'drill',
    decisions: 3,
    endings: 3,
    choicesAtOnce: { least: 3, most: 3, words: 'three' },
    taps: 3,
    echo: 'at_once',
  },
} as const satisfies Readonly<Record<string, FormRules>>;

/** A scenario of at least this many minutes is a long one. */
const LONG_MINUTES = 8;

export function rulesFor({ form, minutes }: Pick<Header, 'form' | 'minutes'>): FormRules {
  if (form === 'drill') return FORM_RULES.drill;
  return minutes >= LONG_MINUTES ? FORM_RULES.long : FORM_RULES.short;
}
