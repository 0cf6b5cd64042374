// From a finished attempt and what was noted about it to the whole result: on screen and on paper.

import { hasMap } from '../../../../core/debrief/debrief-card.ts';
import { evidenceOf } from '../../../../core/debrief/evidence.ts';
import type { ResultView, TurnView } from '../../../../ui/parts/result-view.ts';
import type { Words } from '../../../../words/words.ts';
import { makeRoute } from '../../route.ts';
import type { Finished } from '../finished.ts';
import { momentsOf, skillViews } from '../receipts.ts';

export function resultView(
  finished: Finished,
  words: Pick<Words, 'evidence' | 'skills' | 'format'>,
): ResultView {
  const { attempt, engine, playthrough, ending, score, standing, notes } = finished;
  const turns = turnsOf(finished);
  return {
    isFromFile: finished.isVisit,
    title: engine.edition.header.title,
    mode: attempt.mode,
    isPractice: standing === 'practice',
    ending,
    customer: finished.customer,
    skills: skillViews(finished, words),
    redLines: score.redLines,
    faults: score.faults,
    mean: score.mean,
    withHelp: score.withHelp,
    passed: score.passed,
    moments: momentsOf(playthrough),
    costliest: turns[0]?.row.choice ?? null,
    endings: finished.endings,
    coach: makeRoute({ screen: 'coach', attempt: attempt.id }),
    map: hasMap(engine.edition.header) ? makeRoute({ screen: 'map', attempt: attempt.id }) : null,
    turns,
    rule: notes.rule?.text ?? null,
    playedOn: words.format.day(attempt.startedAt),
    evidence: words.evidence.howMuch(evidenceOf(score, standing)),
  };
}

function turnsOf({ playthrough: { turns }, score, costly }: Finished): readonly TurnView[] {
  return costly.flatMap(({ at, skill }) => {
    const choice = turns[at]?.choice.id;
    const row = score.skills[skill].rows.find(
      (one) => one.kind === 'pick' && one.choice === choice,
    );
    return row?.kind === 'pick' ? [{ skill, row }] : [];
  });
}
