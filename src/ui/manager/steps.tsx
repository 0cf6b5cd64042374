// Three steps from an empty page to a full one.

import { Icon } from '../parts/icon.tsx';
import { useWords } from '../parts/words.tsx';

export type StepWords = readonly { readonly title: string; readonly text: string }[];

export function FirstSteps(props: {
  readonly title: string;
  readonly steps: StepWords;
  /** Which one is next, from 0. */
  readonly isAt: number;
  /** Where it is done; null on its own page. */
  readonly address?: string;
}) {
  const { title, steps, isAt, address } = props;
  const { manager } = useWords('manager');
  const next = steps[isAt];
  return (
    <section class="manager-steps card pale-teal stack" aria-labelledby="steps">
      <h2 id="steps">{title}</h2>
      <ol class="columns">
        {steps.map((step, at) => (
          <li key={step.title} class="stack tight" data-is={stateAt(at, isAt)}>
            <b class="label inline">
              <span class="step-number" aria-hidden="true">
                {at < isAt ? <Icon name="check" /> : at + 1}
              </span>
              {step.title}
              {at < isAt && <span class="hidden">: {manager.isDone}</span>}
            </b>
            <span>{step.text}</span>
          </li>
        ))}
      </ol>
      {address && next && (
        <div class="doors">
          <a class="main-button" href={address}>
            {next.title}
          </a>
        </div>
      )}
    </section>
  );
}

function stateAt(at: number, isAt: number): 'done' | 'next' | 'later' {
  if (at === isAt) return 'next';
  return at < isAt ? 'done' : 'later';
}
