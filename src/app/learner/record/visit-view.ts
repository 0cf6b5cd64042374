// An attempt from a file, as the page of the record shows it: nothing of it is kept.

import { bySkill } from '../../../core/by-skill.ts';
import { nextOf } from '../../../core/play/playthrough.ts';
import { rewordedSince } from '../../../core/record/verify.ts';
import type { AttemptState, VisitView } from '../../../ui/record/view.ts';
import { dayOf } from '../../shell/days.ts';
import type { Model } from '../model.ts';
import { linksTo } from './attempt-views.ts';
import type { Visit } from './file-news.ts';

export function visitView({ visiting, fileNews }: Model): VisitView | null {
  if (!visiting) return null;
  const { attempt, engine, notes, file } = visiting;
  const { id, mode, startedAt } = attempt;
  return {
    file,
    title: engine.edition.header.title,
    attempt: { id, day: dayOf(startedAt), mode, isEvidence: false, state: stateOf(visiting) },
    reworded: rewordedSince(attempt, engine.edition),
    isNew: fileNews?.kind === 'visit',
    hasNotes: notes !== null,
  };
}

function stateOf({ attempt, playthrough, score, engine }: Visit): AttemptState {
  const next = nextOf(playthrough);
  if (next.kind !== 'ending')
    return { kind: 'under_way', decided: attempt.picks.length, address: null };
  return {
    kind: 'known',
    ending: next.ending.kind,
    bands: bySkill((skill) => score.skills[skill].band),
    withHelp: score.withHelp,
    isReworded: rewordedSince(attempt, engine.edition) !== null,
    links: linksTo(attempt.id),
  };
}
