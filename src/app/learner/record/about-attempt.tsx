// What has to be said of an attempt wherever it is shown: that it is from a file, that its story has
// other words now.

import { isReworded } from '../../../core/record/verify.ts';
import { Notice } from '../../../ui/parts/notice.tsx';
import { useWords } from '../../../ui/parts/words.tsx';
import type { Finished } from '../debrief/finished.ts';
import type { Message } from '../message.ts';
import type { Model } from '../model.ts';
import { newsView } from './news-view.ts';
import { visitOf } from './visit.ts';

type Props = {
  readonly model: Pick<Model, 'visits' | 'fileNews'>;
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

function FromFile({ model, finished, dispatch }: Props) {
  const { record } = useWords('record');
  const words = record.visit;
  const attempt = finished.attempt.id;
  const { file = '', name = '' } = visitOf(model, attempt) ?? {};
  const problem =
    model.fileNews?.kind === 'taken_in'
      ? newsView(model.fileNews, record)?.sentences.at(-1)
      : undefined;
  const doors = [
    { name: words.keep, message: { type: 'visit_kept', attempt } },
    { name: words.close, message: { type: 'visits_closed', attempt } },
  ] as const;
  return (
    <Notice
      doors={doors.map((door) => (
        <button
          key={door.name}
          type="button"
          class="plain-button"
          onClick={() => dispatch(door.message)}
        >
          {door.name}
        </button>
      ))}
    >
      <b>{words.tag}.</b> {problem ?? words.wouldCount(file, name)}
    </Notice>
  );
}
