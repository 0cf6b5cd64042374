// The list of the seven cards: links, and plain text for those that are still closed.

import type { ComponentChildren } from 'preact';
import type { DebriefCard } from '../../core/debrief/debrief-card.ts';
import { Icon } from '../parts/icon.tsx';
import './steps.css';
import { useWords } from '../parts/words.tsx';

export type StepView = {
  readonly card: DebriefCard;
  readonly state: 'done' | 'here' | 'open' | 'closed';
  readonly address: string;
};

export function Steps(props: {
  readonly steps: readonly StepView[];
  /** Address of the title page. */
  readonly leave: string;
  readonly portrait?: ComponentChildren;
}) {
  const { steps } = props;
  const { debrief } = useWords('debrief');
  const isClosed = steps.some(({ state }) => state === 'closed');
  return (
    <nav class="steps counter" aria-label={debrief.steps.label}>
      <p class="steps-title">{debrief.steps.title}</p>
      <ol>
        {steps.map((step, index) => (
          <li key={step.card} data-state={step.state}>
            <Step step={step} number={index + 1} />
          </li>
        ))}
      </ol>
      {isClosed && <p class="steps-note">{debrief.steps.closedNote}</p>}
      <a class="quiet steps-leave" href={props.leave}>
        {debrief.allScenarios}
      </a>
      <div class="steps-face" aria-hidden="true">
        {props.portrait}
      </div>
    </nav>
  );
}

function Step({ step, number }: { readonly step: StepView; readonly number: number }) {
  const { card, state, address } = step;
  const { names, steps } = useWords('debrief').debrief;
  const mark = (
    <span class="step-mark" aria-hidden="true">
      {state === 'done' ? <Icon name="check" /> : number}
    </span>
  );
  // Screen readers say the name also where there is no room to show it.
  const name = (
    <>
      <span class="step-name" aria-hidden="true">
        {names[card]}
      </span>
      <span class="hidden">{names[card]}</span>
    </>
  );
  if (state === 'closed')
    return (
      <span class="step">
        {mark}
        {name}
        <span class="hidden">{steps.closed}</span>
      </span>
    );
  return (
    <a class="step" href={address} aria-current={state === 'here' ? 'step' : undefined}>
      {mark}
      {name}
      {state === 'done' && <span class="hidden">{steps.done}</span>}
    </a>
  );
}
