// The paper card: the line that stands now, who says it, and how to go on.

import type { PlaceRef } from '../focus.ts';
import { Icon } from '../icon.tsx';
import { Conversation, NameTag, voiceOf } from './spoken-line.tsx';
import { TrustMeter } from './trust-meter.tsx';
import type { PlayDoors, PlayView, Prompt } from './view.ts';

type Props = {
  readonly view: PlayView;
  readonly doors: PlayDoors;
  readonly place: PlaceRef;
};

export function Talk({ view, doors, place }: Props) {
  const now = view.said.at(-1);
  const { prompt } = view;
  return (
    <section
      class="talk"
      data-voice={now ? voiceOf(now) : 'narration'}
      data-channel={now?.channel ?? undefined}
      aria-label="What is said"
    >
      {now && <NameTag line={now} />}
      <Conversation said={view.said} />
      {prompt.kind === 'coach' && <CoachNote hint={prompt.hint} doors={doors} place={place} />}
      <footer class="talk-foot">
        {view.trust !== null && <TrustMeter trust={view.trust} />}
        {view.canReadAloud && (
          <button type="button" class="quiet" onClick={doors.readAloud}>
            <Icon name="speak" />
            Read aloud
          </button>
        )}
        {prompt.kind === 'next' && (
          <NextRow prompt={prompt} isTeaching={view.isTeaching} doors={doors} place={place} />
        )}
      </footer>
    </section>
  );
}

function NextRow(props: {
  readonly prompt: Extract<Prompt, { kind: 'next' }>;
  readonly isTeaching: boolean;
  readonly doors: PlayDoors;
  readonly place: PlaceRef;
}) {
  const { prompt, doors } = props;
  return (
    <div class="next-row">
      {prompt.canTakeBack && (
        <button type="button" class="quiet" onClick={doors.takeBack}>
          <Icon name="undo" />
          Take it back
        </button>
      )}
      {prompt.canSkip && (
        <button type="button" class="quiet" onClick={doors.skip}>
          <Icon name="skip" />
          Skip to the next decision
        </button>
      )}
      {props.isTeaching && (
        <span class="teach" id="teach-next">
          Tap, or press Space or Enter
        </span>
      )}
      <button
        type="button"
        class="main-button"
        ref={props.place}
        aria-describedby={props.isTeaching ? 'teach-next' : undefined}
        onClick={doors.next}
      >
        {prompt.isLast ? 'See how it went' : 'Next'}
        <Icon name="next" />
      </button>
    </div>
  );
}

function CoachNote(props: {
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
