// The picks so far and their points, which players never see before the end.

import type { Ref } from 'preact';
import type { SoFarView, TakenView } from './view.ts';

export function SoFar(props: {
  readonly soFar: SoFarView;
  /** Gets the focus after the ending. */
  readonly heading: Ref<HTMLHeadingElement>;
}) {
  const { taken, scores } = props.soFar;
  return (
    <section class="workbench-part" aria-labelledby="workbench-points">
      <h2 id="workbench-points" ref={props.heading} tabIndex={-1}>
        Points so far
      </h2>
      {taken.length === 0 ? <p>Nothing has been said yet.</p> : null}
      <ul>
        {scores.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <ol class="taken">
        {taken.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a draft may come to a decision twice.
          <li key={index}>
            <Taken taken={one} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Taken({ taken: { decision, choice, points, remarks } }: { readonly taken: TakenView }) {
  return (
    <>
      <code>{decision}</code> <span class="hidden">answered with</span>{' '}
      <span aria-hidden="true">→</span> <code>{choice}</code>
      <ul class="chips doors">
        {points.map(({ skill, got, best }) => (
          <li key={skill} data-weight={weightOf(got, best)}>
            {skill} {best === null ? '–' : `${got} of ${best}`}
          </li>
        ))}
        {remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </>
  );
}

const weightOf = (got: number, best: number | null): string =>
  best === null ? 'silent' : got >= best ? 'best' : got <= 1 ? 'weak' : 'middle';
