// The coach's card: from an attempt, its notes and the worksheet.

import { openerText } from '../../../../core/debrief/opener.ts';
import { CoachScreen } from '../../../../ui/coach/coach-screen.tsx';
import { coachView } from '../../../../ui/coach/coach-view.ts';
import type { CoachView } from '../../../../ui/coach/view.ts';
import { useWords } from '../../../../ui/parts/words.tsx';
import { Portrait } from '../../../shell/pictures.tsx';
import type { PageProps } from '../../page.ts';
import { AboutAttempt } from '../../record/about-attempt.tsx';
import { makeRoute, toDebrief } from '../../route.ts';
import { type Finished, finishedOf } from '../finished.ts';
import { type Worksheet, worksheetOf } from '../worksheet.ts';

export { CoachPage as page };

function CoachPage({ model, screen, dispatch }: PageProps<'coach'>) {
  const words = useWords('coach', 'skills', 'format', 'evidence');
  const finished = finishedOf(model, screen.result);
  const view = coachViewOf(finished, worksheetOf(model, finished.attempt.id), words);
  return (
    <CoachScreen
      view={view}
      portrait={<Portrait scenario={finished.attempt.scenario} ending={finished.ending.kind} />}
      notices={<AboutAttempt {...{ model, finished, dispatch }} />}
      doors={{
        copy: () =>
          dispatch({ type: 'debrief', what: 'copy_asked', text: openerText(view.opener ?? []) }),
        print: () => dispatch({ type: 'print' }),
        agree: (field, text) => dispatch({ type: 'debrief', what: 'agreed', field, text }),
      }}
    />
  );
}

/** With the learner's own rule, and the ways back to their pages. */
export function coachViewOf(
  finished: Finished,
  { coach }: Pick<Worksheet, 'coach'>,
  words: Parameters<typeof coachView>[2],
): CoachView {
  const { attempt, learner, notes } = finished;
  const filledIn = { ...coach, name: coach.name ?? learner };
  return {
    ...coachView({ ...finished, rule: notes.rule }, filledIn, words),
    ways: [
      { address: makeRoute(toDebrief(attempt.id, null)), words: words.coach.toDebrief },
      {
        address: makeRoute({ screen: 'result', attempt: attempt.id }),
        words: words.coach.toResult,
      },
    ],
  };
}
