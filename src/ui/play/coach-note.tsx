import type { PlaceRef } from '../parts/focus.ts';
import { Icon } from '../parts/icon.tsx';
import type { Presses } from './presses.ts';
import type { PlayDoors } from './view.ts';

/** Learn mode, after a weak line: a nudge, and one second try. */
export function CoachNote(props: {
  readonly hint: string;
  readonly doors: PlayDoors;
  readonly place: PlaceRef;
  readonly isMeant: Presses['isMeant'];
}) {
  const { doors, isMeant } = props;
  return (
    <section class="coach" aria-labelledby="coach-title">
      <h2 id="coach-title" ref={props.place} tabIndex={-1}>
        Your coach
      </h2>
      <p dir="auto">{props.hint}</p>
      <div class="coach-doors">
        <button
          type="button"
          class="main-button"
          onClick={(event) => isMeant(event) && doors.tryAgain()}
        >
          <Icon name="undo" />
          Try again
        </button>
        <button
          type="button"
          class="plain-button"
          onClick={(event) => isMeant(event) && doors.keepIt()}
        >
          Keep it
        </button>
      </div>
    </section>
  );
}
