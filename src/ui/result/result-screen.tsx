// The result as a page: the sheet that is printed, laid on the wall, and below it what to do now.

import type { ComponentChildren } from 'preact';
import { EndingsSeen } from '../parts/aftermath.tsx';
import { useFocus } from '../parts/focus.ts';
import { Icon } from '../parts/icon.tsx';
import { quoted } from '../parts/quoted.ts';
import type { ResultDoors, ResultView } from '../parts/result-view.ts';
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
  const headline = useFocus('result');
  return (
    <main class="result page wall" data-ending={view.ending.kind} data-prints="sheet">
      {props.notices}
      <Sheet view={view} portrait={props.portrait} heading={headline} />
      <section class="result-next card stack pale" aria-labelledby="next-title">
        <h2 id="next-title">And now?</h2>
        <Costliest view={view} onTry={doors.tryMoment} />
        <div class="doors">
          <button
            type="button"
            class={view.costliest === null ? 'main-button' : 'plain-button'}
            onClick={doors.playAgain}
          >
            Play again
          </button>
          <button type="button" class="plain-button" onClick={doors.print}>
            <Icon name="print" />
            Print
          </button>
          <button type="button" class="plain-button" onClick={doors.leave}>
            All scenarios
          </button>
        </div>
        <div class="doors flush">
          <a class="quiet" href={view.coach}>
            A card for a talk with your manager
          </a>
          <a class="quiet" href={view.map}>
            The map of all ways
          </a>
        </div>
        {props.save}
        <EndingsSeen endings={view.endings} />
        <p>{repairs(view.faults)}</p>
        {view.mean !== null && (
          <p class="note small">Plain mean of the three skills: {view.mean}. It decides nothing.</p>
        )}
      </section>
    </main>
  );
}

function Costliest(props: { readonly view: ResultView; readonly onTry: ResultDoors['tryMoment'] }) {
  const { costliest, moments } = props.view;
  const moment = costliest === null ? undefined : moments[costliest];
  if (!moment) return null;
  return (
    <div class="stack tight">
      <p>The line that cost most:</p>
      <blockquote class="quote lead" dir="auto">
        {quoted(moment.said)}
      </blockquote>
      <button type="button" class="main-button" onClick={() => props.onTry(moment.turn)}>
        <Icon name="undo" />
        Try that moment again
      </button>
      <p class="note">It does not count, and your result stays as it is.</p>
    </div>
  );
}

function repairs({ made, repaired }: ResultView['faults']): string {
  if (made === 0) return 'No line was a fault, so there was nothing to repair.';
  const faults = made === 1 ? 'one line that was a fault' : `${made} lines that were faults`;
  return `You put right ${repaired} of ${faults}.`;
}
