// The branch map: every decision and ending of a story, one's own way drawn through it. It is walked
// with the arrow keys from place to place along the ways, and looked at as any map is.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BranchMap as MapOfStory } from '../../core/debrief/branch-map.ts';
import { useWords } from '../parts/words.tsx';
import './branch-map.css';
import { round } from './curve.ts';
import type { MapLayout } from './lay-out-map.ts';
import { MapLegend } from './map-legend.tsx';
import { MapPlace } from './map-place.tsx';
import { MapTools } from './map-tools.tsx';
import { MapWays } from './map-ways.tsx';
import { type MapWindow, openMapWindow } from './map-window.ts';
import { DIRECTIONS, neighbour } from './neighbour.ts';

export type BranchMapProps = {
  readonly map: MapOfStory;
  /** From `layOutMap(map)`; the same object for as long as the edition is the same. */
  readonly layout: MapLayout;
  /** Id of a decision or an ending. */
  readonly chosen: string | null;
  readonly doors: { readonly choose: (place: string) => void };
};

export function BranchMap({ map, layout, chosen, doors }: BranchMapProps) {
  const { map: words } = useWords('map');
  const place = useRef<HTMLElement>(null);
  const view = useMapWindow(place, layout, chosen ?? map.start);
  const [stop, setStop] = useState(chosen ?? map.start);
  const focusOn = (id: string | null) => {
    const element = [...(place.current?.querySelectorAll<SVGElement>('[data-place]') ?? [])].find(
      ({ dataset }) => dataset.place === id,
    );
    element?.focus({ preventScroll: true });
  };
  const placeKey = (id: string, key: string): boolean => {
    const direction = DIRECTIONS.find((one) => one === key);
    if (direction) focusOn(neighbour(map, layout, id, direction));
    else if (key === 'Home') focusOn(map.start);
    else if (key === 'Enter' || key === ' ') doors.choose(id);
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const id = event.target instanceof Element ? event.target.getAttribute('data-place') : null;
    if (zoomKey(view.current, event.key) || (id !== null && placeKey(id, event.key)))
      event.preventDefault();
  };
  return (
    <div class="branch-map stack">
      <MapTools view={view} />
      <section
        class="map-window"
        ref={place}
        aria-label={words.window}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <svg
          viewBox={`0 0 ${round(layout.width)} ${round(layout.height)}`}
          style={{ width: inRem(layout.width), height: inRem(layout.height) }}
          aria-label={words.places}
        >
          <MapWays map={map} layout={layout} />
          {map.nodes.map((node) => (
            <MapPlace
              key={node.id}
              node={node}
              box={layout.boxes[node.id]}
              isChosen={node.id === chosen}
              isTabStop={node.id === stop}
              choose={() => doors.choose(node.id)}
              onFocus={(box) => {
                setStop(node.id);
                view.current?.reveal(box);
              }}
            />
          ))}
        </svg>
      </section>
      <MapLegend map={map} />
    </div>
  );
}

const inRem = (units: number): string => `calc(var(--zoom, 1) * ${round(units) / 16}rem)`;

function zoomKey(view: MapWindow | null, key: string): boolean {
  const keys = { '+': view?.zoomIn, '=': view?.zoomIn, '-': view?.zoomOut, '0': view?.fit };
  const act = keys[key as keyof typeof keys];
  act?.();
  return act !== undefined;
}

/** Opens the window, and shows in it what is chosen, here or elsewhere. */
function useMapWindow(
  place: { readonly current: HTMLElement | null },
  layout: MapLayout,
  shown: string,
): { readonly current: MapWindow | null } {
  const view = useRef<MapWindow | null>(null);
  useLayoutEffect(() => {
    const opened = place.current && openMapWindow(place.current, layout);
    view.current = opened;
    return opened?.close;
  }, [place, layout]);
  useLayoutEffect(() => {
    const box = layout.boxes[shown];
    if (box) view.current?.reveal(box);
  }, [layout, shown]);
  return view;
}
