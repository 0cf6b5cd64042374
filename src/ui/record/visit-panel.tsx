// An attempt from a file: shown, not kept.

import type { PlaceRef } from '../parts/focus.ts';
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
  return (
    <section class="visit strip stack" aria-labelledby="visit-title">
      <p class="visit-tag tag">From a file, not kept on this device</p>
      <h2 id="visit-title" ref={props.place} tabIndex={-1}>
        {title}
      </h2>
      <p>
        {attempt.day}, {attempt.mode === 'assess' ? 'Assess' : 'Learn'}. “{file}” was replayed here,
        pick by pick, and comes to this.
        {!hasNotes && ' It brings no notes.'}
        {attempt.mode === 'assess' &&
          ' Whether it was a first time, and so counts, a file cannot tell.'}
      </p>
      <AttemptBody state={attempt.state} />
      {reworded && <p class="record-note small note">{reworded}</p>}
      <div class="doors">
        <button type="button" class="plain-button" onClick={doors.closeVisit}>
          Close it
        </button>
        <button type="button" class="plain-button" onClick={doors.keepVisit}>
          Keep it on this device
        </button>
      </div>
      <p class="record-note small note">
        Keep it only if it is your own: from then on it is part of your record.
      </p>
    </section>
  );
}
