// The coach's card: from an attempt, its notes and the worksheet.

import { coachCard } from '../../../../core/debrief/coach-card.ts';
import { nameIn } from '../../../../core/debrief/exchange.ts';
import { opener, openerText } from '../../../../core/debrief/opener.ts';
import { LONGEST_RULE } from '../../../../core/debrief/rule.ts';
import { CoachScreen } from '../../../../ui/coach/coach-screen.tsx';
import type { CoachView } from '../../../../ui/coach/view.ts';
import { useWords } from '../../../../ui/parts/words.tsx';
import type { Words } from '../../../../words/words.ts';
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
  const view = coachView(finished, worksheetOf(model, finished.attempt.id), words);
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

export function coachView(
  finished: Finished,
  worksheet: Pick<Worksheet, 'coach'>,
  words: Pick<Words, 'coach' | 'skills' | 'format' | 'evidence'>,
): CoachView {
  const { attempt, engine, playthrough, score, standing, notes, customer } = finished;
  const { name, rule, shift, day, isCopied } = worksheet.coach;
  const { cast, customer: customerId } = engine.edition.header;
  const card = coachCard(engine.edition.key, playthrough, score, { standing, rule: notes.rule });
  const speaker = card.turningPoint?.before?.speaker ?? customerId;
  const apart = speaker === customerId ? null : { speaker: nameIn(cast, speaker), customer };
  return {
    scenario: engine.edition.header.title,
    played: words.coach.played(
      words.skills.modes[attempt.mode],
      words.format.day(attempt.startedAt),
    ),
    worthRepeating: card.worthRepeating,
    moment: card.turningPoint?.title ?? '',
    opener: card.turningPoint && opener(card.turningPoint, words.evidence.opener, apart),
    name: name ?? finished.learner,
    rule: card.rule,
    agreedRule: rule,
    longestRule: LONGEST_RULE,
    shift,
    day,
    dayInWords: day === '' ? '' : words.format.day(`${day}T12:00`),
    evidence: words.evidence.howMuch(card.evidence),
    notFor: words.evidence.notFor,
    isCopied,
    debrief: makeRoute(toDebrief(attempt.id, null)),
    result: makeRoute({ screen: 'result', attempt: attempt.id }),
  };
}
