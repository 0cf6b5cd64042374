import { MapScreen } from '../../../../ui/map/map-screen.tsx';
import { useWords } from '../../../../ui/parts/words.tsx';
import { later } from '../../../shell/later.tsx';
import type { PageProps } from '../../page.ts';
import { AboutAttempt } from '../../record/about-attempt.tsx';
import { finishedOf } from '../finished.ts';
import { worksheetOf } from '../worksheet.ts';
import { mapOf, mapView } from './map-view.ts';

/** Fetched when it is first shown: what lays it out is larger than the page around it. */
const DrawnMap = later(
  () => import('./laid-out-map.tsx').then(({ LaidOutMap }) => LaidOutMap),
  NotDrawn,
);

export const page = MapPage;

function MapPage({ model, screen, dispatch }: PageProps<'map'>) {
  const words = useWords('map').map;
  const finished = finishedOf(model, screen.result);
  const { attempt, engine } = finished;
  const map = mapOf(finished);
  const worksheet = worksheetOf(model, attempt.id);
  const choose = (place: string | null) =>
    dispatch({ type: 'debrief', what: 'place_chosen', place });
  return (
    <MapScreen
      view={mapView(map, finished, worksheet, words)}
      doors={{ choose }}
      notices={<AboutAttempt {...{ model, finished, dispatch }} />}
    >
      <DrawnMap edition={engine.edition} map={map} chosen={worksheet.place} choose={choose} />
    </MapScreen>
  );
}

function NotDrawn() {
  return <p role="status">{useWords('map').map.notDrawn}</p>;
}
