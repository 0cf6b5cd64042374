import { notesOf } from '../../../core/record/notes.ts';
import { DebriefScreen } from '../../../ui/debrief/debrief-screen.tsx';
import { AfterFrame } from '../../../ui/parts/after-frame.tsx';
import { NotSaved } from '../../../ui/parts/notice.tsx';
import { Sheet } from '../../../ui/result/sheet.tsx';
import { Portrait } from '../../shell/pictures.tsx';
import type { PageProps } from '../page.ts';
import { AboutAttempt } from '../record/about-attempt.tsx';
import { CARDS } from './cards.tsx';
import { resultView } from './result/result-view.ts';
import { shellView } from './shell-view.ts';
import { worksheetOf } from './worksheet.ts';

export function page({ model, screen, dispatch, hosts }: PageProps<'debrief'>) {
  const { result, card, way } = screen;
  const { scenario } = result.attempt;
  const worksheet = worksheetOf(model, result.attempt.id);
  const notes = notesOf(model.notes, result.attempt.id);
  const view = shellView(model, result, worksheet, screen);
  const Card = CARDS[card];
  const portrait = view.ending && <Portrait scenario={scenario} ending={view.ending} />;
  // Printed from any card, it is the whole result; before one's own read there is none to be had.
  const printed = () => {
    const whole = resultView(model, result);
    return whole && <Sheet view={whole} portrait={portrait} />;
  };
  return (
    <DebriefScreen
      view={view}
      portrait={card !== 'outcome' && portrait}
      sheet={notes.guess && <AfterFrame>{printed}</AfterFrame>}
      notices={
        <>
          <AboutAttempt model={model} result={result} dispatch={dispatch} />
          {model.saving !== 'saved' && (
            <NotSaved reason={model.saving} onCatchUp={() => dispatch({ type: 'catch_up' })} />
          )}
        </>
      }
    >
      <Card {...{ model, result, worksheet, notes, way, dispatch, hosts }} />
    </DebriefScreen>
  );
}
