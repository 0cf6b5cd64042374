import { useWords } from '../../../../ui/parts/words.tsx';
import { ResultScreen } from '../../../../ui/result/result-screen.tsx';
import { Portrait } from '../../../shell/pictures.tsx';
import type { PageProps } from '../../page.ts';
import { AboutAttempt } from '../../record/about-attempt.tsx';
import { SaveResult } from '../../record/save-files.tsx';
import { afterDoors } from '../after-doors.ts';
import { finishedOf, routeBefore } from '../finished.ts';
import { resultView } from './result-view.ts';

export { ResultPage as page };

function ResultPage({ model, screen, dispatch, hosts }: PageProps<'result'>) {
  const words = useWords('evidence', 'skills', 'format');
  const finished = finishedOf(model, screen.result);
  const { attempt, ending } = finished;
  return (
    <ResultScreen
      view={resultView(finished, words)}
      portrait={<Portrait scenario={attempt.scenario} ending={ending.kind} />}
      notices={<AboutAttempt {...{ model, finished, dispatch }} />}
      save={<SaveResult finished={finished} dispatch={dispatch} />}
      doors={{
        ...afterDoors(finished, { dispatch, hosts }),
        tryMoment: (at) => dispatch({ type: 'asked_for', route: routeBefore(finished, at) }),
      }}
    />
  );
}
