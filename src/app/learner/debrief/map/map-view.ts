// From an attempt and its map to the page of the map.

import type { BranchMap, MapNode } from '../../../../core/debrief/branch-map.ts';
import { exchanges } from '../../../../core/debrief/exchange.ts';
import { wayTo } from '../../../../core/debrief/way-to.ts';
import { nextOf } from '../../../../core/play/playthrough.ts';
import type {
  ChosenView,
  MapScreenView,
  PlaceName,
  PlaceView,
} from '../../../../ui/map/map-view.ts';
import { nodeWords } from '../../../../ui/map/map-words.ts';
import type { Result } from '../../model.ts';
import { makeRoute } from '../../route.ts';
import type { Worksheet } from '../worksheet.ts';

export function mapView(map: BranchMap, result: Result, { place }: Worksheet): MapScreenView {
  const { attempt, engine, playthrough } = result;
  const next = nextOf(playthrough);
  const places = map.nodes.map((node) => placeView(map, result, node));
  const chosen = places.find(({ id }) => id === place);
  return {
    scenario: engine.edition.header.title,
    ending: next.kind === 'ending' ? next.ending.kind : null,
    decisions: seenOf(map.nodes.filter(({ ending }) => ending === null)),
    endings: seenOf(map.nodes.filter(({ ending }) => ending !== null)),
    places,
    chosen: chosen ? chosenView(map, result, chosen) : null,
    other: makeRoute({ screen: 'debrief', attempt: attempt.id, card: 'other', way: null }),
    result: makeRoute({ screen: 'result', attempt: attempt.id }),
  };
}

const seenOf = (nodes: readonly MapNode[]) => ({
  seen: nodes.filter(({ visits }) => visits > 0).length,
  total: nodes.length,
});

function placeView(map: BranchMap, { engine, playthrough }: Result, node: MapNode): PlaceView {
  const { key, leadsTo } = engine.edition;
  const { id, name, ending, step } = node;
  const named = (ids: readonly string[]) =>
    map.nodes.filter((one) => ids.includes(one.id)).map((one) => ({ id: one.id, name: one.name }));
  const taken = step === null ? undefined : playthrough.turns[step]?.choice.id;
  return {
    ...{ id, name, ending, step },
    words: nodeWords(node),
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

function chosenView(map: BranchMap, result: Result, place: PlaceView): ChosenView {
  const { attempt, engine, playthrough } = result;
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
