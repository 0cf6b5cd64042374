import type { PlaceRef } from '../focus.ts';
import { Icon } from '../icon.tsx';
import type { PlayDoors } from './view.ts';

/** Learn mode, after a weak line: a nudge, and one second try. */
export function CoachNote(props: {
  readonly hint: string;
  readonly doors: PlayDoors;
  readonly place: PlaceRef;
}) {
  return (
    <section class="coach" aria-labelledby="coach-title">
      <h2 id="coach-title" ref={props.place} tabIndex={-1}>
        Your coach
      </h2>
      <p>{props.hint}</p>
      <div class="coach-doors">
        <button type="button" class="main-button" onClick={props.doors.tryAgain}>
          <Icon name="undo" />
          Try again
        </button>
        <button type="button" class="plain-button" onClick={props.doors.keepIt}>
          Keep it
        </button>
      </div>
    </section>
  );
}
