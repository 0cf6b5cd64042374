// Two stories stand for all where a browser walks them from end to end: the one with most decisions and
// the one with fewest. A page is drawn by the same code whatever story it is given; what it is given is
// held for every story without a browser, in tests/app, tests/score and tests/debrief.

import { SCENARIOS, shipped } from '../shipped.ts';

const decisionsIn = (scenario: string): number =>
  Object.keys(shipped(scenario).edition.key.decisions).length;

const BY_LENGTH = SCENARIOS.toSorted((a, b) => decisionsIn(a) - decisionsIn(b));

export const TWO_STORIES: readonly string[] = [...BY_LENGTH.slice(0, 1), ...BY_LENGTH.slice(-1)];
