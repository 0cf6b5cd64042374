// The map once more as a list: for ears, and for everyone who would rather read than look.

import { useWords } from '../parts/words.tsx';
import { ChoiceList } from './choice-list.tsx';
import type { MapDoors, PlaceView } from './map-view.ts';

export function MapInWords(props: {
  readonly places: readonly PlaceView[];
  readonly doors: MapDoors;
}) {
  const words = useWords('map').map;
  const listed = (isEnding: boolean) =>
    props.places
      .filter(({ ending }) => (ending !== null) === isEnding)
      .map((place) => (
        <li key={place.id}>
          <h3>
            <button type="button" class="map-link" onClick={() => props.doors.choose(place.id)}>
              <bdi>{place.name}</bdi>
            </button>
          </h3>
          <p class="map-words note" dir="auto">
            {place.words}
          </p>
          <ChoiceList choices={place.choices} doors={props.doors} />
        </li>
      ));
  return (
    <details class="map-in-words">
      <summary>{words.inWords}</summary>
      <h2>{words.decisions}</h2>
      <ol class="columns">{listed(false)}</ol>
      <h2>{words.endingsList}</h2>
      <ul class="columns">{listed(true)}</ul>
    </details>
  );
}
