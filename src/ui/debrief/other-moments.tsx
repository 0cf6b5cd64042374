import type { PlaceRef } from '../parts/focus.ts';
import { Icon } from '../parts/icon.tsx';
import { quoted } from '../parts/quoted.ts';
import { useWords } from '../parts/words.tsx';
import type { MomentView, OtherDoors, OtherView } from './other-view.ts';

/** Every moment that one can go back to: the turning points first, then all the others. */
export function OtherMoments(props: {
  readonly view: OtherView;
  readonly doors: OtherDoors;
  readonly place: PlaceRef;
}) {
  const { view } = props;
  const { afterwards } = useWords('afterwards');
  const words = afterwards.other;
  const hasTurningPoints = view.turningPoints.length > 0;
  return (
    <>
      {view.problem && (
        <p class="debrief-why strip pale" role="status">
          {words.problem(view.problem)}
        </p>
      )}
      <p class="lead">{words.lead(view.customer)}</p>
      {hasTurningPoints && (
        <section class="stack" aria-labelledby="other-turns">
          <h2 id="other-turns">{words.turningPoints}</h2>
          <Moments {...props} moments={view.turningPoints} />
        </section>
      )}
      <section class="stack" aria-labelledby="other-rest">
        <h2 id="other-rest">{hasTurningPoints ? words.otherLines : words.lines}</h2>
        <Moments {...props} moments={view.rest} />
      </section>
      <section class="moments-map stack card" aria-labelledby="other-map">
        <h2 id="other-map">{afterwards.allWays}</h2>
        <p>{words.map}</p>
        <a class="plain-button" href={view.map}>
          {words.openMap}
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
  const { debrief } = useWords('debrief');
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
                <small>{debrief.lineOf(at + 1, view.lines)}</small>
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
  const { debrief, afterwards } = useWords('debrief', 'afterwards');
  const words = afterwards.other;
  return (
    <div class="moment-open stack" id={id}>
      {before && (
        <p class="read-before quote">
          <b dir="auto">{before.name}</b> <bdi>{quoted(before.text)}</bdi>
        </p>
      )}
      <p class="read-said said">
        <b>{debrief.you}</b> <bdi>{quoted(said)}</bdi>
      </p>
      <p class="moment-ask" id={`${id}-ask`}>
        <b class="label">{words.ask}</b> {words.askHow}
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
        <p>{words.orPlay}</p>
        <button type="button" class="plain-button" onClick={() => doors.playFrom(at)}>
          <Icon name="undo" />
          {words.play}
        </button>
      </div>
    </div>
  );
}
