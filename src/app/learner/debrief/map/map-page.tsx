import { MapScreen } from '../../../../ui/map/map-screen.tsx';
import type { PageProps } from '../../page.ts';
import { AboutAttempt } from '../../record/about-attempt.tsx';
import { worksheetOf } from '../worksheet.ts';
import { DrawnMap } from './drawn-map.tsx';
import { mapOf } from './map-of.ts';
import { mapView } from './map-view.ts';

export function page({ model, screen: { result }, dispatch }: PageProps<'map'>) {
  const map = mapOf(model, result);
  const worksheet = worksheetOf(model, result.attempt.id);
  const choose = (place: string | null) =>
    dispatch({ type: 'debrief', what: 'place_chosen', place });
  return (
    <MapScreen
      view={mapView(map, result, worksheet)}
      doors={{ choose }}
      notices={<AboutAttempt model={model} result={result} dispatch={dispatch} />}
    >
      <DrawnMap
        edition={result.engine.edition}
        map={map}
        chosen={worksheet.place}
        choose={choose}
      />
    </MapScreen>
  );
}
