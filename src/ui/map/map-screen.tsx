// The page of the branch map: the drawing, beside it the place that was chosen, and below them the
// same in words.

import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useFocus } from '../parts/focus.ts';
import { filled, useWords } from '../parts/words.tsx';
import { ChosenPlace } from './chosen-place.tsx';
import { MapInWords } from './map-in-words.tsx';
import '../parts/layout.css';
import './map-screen.css';
import type { MapDoors, MapScreenView } from './map-view.ts';

export function MapScreen(props: {
  readonly view: MapScreenView;
  readonly doors: MapDoors;
  readonly notices?: ComponentChildren;
  /** The drawn map. */
  readonly children: ComponentChildren;
}) {
  const { view, doors } = props;
  const words = useWords('map').map;
  const heading = useFocus('map');
  const drawing = useRef<HTMLDivElement>(null);
  const close = () => {
    doors.choose(null);
    drawing.current?.querySelector<SVGElement>('[data-place][tabindex="0"]')?.focus();
  };
  return (
    <main class="map-screen page wall" data-ending={view.ending}>
      <header class="map-head stack">
        <p class="label">{view.scenario}</p>
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
      </header>
      {props.notices}
      <div class="map-table stack">
        <div class="map-drawing" ref={drawing}>
          {props.children}
        </div>
        <div>
          {view.chosen ? (
            <ChosenPlace key={view.chosen.id} view={view.chosen} doors={doors} close={close} />
          ) : (
            <Seen view={view} />
          )}
        </div>
        <MapInWords places={view.places} doors={doors} />
      </div>
    </main>
  );
}

function Seen({ view: { decisions, endings } }: { readonly view: MapScreenView }) {
  const words = useWords('map').map.seen;
  return (
    <section class="map-note stack card" aria-labelledby="seen-title">
      <h2 id="seen-title">{words.title}</h2>
      <p>
        {filled(
          (one, other) => words.counts(one, decisions.total, other, endings.total),
          <b>{decisions.seen}</b>,
          <b>{endings.seen}</b>,
        )}
      </p>
      <p>{words.invitation}</p>
    </section>
  );
}
