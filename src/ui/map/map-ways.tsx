// The ways between the places: the own one thick, seen ones drawn through, others dashed. Ways that
// come together end in one dot.

import type { BranchMap, MapEdge } from '../../core/debrief/branch-map.ts';
import { curve } from './curve.ts';
import type { MapLayout } from './lay-out-map.ts';

export function MapWays(props: { readonly map: BranchMap; readonly layout: MapLayout }) {
  const { map, layout } = props;
  const drawn = map.edges.map((edge, index) => ({ edge, path: curve(layout.ways[index] ?? []) }));
  const inOrder = drawn.toSorted((a, b) => rankOf(a.edge) - rankOf(b.edge));
  return (
    <>
      {inOrder.map(({ edge, path }) => (
        <Way key={`${edge.from} ${edge.to}`} edge={edge} path={path} />
      ))}
      {meetings(map).map((id) => {
        const box = layout.boxes[id];
        return (
          box && (
            <circle key={id} class="map-meeting" cx={box.x} cy={box.y - box.height / 2} r="5" />
          )
        );
      })}
    </>
  );
}

function Way({ edge, path }: { readonly edge: MapEdge; readonly path: string }) {
  const kind = edge.step !== null ? 'own' : edge.visits > 0 ? 'seen' : 'unseen';
  return (
    <>
      <path class="map-way" data-way={kind} d={path} />
      {kind === 'own' && <path class="map-way-core" d={path} />}
    </>
  );
}

/** What matters more is drawn over the rest. */
const rankOf = ({ step, visits }: MapEdge): number => (step !== null ? 2 : visits > 0 ? 1 : 0);

function meetings({ nodes, edges }: BranchMap): readonly string[] {
  return nodes.map(({ id }) => id).filter((id) => edges.filter(({ to }) => to === id).length > 1);
}
