import type { ComponentChildren } from 'preact';

/** A question, its answer in a sentence, what shows it, and the next thing to do. */
export function Answer(props: {
  readonly id: string;
  readonly question: string;
  readonly said: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <section class="answer card stack" aria-labelledby={props.id}>
      <h2 id={props.id}>{props.question}</h2>
      <p class="lead">{props.said}</p>
      {props.children}
    </section>
  );
}
