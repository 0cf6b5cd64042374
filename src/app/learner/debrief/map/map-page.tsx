import { MapScreen } from '../../../../ui/map/map-screen.tsx';
import type { PageProps } from '../../page.ts';
import { AboutAttempt } from '../../record/about-attempt.tsx';
import { deskOf } from '../desk.ts';
import { DrawnMap } from './drawn-map.tsx';
import { mapOf } from './map-of.ts';
import { mapView } from './map-view.ts';

export function page({ model, screen: { result }, dispatch }: PageProps<'map'>) {
  const map = mapOf(model, result);
  const desk = deskOf(model, result.attempt.id);
  const choose = (place: string | null) =>
    dispatch({ type: 'debrief', what: 'place_chosen', place });
  return (
    <MapScreen
      view={mapView(map, result, desk)}
      doors={{ choose }}
      notices={<AboutAttempt model={model} result={result} dispatch={dispatch} />}
    >
      <DrawnMap edition={result.engine.edition} map={map} chosen={desk.place} choose={choose} />
    </MapScreen>
  );
}
