import type { ComponentChildren } from 'preact';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../parts/words.tsx';
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
  const { debrief, afterwards } = useWords('debrief', 'afterwards');
  const words = afterwards.rule;
  return (
    <div class="stack">
      <p class="rule-paper" dir="auto">
        {rule}
      </p>
      <p>{words.kept}</p>
      <div class="doors">
        <button type="button" class="main-button" onClick={doors.leave}>
          {debrief.allScenarios}
        </button>
        <button type="button" class="plain-button" onClick={doors.playAgain}>
          {words.playAgain}
        </button>
        <a class="plain-button" href={view.result}>
          {words.result}
        </a>
        <button type="button" class="plain-button" onClick={doors.print}>
          <Icon name="print" />
          {words.print}
        </button>
      </div>
      <ul class="doors flush">
        <li>
          <a class="quiet" href={view.map}>
            {afterwards.allWays}
          </a>
        </li>
        <li>
          <a class="quiet" href={view.coach}>
            {words.coach}
          </a>
        </li>
        <li>
          <button type="button" class="quiet" onClick={doors.reopen}>
            {words.another}
          </button>
        </li>
      </ul>
      {props.save}
    </div>
  );
}
