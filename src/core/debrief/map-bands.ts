// The places of the branch map in bands: the acts of the story, each with where it is set and how the
// own way left the customer, then the endings. An edition does not say in which act a decision is; it
// is read off the lines of a way that comes to it.

import { type Playthrough, replay, rewind } from '../play/playthrough.ts';
import type { Act, Beat, CastId, DecisionId, EndingId } from '../story/line.ts';
import { relevance } from '../story/matters.ts';
import type { Engine } from '../story/story.ts';
import type { Mood, Place } from '../vocabulary.ts';
import type { BranchMap } from './branch-map.ts';
import { wayTo } from './way-to.ts';

export type MapBand = {
  /** Null before the first act, and for the endings. */
  readonly act: Act | null;
  readonly place: Place | null;
  /** The customer's at the end of the act on the own way; null off it. */
  readonly mood: Mood | null;
  /** In the order of the map; an ending that only this act leads to is the last. */
  readonly places: readonly (DecisionId | EndingId)[];
};

type Setting = { readonly act: Act | null; readonly place: Place | null };

export function mapBands(map: BranchMap, engine: Engine, own: Playthrough): readonly MapBand[] {
  const { nodes, edges } = map;
  const settings = settingsOf(map, engine, own);
  const moods = moodsOf(own, engine.edition.header.customer);
  const acts: Record<string, MapBand> = {};
  const homes = new Map<string, string>();
  for (const { id } of nodes.filter(({ ending }) => ending === null)) {
    const { act, place } = settings.get(id) ?? { act: null, place: null };
    const name = nameOf(act);
    const band = acts[name] ?? { act, place, mood: moods.get(name) ?? null, places: [] };
    acts[name] = { ...band, places: [...band.places, id] };
    homes.set(id, name);
  }
  const last = Object.keys(acts).at(-1);
  const atTheEnd: EndingId[] = [];
  for (const { id } of nodes.filter(({ ending }) => ending !== null)) {
    const from = new Set(edges.filter(({ to }) => to === id).map((edge) => homes.get(edge.from)));
    const [home] = from;
    const band = home === undefined || from.size > 1 || home === last ? undefined : acts[home];
    if (band) acts[home as string] = { ...band, places: [...band.places, id] };
    else atTheEnd.push(id);
  }
  return [...Object.values(acts), { act: null, place: null, mood: null, places: atTheEnd }];
}

/** Two acts of one name are one. */
const nameOf = (act: Act | null): string => `${act?.title ?? ''}\n${act?.you ?? ''}`;

function settingsOf(
  { nodes }: BranchMap,
  engine: Engine,
  own: Playthrough,
): ReadonlyMap<DecisionId, Setting> {
  const settings = new Map<DecisionId, Setting>();
  const follow = (way: Playthrough) => {
    let setting: Setting = { act: null, place: null };
    beatsOf(way).forEach(({ lines, next }) => {
      for (const { act, place } of lines)
        setting = { act: act ?? setting.act, place: place ?? setting.place };
      if (next.kind === 'decision' && !settings.has(next.decision.id))
        settings.set(next.decision.id, setting);
    });
  };
  follow(own);
  const start = rewind(own, 0);
  const relevant = relevance(engine.edition.ink);
  // The last ones first: a way to them passes most of the others.
  for (const { id } of nodes.filter(({ ending }) => ending === null).toReversed()) {
    const way = settings.has(id) ? null : wayTo(engine, start, id, relevant);
    if (way)
      follow(
        replay(
          engine.story,
          way.map((choice) => ({ choice })),
        ).playthrough,
      );
  }
  return settings;
}

const beatsOf = ({ opening, turns }: Playthrough): readonly Beat[] => [
  opening,
  ...turns.map(({ beat }) => beat),
];

/** By the name of the act. A new place is a new day: they are calm until a line says otherwise. */
function moodsOf(own: Playthrough, customer: CastId): ReadonlyMap<string, Mood> {
  const moods = new Map<string, Mood>();
  let name = nameOf(null);
  let mood: Mood = 'calm';
  for (const line of beatsOf(own).flatMap(({ lines }) => lines)) {
    if (line.act) name = nameOf(line.act);
    mood = line.moods[customer] ?? (line.place ? 'calm' : mood);
    moods.set(name, mood);
  }
  return moods;
}
