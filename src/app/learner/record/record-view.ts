// From the model to the page of one's own record.

import { calibrate } from '../../../core/debrief/calibration.ts';
import {
  type CalibratedAttempt,
  calibrationOverTime,
} from '../../../core/record/calibration-over-time.ts';
import { firstAssessed, poolEvidence } from '../../../core/record/evidence.ts';
import type { Ended } from '../../../core/record/how-it-ended.ts';
import { notesOf } from '../../../core/record/notes.ts';
import { SKILLS } from '../../../core/vocabulary.ts';
import type { ReadsView, RecordView, StandingView } from '../../../ui/record/view.ts';
import type { Model } from '../model.ts';
import {
  attemptViews,
  languageOf,
  type RecordWords,
  titleOf,
  visitViews,
} from './attempt-views.ts';
import { readsInWords } from './reads-in-words.ts';

export function recordView(model: Model, words: RecordWords): RecordView {
  const isRead = (attempt: string) => notesOf(model.notes, attempt).guess !== null;
  const { attempts, endings } = model;
  const waiting = firstAssessed(attempts).filter(({ id }) => endings[id]?.ending && !isRead(id));
  const scenarios = attemptViews(model, words);
  const states = scenarios.flatMap((one) => one.attempts.map(({ state }) => state.kind));
  return {
    attempts: attempts.length,
    scenarios,
    standing: standingIn(model, isRead),
    isWorking: states.includes('working_out'),
    waiting: waiting.length,
    reads: readsIn(model, words),
    asked: model.asked.map(({ file, record: { name, attempts: brought } }) => ({
      ...{ file, name },
      attempts: brought.length,
      scenarios: new Set(brought.map(({ scenario }) => scenario)).size,
    })),
    visits: visitViews(model, words),
    isOpened: model.fileNews?.kind === 'read',
  };
}

/** What waits for one's own read tells nothing yet, not even in a sum. */
function standingIn(
  { attempts, endings }: Model,
  isRead: (attempt: string) => boolean,
): readonly StandingView[] {
  const scores = attempts.flatMap(({ id }) => {
    const ended = endings[id];
    return ended?.ending && isRead(id) ? [[id, ended.replayed.score] as const] : [];
  });
  const pooled = poolEvidence(attempts, new Map(scores));
  return SKILLS.map((skill) => ({ skill, ...pooled[skill] }));
}

function readsIn(model: Model, words: RecordWords): ReadsView {
  const over = calibrationOverTime(calibratedIn(model));
  const rows = over.attempts.toReversed().map(({ attempt, scenario, startedAt, calibration }) => ({
    attempt,
    day: words.format.shortDay(startedAt),
    scenario: titleOf(model, scenario, words),
    language: languageOf(model, scenario),
    skills: SKILLS.map((skill) => ({ skill, ...calibration.skills[skill] })),
  }));
  return { said: readsInWords(over, words.record.reads), rows };
}

function calibratedIn({ attempts, notes, endings }: Model): readonly CalibratedAttempt[] {
  return attempts.flatMap(({ id, scenario, startedAt }) => {
    const { guess } = notesOf(notes, id);
    const ended = endings[id];
    if (!guess || !ended?.ending) return [];
    const { edition, playthrough, score } = (ended as Ended).replayed;
    const calibration = calibrate(guess, edition.key, playthrough, score);
    return [{ attempt: id, scenario, startedAt, calibration }];
  });
}
