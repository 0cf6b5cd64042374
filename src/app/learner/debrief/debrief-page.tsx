import type { ComponentChildren } from 'preact';
import type { DebriefCard } from '../../../core/debrief/debrief-card.ts';
import { DebriefScreen } from '../../../ui/debrief/debrief-screen.tsx';
import { AfterFrame } from '../../../ui/parts/after-frame.tsx';
import { NotSaved } from '../../../ui/parts/notice.tsx';
import { useWords } from '../../../ui/parts/words.tsx';
import { Sheet } from '../../../ui/result/sheet.tsx';
import { EndingPicture, Portrait } from '../../shell/pictures.tsx';
import type { PageProps } from '../page.ts';
import { AboutAttempt } from '../record/about-attempt.tsx';
import type { CardProps } from './card-props.ts';
import { finishedOf } from './finished.ts';
import { Other } from './other.tsx';
import { Outcome } from './outcome.tsx';
import { Profile } from './profile.tsx';
import { Read } from './read.tsx';
import { resultView } from './result/result-view.ts';
import { Rounds } from './rounds.tsx';
import { Rule } from './rule.tsx';
import { shellView } from './shell-view.ts';
import { Side } from './side.tsx';
import { Turns } from './turns.tsx';
import { worksheetOf } from './worksheet.ts';

const CARDS: Readonly<Record<DebriefCard, (props: CardProps) => ComponentChildren>> = {
  outcome: Outcome,
  read: Read,
  side: Side,
  profile: Profile,
  turns: Turns,
  rounds: Rounds,
  other: Other,
  rule: Rule,
};

export { DebriefPage as page };

function DebriefPage({ model, screen, dispatch, hosts }: PageProps<'debrief'>) {
  const words = useWords('debrief', 'skills', 'evidence', 'format');
  const { card, way } = screen;
  const finished = finishedOf(model, screen.result);
  const { attempt, ending, notes } = finished;
  const worksheet = worksheetOf(model, attempt.id);
  const Card = CARDS[card];
  const portrait = <Portrait scenario={attempt.scenario} ending={ending.kind} />;
  // Printed from any card, it is the whole result; before one's own read there is none to be had.
  const printed = () => <Sheet view={resultView(finished, words)} portrait={portrait} />;
  return (
    <DebriefScreen
      view={shellView(finished, worksheet, screen, words.debrief)}
      portrait={card !== 'outcome' && portrait}
      picture={card === 'outcome' && <EndingPicture scenario={attempt.scenario} ending={ending} />}
      sheet={notes.guess && <AfterFrame>{printed}</AfterFrame>}
      notices={
        <>
          <AboutAttempt {...{ model, finished, dispatch }} />
          {model.saving !== 'saved' && (
            <NotSaved reason={model.saving} onCatchUp={() => dispatch({ type: 'catch_up' })} />
          )}
        </>
      }
    >
      <Card {...{ finished, worksheet, way, dispatch, hosts }} />
    </DebriefScreen>
  );
}
