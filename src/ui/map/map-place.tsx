// One decision or ending on the map: a station on the line, and beside it a card with its name.

import { useWords } from '../parts/words.tsx';
import { MapMark } from './map-mark.tsx';
import type { PlaceView } from './map-view.ts';
import { marksIn } from './map-words.ts';
import './map-place.css';

export function MapPlace(props: {
  readonly place: PlaceView;
  readonly isChosen: boolean;
  /** The one place that Tab comes to. */
  readonly isTabStop: boolean;
  readonly choose: () => void;
  readonly onFocus: () => void;
}) {
  const { id, name, words: about, ending, step, stakes, visits, mark, lane } = props.place;
  const words = useWords('map').map;
  return (
    <li>
      <button
        type="button"
        class="map-place"
        data-place={id}
        data-lane={lane}
        data-kind={ending ?? 'decision'}
        data-seen={step !== null ? 'own' : visits > 0 ? 'yes' : 'no'}
        tabIndex={props.isTabStop ? 0 : -1}
        aria-pressed={props.isChosen}
        onClick={props.choose}
        onFocus={props.onFocus}
      >
        <span class="map-station" aria-hidden="true">
          {step !== null && ending === null && step + 1}
        </span>
        <span class="map-card box">
          <bdi>{ending ? firstSentence(name) : name}</bdi>
          <span class="map-marks" aria-hidden="true">
            {stakes === 2 && <Stakes />}
            {marksIn(mark).map((kind) => (
              <MapMark key={kind} kind={kind} />
            ))}
          </span>
          <span class="hidden">: {about}</span>
          {ending && <small aria-hidden="true">{words.inBox[ending]}</small>}
        </span>
      </button>
    </li>
  );
}

/** A headline may be two. */
const firstSentence = (text: string): string => /^.*?[.?!…]”?(?= )/.exec(text)?.[0] ?? text;

export const Stakes = () => <span class="map-stakes">×2</span>;
