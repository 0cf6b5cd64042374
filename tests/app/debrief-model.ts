// A model with one finished attempt at a real story in it, for the cards of the debrief.

import type { Effect, Message } from '../../src/app/learner/message.ts';
import { type Model, modelAt } from '../../src/app/learner/model.ts';
import { update } from '../../src/app/learner/update.ts';
import { DEFAULT_SETTINGS } from '../../src/app/shell/settings.ts';
import type { DebriefCard } from '../../src/core/debrief/debrief-card.ts';
import { cardOf } from '../../src/core/story/extracts.ts';
import type { Played } from '../debrief/attempts.ts';

export const FRESH = { id: 'new', seed: 7, startedAt: '2026-11-22T10:00:00.000Z' };

export const modelOf = ({ attempt, edition, story }: Played): Model => ({
  ...modelAt(
    { screen: 'title' },
    {
      settings: DEFAULT_SETTINGS,
      cards: [cardOf(edition)],
      attempts: [attempt],
      notes: [],
      unreadable: [],
    },
  ),
  screen: { kind: 'title' },
  engines: { [attempt.scenario]: { edition, story } },
});

/** Sends messages one after the other; gives the last model and all effects. */
export function send(model: Model, ...messages: readonly Message[]) {
  const effects: Effect[] = [];
  const last = messages.reduce((so, message) => {
    const [next, asked] = update(so, message);
    effects.push(...asked);
    return next;
  }, model);
  return { model: last, effects };
}

export const toCard = (attempt: string, card: DebriefCard | null): Message => ({
  type: 'routed',
  route: { screen: 'debrief', attempt, card, way: null },
  fresh: FRESH,
});

/** What is on screen, when it is the debrief. */
export function debriefOn({ screen }: Model) {
  if (screen.kind !== 'debrief') throw new Error(`On screen is ${screen.kind}.`);
  return screen;
}

/** A whole read: the first own line as the best, the last as the costliest. */
export function readMessages({ playthrough: { turns } }: Played): readonly Message[] {
  const choiceAt = (at: number) => turns.at(at)?.choice.id ?? '';
  return [
    { type: 'debrief', what: 'band_guessed', skill: 'empathy', band: 'ready' },
    { type: 'debrief', what: 'band_guessed', skill: 'ownership', band: 'not_yet' },
    { type: 'debrief', what: 'band_guessed', skill: 'recovery', band: 'strong' },
    { type: 'debrief', what: 'line_tapped', as: 'best', choice: choiceAt(0) },
    { type: 'debrief', what: 'line_tapped', as: 'costliest', choice: choiceAt(-1) },
    { type: 'debrief', what: 'guess_noted' },
  ];
}
