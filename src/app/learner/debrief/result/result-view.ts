// From a finished attempt and what was noted about it to the whole result: on screen and on paper.

import { costlyTurns } from '../../../../core/debrief/costly-turns.ts';
import { evidenceWords } from '../../../../core/debrief/evidence-words.ts';
import { nextOf } from '../../../../core/play/playthrough.ts';
import { notesOf } from '../../../../core/record/notes.ts';
import { endingsSeen } from '../../../../core/record/progress.ts';
import type { ResultView, TurnView } from '../../../../ui/parts/result-view.ts';
import { isEvidence, standingOf } from '../../evidence.ts';
import type { Model, Result } from '../../model.ts';
import { isVisit } from '../../record/visit.ts';
import { makeRoute } from '../../route.ts';
import { customerOf } from '../customer-of.ts';
import { momentsOf, skillViews } from '../receipts.ts';

/** Null for an attempt that has not ended: its result is not there yet. */
export function resultView(model: Model, result: Result): ResultView | null {
  const { attempt, engine, playthrough, score } = result;
  const next = nextOf(playthrough);
  if (next.kind !== 'ending') return null;
  const { edition } = engine;
  const { guess, rule } = notesOf(model.notes, attempt.id);
  const isFirst = isEvidence(model.attempts, attempt);
  const turns = turnsOf(result);
  return {
    isFromFile: isVisit(model, attempt.id),
    title: edition.header.title,
    mode: attempt.mode,
    isPractice: !isFirst || score.withHelp,
    ending: next.ending,
    customer: customerOf(result)?.name ?? '',
    skills: skillViews(result, guess),
    redLines: score.redLines,
    faults: score.faults,
    mean: score.mean,
    withHelp: score.withHelp,
    passed: score.passed,
    moments: momentsOf(playthrough),
    costliest: turns[0]?.row.choice ?? null,
    endings: {
      seen: Math.max(1, endingsSeen(model, attempt.scenario)),
      total: Object.keys(edition.endings).length,
    },
    coach: makeRoute({ screen: 'coach', attempt: attempt.id }),
    map: makeRoute({ screen: 'map', attempt: attempt.id }),
    turns,
    rule: rule?.text ?? null,
    playedOn: new Date(attempt.startedAt).toLocaleDateString('en', { dateStyle: 'long' }),
    evidence: evidenceWords(score, standingOf(model, attempt)),
  };
}

function turnsOf({ engine, playthrough: { turns }, score }: Result): readonly TurnView[] {
  return costlyTurns(engine.edition.key, turns).flatMap(({ at, skill }) => {
    const choice = turns[at]?.choice.id;
    const row = score.skills[skill].rows.find(
      (one) => one.kind === 'pick' && one.choice === choice,
    );
    return row?.kind === 'pick' ? [{ skill, row }] : [];
  });
}
