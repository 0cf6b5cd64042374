// A model with one finished attempt in it, and what was noted in its debrief.

import { type Finished, finishedOf } from '../../src/app/learner/debrief/finished.ts';
import type { Model, Result } from '../../src/app/learner/model.ts';
import { modelAt } from '../../src/app/learner/model.ts';
import { DEFAULT_SETTINGS } from '../../src/app/shell/settings.ts';
import type { Guess } from '../../src/core/debrief/guess.ts';
import { nextOf } from '../../src/core/play/playthrough.ts';
import { cardOf } from '../../src/core/story/extracts.ts';
import type { Played } from './attempts.ts';

export function resultOf({ edition, story, attempt, playthrough, score }: Played): Result {
  const next = nextOf(playthrough);
  if (next.kind !== 'ending') throw new Error('The attempt did not end.');
  return { attempt, engine: { edition, story }, playthrough, ending: next.ending, score };
}

export function finished(played: Played): {
  readonly model: Model;
  readonly result: Result;
  readonly finished: Finished;
  readonly guess: Guess;
} {
  const { edition, attempt, playthrough } = played;
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
  const model = modelAt(route, { ...known, notes, unreadable: [] });
  const result = resultOf(played);
  return { model, result, finished: finishedOf(model, result), guess };
}
