// A model with one finished attempt in it, and what was noted in its debrief.

import type { Model, Result } from '../../src/app/learner/model.ts';
import { modelAt } from '../../src/app/learner/model.ts';
import { DEFAULT_SETTINGS } from '../../src/app/shell/settings.ts';
import type { Guess } from '../../src/core/debrief/guess.ts';
import { cardOf } from '../../src/core/story/extracts.ts';
import type { Played } from './attempts.ts';

export function finished({ edition, story, attempt, playthrough, score }: Played): {
  readonly model: Model;
  readonly result: Result;
  readonly guess: Guess;
} {
  const [first, second = first] = playthrough.turns.map(({ choice }) => choice.id);
  const guess: Guess = {
    bands: { empathy: 'ready', ownership: 'strong', recovery: 'developing' },
    best: first ?? '',
    costliest: second ?? '',
  };
  const rule = { text: 'When it is my mistake, I say so first.', decision: null };
  const notes = [{ attempt: attempt.id, guess, rule, doneAt: '2026-11-21T10:09:00.000Z' }];
  const route = { screen: 'result', attempt: attempt.id } as const;
  const known = { settings: DEFAULT_SETTINGS, cards: [cardOf(edition)], attempts: [attempt] };
  return {
    model: modelAt(route, { ...known, notes, unreadable: [] }),
    result: { attempt, engine: { edition, story }, playthrough, score },
    guess,
  };
}
