// The result as a page: the sheet that is printed, laid on the wall, and below it what to do now.

import type { ComponentChildren } from 'preact';
import { AfterLinks } from '../parts/after-links.tsx';
import { EndingsSeen } from '../parts/aftermath.tsx';
import { useFocus } from '../parts/focus.ts';
import { Icon } from '../parts/icon.tsx';
import { quoted } from '../parts/quoted.ts';
import type { ResultDoors, ResultView } from '../parts/result-view.ts';
import { useWords } from '../parts/words.tsx';
import '../parts/layout.css';
import './result.css';
import { Sheet } from './sheet.tsx';

export function ResultScreen(props: {
  readonly view: ResultView;
  readonly doors: ResultDoors;
  /** The customer as they look now. */
  readonly portrait?: ComponentChildren;
  readonly notices?: ComponentChildren;
  /** A way to take it along. */
  readonly save?: ComponentChildren;
}) {
  const { view, doors } = props;
  const words = useWords('result').result;
  const headline = useFocus('result');
  return (
    <main class="result page wall" data-ending={view.ending.kind} data-prints="sheet">
      {props.notices}
      <Sheet view={view} portrait={props.portrait} heading={headline} />
      <section class="result-next card stack pale" aria-labelledby="next-title">
        <h2 id="next-title">{words.next}</h2>
        <WayOn view={view} doors={doors} />
        <AfterLinks doors={doors} coach={view.coach} map={view.map}>
          {view.costliest !== null && (
            <li>
              <button type="button" class="quiet" onClick={doors.leave}>
                {words.toTitle}
              </button>
            </li>
          )}
        </AfterLinks>
        {props.save}
        <EndingsSeen endings={view.endings} />
        <p>{words.repairs(view.faults.made, view.faults.repaired)}</p>
        {view.mean !== null && <p class="note small">{words.mean(view.mean)}</p>}
      </section>
    </main>
  );
}

/** Back to what cost most; where nothing was lost, on to another scenario. */
function WayOn(props: { readonly view: ResultView; readonly doors: ResultDoors }) {
  const words = useWords('result').result;
  const { costliest, moments } = props.view;
  const moment = costliest === null ? undefined : moments[costliest];
  if (!moment)
    return (
      <button type="button" class="main-button" onClick={props.doors.leave}>
        {words.toTitle}
      </button>
    );
  return (
    <div class="stack tight">
      <p>{words.costMost}</p>
      <blockquote class="quote lead" dir="auto">
        {quoted(moment.said)}
      </blockquote>
      <button type="button" class="main-button" onClick={() => props.doors.tryMoment(moment.turn)}>
        <Icon name="undo" />
        {words.tryMoment}
      </button>
      <p class="note">{words.doesNotCount}</p>
    </div>
  );
}
