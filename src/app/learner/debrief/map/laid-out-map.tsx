import type { BranchMap as MapOfStory } from '../../../../core/debrief/branch-map.ts';
import type { Edition } from '../../../../core/story/edition.ts';
import { BranchMap } from '../../../../ui/map/branch-map.tsx';
import { layOutMap, type MapLayout } from '../../../../ui/map/lay-out-map.ts';

export type LaidOutMapProps = {
  readonly edition: Edition;
  readonly map: MapOfStory;
  /** Id of a decision or an ending. */
  readonly chosen: string | null;
  readonly choose: (place: string) => void;
};

/** An edition's places never move: they are found once, however often its map is opened. */
const layouts = new WeakMap<Edition, MapLayout>();

export function LaidOutMap({ edition, map, chosen, choose }: LaidOutMapProps) {
  const layout = layouts.get(edition) ?? layOutMap(map);
  layouts.set(edition, layout);
  return <BranchMap map={map} layout={layout} chosen={chosen} doors={{ choose }} />;
}
