import type { ComponentChildren } from 'preact';
import { Icon } from '../parts/icon.tsx';
import type { RuleDoors, RuleView } from './rule-view.ts';

/** The debrief is done: the rule on its paper, and where to go from here. */
export function KeptRule(props: {
  readonly rule: string;
  readonly view: RuleView;
  readonly doors: RuleDoors;
  /** A way to take the attempt along. */
  readonly save?: ComponentChildren;
}) {
  const { rule, view, doors } = props;
  return (
    <div class="stack">
      <p class="rule-paper" dir="auto">
        {rule}
      </p>
      <p>It stands before the first line of your next scenario. Try it on somebody real first.</p>
      <div class="doors">
        <button type="button" class="main-button" onClick={doors.leave}>
          All scenarios
        </button>
        <button type="button" class="plain-button" onClick={doors.playAgain}>
          Play again
        </button>
        <a class="plain-button" href={view.result}>
          The whole result
        </a>
        <button type="button" class="plain-button" onClick={doors.print}>
          <Icon name="print" />
          Print
        </button>
      </div>
      <ul class="doors flush">
        <li>
          <a class="quiet" href={view.map}>
            All the ways there were
          </a>
        </li>
        <li>
          <a class="quiet" href={view.coach}>
            A card for a talk with your manager
          </a>
        </li>
        <li>
          <button type="button" class="quiet" onClick={doors.reopen}>
            Take another rule
          </button>
        </li>
      </ul>
      {props.save}
    </div>
  );
}
