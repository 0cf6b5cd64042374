// The map once more as a list: for ears, and for everyone who would rather read than look.

import { useWords } from '../parts/words.tsx';
import { ChoiceList } from './choice-list.tsx';
import type { MapDoors, PlaceView } from './map-view.ts';

export function MapInWords(props: {
  readonly places: readonly PlaceView[];
  readonly doors: MapDoors;
}) {
  const { places, doors } = props;
  const words = useWords('map').map;
  return (
    <details class="map-in-words">
      <summary>{words.inWords}</summary>
      <h2>{words.decisions}</h2>
      <ol class="columns">
        {places
          .filter(({ ending }) => ending === null)
          .map((place) => (
            <li key={place.id}>
              <PlaceHead place={place} doors={doors} />
              <ChoiceList choices={place.choices} doors={doors} />
            </li>
          ))}
      </ol>
      <h2>{words.endingsList}</h2>
      <ul class="columns">
        {places
          .filter(({ ending }) => ending !== null)
          .map((place) => (
            <li key={place.id}>
              <PlaceHead place={place} doors={doors} />
            </li>
          ))}
      </ul>
    </details>
  );
}

function PlaceHead({ place, doors }: { readonly place: PlaceView; readonly doors: MapDoors }) {
  return (
    <>
      <h3>
        <button type="button" class="map-link" onClick={() => doors.choose(place.id)}>
          <bdi>{place.name}</bdi>
        </button>
      </h3>
      <p class="map-words note" dir="auto">
        {place.words}
      </p>
    </>
  );
}
