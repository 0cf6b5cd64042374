// What has to be said of an attempt wherever it is shown: that it is from a file, that its story has
// other words now.

import { rewordedSince } from '../../../core/record/verify.ts';
import { Notice } from '../../../ui/parts/notice.tsx';
import type { Finished } from '../debrief/finished.ts';
import type { Message } from '../message.ts';
import type { Model } from '../model.ts';
import { newsView } from './news-view.ts';

type Props = {
  readonly model: Pick<Model, 'visiting' | 'fileNews'>;
  readonly finished: Finished;
  readonly dispatch: (message: Message) => void;
};

export function AboutAttempt(props: Props) {
  const { attempt, engine, isVisit } = props.finished;
  const reworded = rewordedSince(attempt, engine.edition);
  return (
    <>
      {isVisit && <FromFile {...props} />}
      {reworded && <Notice>{reworded}</Notice>}
    </>
  );
}

function FromFile({ model, dispatch }: Props) {
  const { visiting, fileNews } = model;
  const problem = fileNews?.kind === 'taken_in' ? newsView(fileNews)?.sentences.at(-1) : null;
  return (
    <Notice
      doors={
        <>
          <button
            type="button"
            class="plain-button"
            onClick={() => dispatch({ type: 'visit_kept' })}
          >
            Keep it on this device
          </button>
          <button
            type="button"
            class="plain-button"
            onClick={() => dispatch({ type: 'visit_closed' })}
          >
            Close it
          </button>
        </>
      }
    >
      <b>From a file, not kept on this device.</b>{' '}
      {problem ??
        `“${visiting?.file}” was replayed here. Keep it only if it is your own: it would count in your record.`}
    </Notice>
  );
}
