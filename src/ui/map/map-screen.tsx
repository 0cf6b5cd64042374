// The page of the branch map: the map, over its free side the place that was chosen, and below them
// the same in words.

import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useFocus } from '../parts/focus.ts';
import { filled, useWords } from '../parts/words.tsx';
import { BranchMap } from './branch-map.tsx';
import { ChosenPlace } from './chosen-place.tsx';
import { MapInWords } from './map-in-words.tsx';
import '../parts/layout.css';
import { MapLegend } from './map-legend.tsx';
import './map-screen.css';
import type { MapDoors, MapScreenView } from './map-view.ts';

export function MapScreen(props: {
  readonly view: MapScreenView;
  readonly doors: MapDoors;
  readonly notices?: ComponentChildren;
}) {
  const { view, doors } = props;
  const words = useWords('map').map;
  const heading = useFocus('map');
  const table = useRef<HTMLDivElement>(null);
  const places = view.bands.flatMap((band) => band.places);
  const close = () => {
    doors.choose(null);
    table.current?.querySelector<HTMLElement>('[data-place][tabindex="0"]')?.focus();
  };
  return (
    <main class="map-screen page wall" data-ending={view.ending}>
      <header class="map-head row">
        <h1 ref={heading} tabIndex={-1}>
          {words.title}
        </h1>
        <nav class="row" aria-label={words.elsewhere}>
          <a class="plain-button" href={view.other}>
            {words.toDebrief}
          </a>
          <a class="quiet" href={view.result}>
            {words.toResult}
          </a>
        </nav>
        <Seen view={view} />
      </header>
      {props.notices}
      <div class="map-table" ref={table}>
        <BranchMap view={view} doors={doors} />
        {view.chosen && (
          <ChosenPlace key={view.chosen.id} view={view.chosen} doors={doors} close={close} />
        )}
      </div>
      <MapLegend places={places} ways={view.ways} />
      <MapInWords places={places} doors={doors} />
    </main>
  );
}

function Seen({ view }: { readonly view: MapScreenView }) {
  const { decisions, endings } = view;
  const { counts, invitation } = useWords('map').map.seen;
  return (
    <p>
      <b dir="auto">{view.scenario}</b>
      {': '}
      {filled(
        (one, other) => counts(one, decisions.total, other, endings.total),
        <b>{decisions.seen}</b>,
        <b>{endings.seen}</b>,
      )}{' '}
      {invitation}
    </p>
  );
}
