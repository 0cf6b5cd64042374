import { wayOf } from '../../../../core/play/way.ts';
import { ResultScreen } from '../../../../ui/result/result-screen.tsx';
import { Portrait } from '../../../shell/pictures.tsx';
import type { PageProps } from '../../page.ts';
import { AboutAttempt } from '../../record/about-attempt.tsx';
import { SaveResult } from '../../record/save-result.tsx';
import { resultView } from './result-view.ts';

export function page({ model, screen, dispatch, hosts }: PageProps<'result'>) {
  const { result } = screen;
  const { attempt } = result;
  const view = resultView(model, result);
  if (!view) return <main />;
  return (
    <ResultScreen
      view={view}
      portrait={<Portrait scenario={attempt.scenario} ending={view.ending.kind} />}
      notices={<AboutAttempt model={model} result={result} dispatch={dispatch} />}
      save={<SaveResult model={model} result={result} dispatch={dispatch} />}
      doors={{
        tryMoment: (at) =>
          dispatch({
            type: 'asked_for',
            route: { screen: 'other', attempt: attempt.id, way: wayOf(attempt.picks.slice(0, at)) },
          }),
        playAgain: () => dispatch({ type: 'restarted', fresh: hosts.fresh(), mode: attempt.mode }),
        print: () => dispatch({ type: 'print' }),
        leave: () => dispatch({ type: 'asked_for', route: { screen: 'title' } }),
      }}
    />
  );
}
