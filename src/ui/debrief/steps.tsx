// Where one is among the seven cards: a list of links, with the reason at those that are still closed.

import type { ComponentChildren } from 'preact';
import type { DebriefCard } from '../../core/debrief/debrief-card.ts';
import { Icon } from '../parts/icon.tsx';
import { CARD_NAMES } from './card-words.ts';
import './steps.css';

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
  const isClosed = steps.some(({ state }) => state === 'closed');
  return (
    <nav class="steps counter" aria-label="The debrief">
      <p class="steps-title">Debrief</p>
      <ol>
        {steps.map((step, index) => (
          <li key={step.card} data-state={step.state}>
            <Step step={step} number={index + 1} />
          </li>
        ))}
      </ol>
      {isClosed && <p class="steps-note">The rest opens once you have noted your own read.</p>}
      <a class="quiet steps-leave" href={props.leave}>
        All scenarios
      </a>
      <div class="steps-face" aria-hidden="true">
        {props.portrait}
      </div>
    </nav>
  );
}

function Step({ step, number }: { readonly step: StepView; readonly number: number }) {
  const { card, state, address } = step;
  const mark = (
    <span class="step-mark" aria-hidden="true">
      {state === 'done' ? <Icon name="check" /> : number}
    </span>
  );
  // Where there is no room for names, ears hear them all the same.
  const name = (
    <>
      <span class="step-name" aria-hidden="true">
        {CARD_NAMES[card]}
      </span>
      <span class="hidden">{CARD_NAMES[card]}</span>
    </>
  );
  if (state === 'closed')
    return (
      <span class="step">
        {mark}
        {name}
        <span class="hidden">, opens after your read</span>
      </span>
    );
  return (
    <a class="step" href={address} aria-current={state === 'here' ? 'step' : undefined}>
      {mark}
      {name}
      {state === 'done' && <span class="hidden">, done</span>}
    </a>
  );
}
