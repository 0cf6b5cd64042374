// An attempt from a file: shown, not kept.

import type { PlaceRef } from '../parts/focus.ts';
import { useWords } from '../parts/words.tsx';
import { AttemptBody } from './attempt-card.tsx';
import type { RecordDoors, VisitView } from './view.ts';

export function VisitPanel(props: {
  readonly view: VisitView;
  readonly doors: RecordDoors;
  /** Where the focus goes when it has just been opened. */
  readonly place: PlaceRef | null;
}) {
  const { view, doors } = props;
  const { attempt, title, file, reworded, hasNotes } = view;
  const { record, skills } = useWords('record', 'skills');
  const words = record.visit;
  return (
    <section class="visit strip stack" aria-labelledby="visit-title">
      <p class="visit-tag tag">{words.tag}</p>
      <h2 id="visit-title" lang={view.language} ref={props.place} tabIndex={-1}>
        {title}
      </h2>
      <p>
        {words.replayed(attempt.day, skills.modes[attempt.mode], file)}
        {!hasNotes && ` ${words.noNotes}`}
        {attempt.mode === 'assess' && ` ${words.unknown}`}
      </p>
      <AttemptBody state={attempt.state} />
      {reworded && <p class="record-note small note">{reworded}</p>}
      <div class="doors">
        <button type="button" class="plain-button" onClick={doors.closeVisit}>
          {words.close}
        </button>
        <button type="button" class="plain-button" onClick={doors.keepVisit}>
          {words.keep}
        </button>
      </div>
      <p class="record-note small note">{words.ownOnly}</p>
    </section>
  );
}
