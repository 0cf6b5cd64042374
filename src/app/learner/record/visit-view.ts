// An attempt from a file, as the page of the record shows it: nothing of it is kept.

import { bySkill } from '../../../core/by-skill.ts';
import { nextOf } from '../../../core/play/playthrough.ts';
import { isReworded } from '../../../core/record/verify.ts';
import type { AttemptState, VisitView } from '../../../ui/record/view.ts';
import type { Words } from '../../../words/words.ts';
import type { Model } from '../model.ts';
import { linksTo, type RecordWords } from './attempt-views.ts';
import type { Visit } from './file-news.ts';

export function visitView({ visiting, fileNews }: Model, words: RecordWords): VisitView | null {
  if (!visiting) return null;
  const { attempt, engine, notes, file } = visiting;
  const { id, mode, startedAt } = attempt;
  const { header, language } = engine.edition;
  return {
    file,
    title: header.title,
    language,
    attempt: {
      ...{ id, mode, isEvidence: false },
      day: words.format.day(startedAt),
      state: stateOf(visiting, words.record),
    },
    reworded: isReworded(attempt, engine.edition) ? words.record.reworded(header.title) : null,
    isNew: fileNews?.kind === 'visit',
    hasNotes: notes !== null,
  };
}

function stateOf(
  { attempt, playthrough, score, engine }: Visit,
  words: Words['record'],
): AttemptState {
  const next = nextOf(playthrough);
  if (next.kind !== 'ending')
    return { kind: 'under_way', decided: attempt.picks.length, address: null };
  return {
    kind: 'known',
    ending: next.ending.kind,
    bands: bySkill((skill) => score.skills[skill].band),
    withHelp: score.withHelp,
    isReworded: isReworded(attempt, engine.edition),
    links: linksTo(attempt.id, words),
  };
}
