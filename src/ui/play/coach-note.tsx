import type { PlaceRef } from '../parts/focus.ts';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../parts/words.tsx';
import type { Presses } from './presses.ts';
import type { PlayDoors } from './view.ts';

/** Learn mode, after a weak line: a nudge, and one second try. */
export function CoachNote(props: {
  readonly hint: string;
  /** Of the story. */
  readonly language: string;
  readonly doors: PlayDoors;
  readonly place: PlaceRef;
  readonly isMeant: Presses['isMeant'];
}) {
  const { doors, isMeant } = props;
  const { play: words } = useWords('play');
  return (
    <section class="coach" aria-labelledby="coach-title">
      <h2 id="coach-title" ref={props.place} tabIndex={-1} aria-describedby="hint">
        {words.coach}
      </h2>
      <p id="hint" dir="auto" lang={props.language}>
        {props.hint}
      </p>
      <div class="coach-doors">
        <button
          type="button"
          class="main-button"
          onClick={(event) => isMeant(event) && doors.tryAgain()}
        >
          <Icon name="undo" />
          {words.tryAgain}
        </button>
        <button
          type="button"
          class="plain-button"
          onClick={(event) => isMeant(event) && doors.keepIt()}
        >
          {words.keepIt}
        </button>
      </div>
    </section>
  );
}
