import { openerText } from '../../../../core/debrief/opener.ts';
import { CoachScreen } from '../../../../ui/coach/coach-screen.tsx';
import type { PageProps } from '../../page.ts';
import { AboutAttempt } from '../../record/about-attempt.tsx';
import { coachView } from './coach-view.ts';

export function page({ model, screen, dispatch }: PageProps<'coach'>) {
  const view = coachView(model, screen.result);
  return (
    <CoachScreen
      view={view}
      notices={<AboutAttempt model={model} result={screen.result} dispatch={dispatch} />}
      doors={{
        copy: () =>
          dispatch({ type: 'debrief', what: 'copy_asked', text: openerText(view.opener ?? []) }),
        print: () => dispatch({ type: 'print' }),
        agree: (field, text) => dispatch({ type: 'debrief', what: 'agreed', field, text }),
      }}
    />
  );
}
