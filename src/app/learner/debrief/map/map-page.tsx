import { useMemo } from 'preact/hooks';
import { mapBands } from '../../../../core/debrief/map-bands.ts';
import { roomFile } from '../../../../stage/room.ts';
import { MapScreen } from '../../../../ui/map/map-screen.tsx';
import { useWords } from '../../../../ui/parts/words.tsx';
import { Portrait } from '../../../shell/pictures.tsx';
import type { PageProps } from '../../page.ts';
import { AboutAttempt } from '../../record/about-attempt.tsx';
import { finishedOf } from '../finished.ts';
import { worksheetOf } from '../worksheet.ts';
import { SmallFace, useFaces } from './face.tsx';
import { mapOf, mapView, type Pictures } from './map-view.ts';

export const page = MapPage;

function MapPage({ model, screen, dispatch }: PageProps<'map'>) {
  const words = useWords('map', 'debrief');
  const finished = finishedOf(model, screen.result);
  const { attempt, engine, ending, playthrough } = finished;
  const map = mapOf(finished);
  // It takes the story along other ways: once, however often the page is drawn.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it reads of the map is the story's.
  const bands = useMemo(() => mapBands(map, engine, playthrough), [engine, playthrough]);
  const { cast, customer } = engine.edition.header;
  const look = cast.find(({ id }) => id === customer)?.look;
  const faces = useFaces(
    look,
    bands.flatMap(({ mood }) => mood ?? []),
  );
  const picturesOf: Pictures = ({ act, place, mood }) => ({
    picture:
      place || act ? (
        place && <img loading="lazy" src={roomFile(place)} alt="" />
      ) : (
        <Portrait scenario={attempt.scenario} ending={ending.kind} />
      ),
    face: mood && <SmallFace drawings={faces.get(mood) ?? []} />,
  });
  return (
    <MapScreen
      view={mapView(map, bands, finished, worksheetOf(model, attempt.id), words, picturesOf)}
      doors={{ choose: (place) => dispatch({ type: 'debrief', what: 'place_chosen', place }) }}
      notices={<AboutAttempt {...{ model, finished, dispatch }} />}
    />
  );
}
