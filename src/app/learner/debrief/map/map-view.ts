// From an attempt and its map to the page of the map.

import { type BranchMap, branchMap, type MapNode } from '../../../../core/debrief/branch-map.ts';
import { exchanges } from '../../../../core/debrief/exchange.ts';
import { journeyOf } from '../../../../core/debrief/journey.ts';
import { wayTo } from '../../../../core/debrief/way-to.ts';
import type {
  ChosenView,
  MapScreenView,
  PlaceName,
  PlaceView,
} from '../../../../ui/map/map-view.ts';
import { nodeWords } from '../../../../ui/map/map-words.ts';
import type { Words } from '../../../../words/words.ts';
import { makeRoute, toDebrief } from '../../route.ts';
import type { Finished } from '../finished.ts';
import type { Worksheet } from '../worksheet.ts';

/** With what all attempts on this device have seen of it. */
export const mapOf = ({ engine, playthrough, others }: Finished): BranchMap =>
  branchMap(engine.edition, journeyOf(playthrough), others());

export function mapView(
  map: BranchMap,
  finished: Finished,
  { place }: Pick<Worksheet, 'place'>,
  words: Words['map'],
): MapScreenView {
  const { attempt, engine, ending } = finished;
  const places = map.nodes.map((node) => placeView(map, finished, node, words));
  const chosen = places.find(({ id }) => id === place);
  return {
    scenario: engine.edition.header.title,
    ending: ending.kind,
    decisions: seenOf(map.nodes.filter(({ ending }) => ending === null)),
    endings: seenOf(map.nodes.filter(({ ending }) => ending !== null)),
    places,
    chosen: chosen ? chosenView(map, finished, chosen) : null,
    other: makeRoute(toDebrief(attempt.id, 'other')),
    result: makeRoute({ screen: 'result', attempt: attempt.id }),
  };
}

const seenOf = (nodes: readonly MapNode[]) => ({
  seen: nodes.filter(({ visits }) => visits > 0).length,
  total: nodes.length,
});

function placeView(
  map: BranchMap,
  { engine, playthrough }: Finished,
  node: MapNode,
  words: Words['map'],
): PlaceView {
  const { key, leadsTo } = engine.edition;
  const { id, name, ending, step } = node;
  const named = (ids: readonly string[]) =>
    map.nodes.filter((one) => ids.includes(one.id)).map((one) => ({ id: one.id, name: one.name }));
  const taken = step === null ? undefined : playthrough.turns[step]?.choice.id;
  return {
    ...{ id, name, ending, step },
    words: nodeWords(node, words),
    choices: (key.decisions[id]?.choices ?? []).map((choice) => ({
      id: choice.id,
      text: choice.text,
      isYours: choice.id === taken,
      leadsTo: named(leadsTo[choice.id] ?? []),
    })),
    from: named(map.edges.filter(({ to }) => to === id).map(({ from }) => from)),
  };
}

function nameAt({ nodes }: BranchMap, at: number): PlaceName | undefined {
  const node = nodes.find(({ step }) => step === at);
  return node && { id: node.id, name: node.name };
}

function chosenView(map: BranchMap, finished: Finished, place: PlaceView): ChosenView {
  const { attempt, engine, playthrough } = finished;
  const said = place.ending === null ? exchanges(playthrough)[place.step ?? -1]?.said : undefined;
  const way = place.ending === null ? wayTo(engine, playthrough, place.id) : null;
  const isSeen = map.nodes.some(({ id, visits }) => id === place.id && visits > 0);
  return {
    ...place,
    said: said ?? null,
    wentTo: place.step === null ? null : (nameAt(map, place.step + 1) ?? null),
    headline: isSeen ? (engine.edition.endings[place.id]?.headline ?? null) : null,
    reenter: way && makeRoute({ screen: 'other', attempt: attempt.id, way }),
  };
}
