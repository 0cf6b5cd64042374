// A record as a device may hold it, on real stories, and files of it.

import { type Model, modelAt } from '../../src/app/learner/model.ts';
import type { ChosenFile } from '../../src/app/learner/record/file-news.ts';
import { DEFAULT_SETTINGS } from '../../src/app/shell/settings.ts';
import type { Attempt } from '../../src/core/play/attempt.ts';
import { endingsOf } from '../../src/core/record/how-it-ended.ts';
import type { DebriefNotes } from '../../src/core/record/notes.ts';
import { cardOf } from '../../src/core/story/extracts.ts';
import { type Played, played } from '../debrief/attempts.ts';
import { SCENARIOS, shipped } from '../shipped.ts';

export const CARDS = SCENARIOS.map((scenario) => cardOf(shipped(scenario).edition));

export const [WINDSHIELD, REGISTRY] = [
  played('windshield', 'mixed 1'),
  played('registry_line', 'best'),
] as const;

/** `day`: of November 2026. */
export const attemptOf = (
  { attempt }: Played,
  id: string,
  day: number,
  change: Partial<Attempt> = {},
): Attempt => ({
  ...attempt,
  id,
  startedAt: `2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z`,
  ...change,
});

export const notesOf = ({ playthrough }: Played, attempt: string): DebriefNotes => ({
  attempt,
  guess: {
    bands: { empathy: 'strong', ownership: 'strong', recovery: 'strong' },
    best: playthrough.turns[0]?.choice.id ?? '',
    costliest: playthrough.turns[1]?.choice.id ?? '',
  },
  rule: { text: 'When I do not know, I say so.', decision: null },
  doneAt: '2026-11-21T10:20:00.000Z',
});

export function modelWith(
  attempts: readonly Attempt[],
  notes: readonly DebriefNotes[] = [],
  isKnown = true,
): Model {
  const engines = SCENARIOS.map(shipped);
  const model = modelAt(
    { screen: 'record' },
    { settings: DEFAULT_SETTINGS, cards: CARDS, attempts, notes, unreadable: [] },
  );
  return {
    ...model,
    screen: { kind: 'record' },
    endings: isKnown
      ? Object.assign({}, ...engines.map((engine) => endingsOf(engine, attempts)))
      : {},
  };
}

export const fileOf = (content: unknown, name = 'a file.json'): ChosenFile =>
  new File(
    [
      typeof content === 'string' || content instanceof Uint8Array
        ? (content as BlobPart)
        : JSON.stringify(content, null, 2),
    ],
    name,
  );
