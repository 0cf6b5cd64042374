// From an attempt and its map to the page of the map.

import type { ComponentChildren } from 'preact';
import { type BranchMap, branchMap, type MapNode } from '../../../../core/debrief/branch-map.ts';
import { exchanges } from '../../../../core/debrief/exchange.ts';
import { journeyOf } from '../../../../core/debrief/journey.ts';
import type { MapBand } from '../../../../core/debrief/map-bands.ts';
import { wayTo } from '../../../../core/debrief/way-to.ts';
import type {
  ChosenView,
  MapBandView,
  MapScreenView,
  PlaceName,
  PlaceView,
} from '../../../../ui/map/map-view.ts';
import { nodeWords, placeName } from '../../../../ui/map/map-words.ts';
import { lanesOf } from '../../../../ui/map/ways.ts';
import type { Words } from '../../../../words/words.ts';
import { makeRoute, toDebrief } from '../../route.ts';
import type { Finished } from '../finished.ts';
import type { Worksheet } from '../worksheet.ts';

type MapWords = Pick<Words, 'map' | 'debrief'>;

/** What is drawn of a band. */
export type Pictures = (band: MapBand) => {
  readonly picture: ComponentChildren;
  readonly face: ComponentChildren;
};

/** With what all attempts on this device have seen of it. */
export const mapOf = ({ engine, playthrough, others }: Finished): BranchMap =>
  branchMap(engine.edition, journeyOf(playthrough), others());

export function mapView(
  map: BranchMap,
  bands: readonly MapBand[],
  finished: Finished,
  { place }: Pick<Worksheet, 'place'>,
  words: MapWords,
  picturesOf: Pictures,
): MapScreenView {
  const { attempt, engine, ending } = finished;
  const named = withNames(map, words.map);
  const lanes = lanesOf(map);
  const places = named.nodes.map((node) => placeView(named, finished, lanes, node, words.map));
  const drawn = bands.map((band): MapBandView => {
    const { act, mood } = band;
    const { moods, seems } = words.debrief.side;
    return {
      title: act?.title ?? words.map.endingsList,
      you: act?.you ?? '',
      seems: mood ? seems(finished.customer, moods[mood]) : '',
      ...picturesOf(band),
      places: band.places.flatMap((id) => places.filter((one) => one.id === id)),
    };
  });
  const chosen = places.find(({ id }) => id === place);
  return {
    scenario: engine.edition.header.title,
    ending: ending.kind,
    decisions: seenOf(map.nodes.filter((node) => node.ending === null)),
    endings: seenOf(map.nodes.filter((node) => node.ending !== null)),
    bands: drawn,
    ways: map.edges.map(({ from, to, step, visits }) => ({
      ...{ from, to },
      kind: step !== null ? 'own' : visits > 0 ? 'seen' : 'unseen',
    })),
    chosen: chosen ? chosenView(named, drawn, finished, chosen) : null,
    other: makeRoute(toDebrief(attempt.id, 'other')),
    result: makeRoute({ screen: 'result', attempt: attempt.id }),
  };
}

const seenOf = (nodes: readonly MapNode[]) => ({
  seen: nodes.filter(({ visits }) => visits > 0).length,
  total: nodes.length,
});

function withNames(map: BranchMap, words: Words['map']): BranchMap {
  const endings = map.nodes.flatMap(({ id, ending }) => (ending ? [id] : []));
  const nodes = map.nodes.map((node) => ({ ...node, name: placeName(node, endings, words) }));
  return { ...map, nodes };
}

const nameOf = ({ id, name }: MapNode): PlaceName => ({ id, name });

function placeView(
  map: BranchMap,
  { engine, playthrough }: Finished,
  lanes: ReadonlyMap<string, 0 | 1>,
  node: MapNode,
  words: Words['map'],
): PlaceView {
  const { key, leadsTo } = engine.edition;
  const { id, step } = node;
  const named = (ids: readonly string[]) =>
    map.nodes.filter((one) => ids.includes(one.id)).map(nameOf);
  const taken = step === null ? undefined : playthrough.turns[step]?.choice.id;
  return {
    ...node,
    words: nodeWords(node, words),
    lane: lanes.get(id) ?? 0,
    choices: (key.decisions[id]?.choices ?? []).map((choice) => ({
      id: choice.id,
      text: choice.text,
      isYours: choice.id === taken,
      leadsTo: named(leadsTo[choice.id] ?? []),
    })),
    from: named(map.edges.filter(({ to }) => to === id).map(({ from }) => from)),
  };
}

function chosenView(
  { nodes }: BranchMap,
  bands: readonly MapBandView[],
  { attempt, engine, playthrough }: Finished,
  place: PlaceView,
): ChosenView {
  const { id, ending, step } = place;
  const said = ending === null ? exchanges(playthrough)[step ?? -1]?.said : undefined;
  const way = ending === null ? wayTo(engine, playthrough, id) : null;
  const next = step === null ? undefined : nodes.find((one) => one.step === step + 1);
  const at = bands.findIndex(({ places }) => places.includes(place));
  return {
    ...place,
    said: said ?? null,
    wentTo: next ? nameOf(next) : null,
    reenter: way && makeRoute({ screen: 'other', attempt: attempt.id, way }),
    side: at < bands.length / 2 ? 'left' : 'right',
  };
}
