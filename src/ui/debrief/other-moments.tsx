import type { PlaceRef } from '../parts/focus.ts';
import { Icon } from '../parts/icon.tsx';
import { quoted } from '../parts/quoted.ts';
import type { MomentView, OtherDoors, OtherView } from './other-view.ts';

/** Every moment that one can go back to: the turning points first, then all the others. */
export function OtherMoments(props: {
  readonly view: OtherView;
  readonly doors: OtherDoors;
  readonly place: PlaceRef;
}) {
  const { view } = props;
  const hasTurningPoints = view.turningPoints.length > 0;
  return (
    <>
      {view.problem && (
        <p class="debrief-why strip pale" role="status">
          {view.problem} Everything else is here as it was.
        </p>
      )}
      <p class="lead">
        Go back to any moment, with {view.customer} exactly as they were, and say something else.
        Nothing counts here: your result stays as it is.
      </p>
      {hasTurningPoints && (
        <section class="stack" aria-labelledby="other-turns">
          <h2 id="other-turns">Where another line could have changed most</h2>
          <Moments {...props} moments={view.turningPoints} />
        </section>
      )}
      <section class="stack" aria-labelledby="other-rest">
        <h2 id="other-rest">{hasTurningPoints ? 'Your other lines' : 'Your lines'}</h2>
        <Moments {...props} moments={view.rest} />
      </section>
      <section class="moments-map stack card" aria-labelledby="other-map">
        <h2 id="other-map">All the ways there were</h2>
        <p>The map has every moment of this story and every ending, with your way through it.</p>
        <a class="plain-button" href={view.map}>
          Open the map
          <Icon name="next" />
        </a>
      </section>
    </>
  );
}

type MomentsProps = {
  readonly view: OtherView;
  readonly moments: readonly MomentView[];
  readonly doors: OtherDoors;
  readonly place: PlaceRef;
};

function Moments({ view, moments, doors, place }: MomentsProps) {
  return (
    <ol class="stack">
      {moments.map((moment) => {
        const { at, said, isOpen } = moment;
        const id = `moment-${at}`;
        return (
          <li key={at} class="box" data-open={isOpen}>
            <h3>
              <button
                type="button"
                class="moment-head"
                aria-expanded={isOpen}
                aria-controls={isOpen ? id : undefined}
                ref={isOpen ? place : null}
                onClick={() => doors.toggle(isOpen ? null : at)}
              >
                <small>
                  Line {at + 1} of {view.lines}
                </small>
                <span class="moment-said" dir="auto">
                  {quoted(said)}
                </span>
              </button>
            </h3>
            {isOpen && <Moment id={id} moment={moment} doors={doors} />}
          </li>
        );
      })}
    </ol>
  );
}

function Moment(props: {
  readonly id: string;
  readonly moment: MomentView;
  readonly doors: OtherDoors;
}) {
  const { id, moment, doors } = props;
  const { at, before, said, choices } = moment;
  return (
    <div class="moment-open stack" id={id}>
      {before && (
        <p class="read-before quote">
          <b dir="auto">{before.name}</b> <bdi>{quoted(before.text)}</bdi>
        </p>
      )}
      <p class="read-said said">
        <b>You</b> <bdi>{quoted(said)}</bdi>
      </p>
      <p class="moment-ask" id={`${id}-ask`}>
        <b class="label">What else could you have said?</b> Tap a line to see at once where it
        leads.
      </p>
      <ul class="moment-choices stack tight" aria-labelledby={`${id}-ask`}>
        {choices.map((choice) => (
          <li key={choice.id}>
            <button type="button" class="option" onClick={() => doors.letRun(at, choice.id)}>
              <span dir="auto">{choice.text}</span>
              <Icon name="next" />
            </button>
          </li>
        ))}
      </ul>
      <div class="moment-play row">
        <p>Or go back in, and play on from exactly here.</p>
        <button type="button" class="plain-button" onClick={() => doors.playFrom(at)}>
          <Icon name="undo" />
          Play it from here
        </button>
      </div>
    </div>
  );
}
