// The branch map: every decision and ending of a story in bands, one's own way drawn through them. It
// is walked with the arrow keys from place to place along the ways.

import { useRef, useState } from 'preact/hooks';
import { useWords } from '../parts/words.tsx';
import './branch-map.css';
import { MapPlace } from './map-place.tsx';
import type { MapBandView, MapDoors, MapScreenView } from './map-view.ts';
import { MapWays } from './map-ways.tsx';
import { DIRECTIONS, neighbour } from './neighbour.ts';

export type BranchMapProps = {
  readonly view: Pick<MapScreenView, 'bands' | 'ways' | 'chosen'>;
  readonly doors: MapDoors;
};

export function BranchMap({ view: { bands, ways, chosen }, doors }: BranchMapProps) {
  const { map: words } = useWords('map');
  const map = useRef<HTMLElement>(null);
  const places = bands.flatMap((band) => band.places.map(({ id }) => id));
  const [stop, setStop] = useState(chosen?.id ?? places[0]);
  const focusOn = (id: string | null | undefined) => {
    const all = [...(map.current?.querySelectorAll<HTMLElement>('[data-place]') ?? [])];
    all.find(({ dataset }) => dataset.place === id)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const at = event.target instanceof HTMLElement ? event.target.dataset.place : undefined;
    const direction = DIRECTIONS.find((one) => one === event.key);
    if (event.key === 'Escape') doors.choose(null);
    else if (at !== undefined && direction) focusOn(neighbour(places, ways, at, direction));
    else if (at !== undefined && event.key === 'Home') focusOn(places[0]);
    else return;
    event.preventDefault();
  };
  return (
    <section
      class="branch-map"
      style={{ '--acts': bands.length - 1 }}
      ref={map}
      aria-label={words.window}
      onKeyDown={onKeyDown}
    >
      <MapWays ways={ways} />
      {bands.map((band) => (
        <div key={`${band.title} ${band.you}`} class="map-band" data-own={band.face !== null}>
          <BandHead band={band} />
          <ol>
            {band.places.map((place) => (
              <MapPlace
                key={place.id}
                place={place}
                isChosen={place.id === chosen?.id}
                isTabStop={place.id === stop}
                choose={() => doors.choose(place.id)}
                onFocus={() => setStop(place.id)}
              />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

function BandHead({ band: { title, you, seems, picture, face } }: { readonly band: MapBandView }) {
  return (
    <header class="map-band-head">
      <div class="map-scene" aria-hidden="true">
        {picture}
        {face && <div class="map-face">{face}</div>}
      </div>
      <h2 dir="auto">{title}</h2>
      {you && <p class="small note">{you}</p>}
      {seems && <p class="hidden">{seems}</p>}
    </header>
  );
}
