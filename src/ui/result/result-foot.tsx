import type { ComponentChildren } from 'preact';
import { EndingsSeen } from '../parts/aftermath.tsx';
import { Icon } from '../parts/icon.tsx';
import { quoted } from '../parts/quoted.ts';
import type { ResultDoors, ResultView } from '../parts/result-view.ts';

/** What to do now, and the small print. */
export function ResultFoot(props: {
  readonly view: ResultView;
  readonly doors: ResultDoors;
  /** A way to take it along. */
  readonly save?: ComponentChildren;
}) {
  const { view, doors } = props;
  const moment = view.costliest === null ? undefined : view.moments[view.costliest];
  return (
    <section class="result-part result-next" aria-labelledby="next-title">
      <h2 id="next-title">And now?</h2>
      {moment && (
        <div class="costliest">
          <p>The line that cost most:</p>
          <blockquote dir="auto">{quoted(moment.said)}</blockquote>
          <button type="button" class="main-button" onClick={() => doors.tryMoment(moment.turn)}>
            <Icon name="undo" />
            Try that moment again
          </button>
          <p class="result-note">It does not count, and your result stays as it is.</p>
        </div>
      )}
      {view.rule && (
        <p class="result-rule">
          <b>The rule you took along</b>
          <bdi>{view.rule}</bdi>
        </p>
      )}
      <div class="result-doors">
        <button
          type="button"
          class={moment ? 'plain-button' : 'main-button'}
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
        <a class="quiet" href={view.coach}>
          A card for a talk with your manager
        </a>
      </div>
      <EndingsSeen endings={view.endings} />
      <p>{repairs(view.faults)}</p>
      {props.save}
      <footer class="small-print">
        <p>For training and coaching, not for hiring, pay or discipline.</p>
        {view.mean !== null && (
          <p>Plain mean of the three skills: {view.mean}. It decides nothing.</p>
        )}
      </footer>
    </section>
  );
}

function repairs({ made, repaired }: ResultView['faults']): string {
  if (made === 0) return 'No line was a fault, so there was nothing to repair.';
  const faults = made === 1 ? 'one line that was a fault' : `${made} lines that were faults`;
  return `You put right ${repaired} of ${faults}.`;
}
