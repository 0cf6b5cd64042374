// The page of the branch map as it is drawn after an attempt, with all others at that story beside it.

import { finishedOf } from '../../src/app/learner/debrief/finished.ts';
import { mapOf, mapView } from '../../src/app/learner/debrief/map/map-view.ts';
import { emptyWorksheet } from '../../src/app/learner/debrief/worksheet.ts';
import { modelAt } from '../../src/app/learner/model.ts';
import { DEFAULT_SETTINGS } from '../../src/app/shell/settings.ts';
import { mapBands } from '../../src/core/debrief/map-bands.ts';
import { nextOf } from '../../src/core/play/playthrough.ts';
import { PLAYED, type Played } from '../debrief/attempts.ts';
import { resultOf } from '../debrief/finished.ts';
import { ENGLISH } from '../words/all-words.ts';

const bands = { empathy: null, ownership: null, recovery: null };

/** All attempts of that story under ids of their own; the own one among them. */
function modelWith(own: Played) {
  const like = PLAYED.filter(({ attempt }) => attempt.scenario === own.attempt.scenario);
  const attempts = like.map(({ attempt, name }) =>
    name === own.name ? attempt : { ...attempt, id: name },
  );
  const endings = like.map(({ playthrough }, index) => {
    const next = nextOf(playthrough);
    const ending = next.kind === 'ending' ? next.ending.id : '';
    return [attempts[index]?.id, { ending, bands, withHelp: false }] as const;
  });
  const known = { settings: DEFAULT_SETTINGS, cards: [], attempts, notes: [], unreadable: [] };
  return {
    like,
    model: { ...modelAt({ screen: 'title' }, known), endings: Object.fromEntries(endings) },
  };
}

export function mapAfter(played: Played) {
  const { attempt, playthrough } = played;
  const { model, like } = modelWith(played);
  const finished = finishedOf(model, resultOf(played));
  const map = mapOf(finished);
  const inBands = mapBands(map, finished.engine, playthrough);
  const viewAt = (place: string | null) =>
    mapView(
      map,
      inBands,
      finished,
      { ...emptyWorksheet(attempt.id), place },
      ENGLISH,
      ({ place: room, mood }) => ({ picture: room, face: mood }),
    );
  return { model, like, finished, map, bands: inBands, viewAt };
}
