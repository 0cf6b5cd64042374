import { useWords } from '../parts/words.tsx';
import { MapMark } from './map-mark.tsx';
import { Stakes } from './map-place.tsx';
import type { PlaceView, WayView } from './map-view.ts';
import { Way } from './map-ways.tsx';
import { MARKS, marksIn } from './map-words.ts';

/** Only what is on this map: a list of all signs is one more thing to learn. */
export function MapLegend(props: {
  readonly places: readonly PlaceView[];
  readonly ways: readonly WayView[];
}) {
  const { places, ways } = props;
  const { map: words } = useWords('map');
  const kinds = (['own', 'seen', 'unseen'] as const).filter((kind) =>
    ways.some((way) => way.kind === kind),
  );
  const marks = MARKS.filter((kind) => places.some(({ mark }) => marksIn(mark).includes(kind)));
  return (
    <ul class="map-legend legend" aria-label={words.signs}>
      {kinds.map((kind) => (
        <li key={kind}>
          <svg viewBox="0 -10 36 20" class="map-legend-way" aria-hidden="true">
            <Way kind={kind} path="M5 0H31" />
          </svg>
          {words.ways[kind]}
        </li>
      ))}
      {places.some(({ stakes }) => stakes === 2) && (
        <li>
          <Stakes />
          {words.countsTwice}
        </li>
      )}
      {marks.map((kind) => (
        <li key={kind}>
          <MapMark kind={kind} />
          {words.marks[kind]}
        </li>
      ))}
    </ul>
  );
}
