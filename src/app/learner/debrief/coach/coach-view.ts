// From an attempt, its notes and the worksheet to the coach's card.

import { coachCard } from '../../../../core/debrief/coach-card.ts';
import { notesOf } from '../../../../core/record/notes.ts';
import type { CoachView } from '../../../../ui/coach/view.ts';
import { standingOf } from '../../evidence.ts';
import type { Model, Result } from '../../model.ts';
import { makeRoute } from '../../route.ts';
import { worksheetOf } from '../worksheet.ts';

export function coachView(model: Model, result: Result): CoachView {
  const { attempt, engine, playthrough, score } = result;
  const { shift, day, isCopied } = worksheetOf(model, attempt.id).coach;
  const { rule } = notesOf(model.notes, attempt.id);
  const card = coachCard(engine.edition.key, playthrough, score, {
    standing: standingOf(model, attempt),
    rule,
  });
  const mode = attempt.mode === 'learn' ? 'Learn' : 'Assess';
  return {
    scenario: engine.edition.header.title,
    played: `Played in ${mode} on ${inWords(attempt.startedAt)}.`,
    worthRepeating: card.worthRepeating,
    opener: card.turningPoint?.opener ?? null,
    rule: card.rule,
    shift,
    day,
    dayInWords: day === '' ? '' : inWords(`${day}T12:00`),
    evidence: card.evidence,
    notFor: card.notFor,
    isCopied,
    debrief: makeRoute({ screen: 'debrief', attempt: attempt.id, card: null, way: null }),
    result: makeRoute({ screen: 'result', attempt: attempt.id }),
  };
}

const inWords = (date: string): string =>
  new Date(date).toLocaleDateString('en', { dateStyle: 'long' });
