// What has to be said of an attempt wherever it is shown: that it is from a file, that its story has
// other words now.

import { isReworded } from '../../../core/record/verify.ts';
import { Notice } from '../../../ui/parts/notice.tsx';
import { useWords } from '../../../ui/parts/words.tsx';
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
  const { record } = useWords('record');
  const { edition } = engine;
  return (
    <>
      {isVisit && <FromFile {...props} />}
      {isReworded(attempt, edition) && <Notice>{record.reworded(edition.header.title)}</Notice>}
    </>
  );
}

function FromFile({ model, dispatch }: Props) {
  const { visiting, fileNews } = model;
  const { record } = useWords('record');
  const words = record.visit;
  const problem =
    fileNews?.kind === 'taken_in' ? newsView(fileNews, record)?.sentences.at(-1) : null;
  return (
    <Notice
      doors={
        <>
          <button
            type="button"
            class="plain-button"
            onClick={() => dispatch({ type: 'visit_kept' })}
          >
            {words.keep}
          </button>
          <button
            type="button"
            class="plain-button"
            onClick={() => dispatch({ type: 'visit_closed' })}
          >
            {words.close}
          </button>
        </>
      }
    >
      <b>{words.tag}.</b> {problem ?? words.wouldCount(visiting?.file ?? '')}
    </Notice>
  );
}
