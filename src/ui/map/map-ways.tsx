// The ways between the places: the own one thick, seen ones drawn through, others dashed. Where they
// run follows from where the page has put the stations.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { WayView } from './map-view.ts';
import { type MeasuredMap, routes, wayPath } from './ways.ts';

/** What matters more is drawn over the rest. */
const RANKS = ['unseen', 'seen', 'own'] as const;

export function MapWays({ ways }: { readonly ways: readonly WayView[] }) {
  const drawing = useRef<SVGSVGElement>(null);
  const [paths, setPaths] = useState<readonly string[]>([]);
  useLayoutEffect(() => {
    const area = drawing.current?.parentElement;
    if (!area) return;
    const draw = () => {
      const measured = measure(area);
      const next = routes(ways, measured).map((one) => wayPath(one, measured.laneWidth / 2));
      setPaths((before) => (before.join() === next.join() ? before : next));
    };
    // Letters that arrive late move stations too, not only a window that changes.
    const watch = new ResizeObserver(draw);
    for (const one of [area, ...placesIn(area)]) watch.observe(one);
    draw();
    return () => watch.disconnect();
  });
  const drawn = ways.map((way, index) => ({ ...way, path: paths[index] ?? '' }));
  return (
    <svg class="map-ways" ref={drawing} aria-hidden="true">
      {RANKS.flatMap((rank) => drawn.filter(({ kind }) => kind === rank)).map(
        ({ from, to, kind, path }) => (
          <Way key={`${from} ${to}`} kind={kind} path={path} />
        ),
      )}
    </svg>
  );
}

export function Way({ kind, path }: { readonly kind: WayView['kind']; readonly path: string }) {
  return (
    <>
      <path class="map-way" data-way={kind} d={path} />
      {kind === 'own' && <path class="map-way-core" d={path} />}
    </>
  );
}

const placesIn = (area: HTMLElement) => [...area.querySelectorAll<HTMLElement>('[data-place]')];

/** Bands that begin at the same edge stand below each other and are one column. */
function measure(area: HTMLElement): MeasuredMap {
  const origin = area.getBoundingClientRect();
  const bands = [...area.querySelectorAll('.map-band')].map((one) => one.getBoundingClientRect());
  const lefts = [...new Set(bands.map(({ left }) => Math.round(left)))];
  return {
    columns: lefts.map((left) => {
      const mine = bands.filter((one) => Math.round(one.left) === left);
      return {
        left: left - origin.left,
        right: Math.max(...mine.map(({ right }) => right)) - origin.left,
        bottom: Math.max(...mine.map(({ bottom }) => bottom)) - origin.top,
      };
    }),
    stations: placesIn(area).map((place) => {
      const box = place.querySelector('.map-station')?.getBoundingClientRect() ?? origin;
      const band = place.closest('.map-band')?.getBoundingClientRect() ?? origin;
      return {
        id: place.dataset.place ?? '',
        x: box.left + box.width / 2 - origin.left,
        y: box.top + box.height / 2 - origin.top,
        lane: Number(place.dataset.lane),
        column: lefts.indexOf(Math.round(band.left)),
      };
    }),
    laneWidth: 1.3 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
  };
}
