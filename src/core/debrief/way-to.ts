// The picks that lead to a decision: the attempt's own for as long as possible, then as few others as
// possible. Where a pick leads can depend on the story's variables, so every way is played in the story.

import { advance, nextOf, type Playthrough, rewind } from '../play/playthrough.ts';
import type { Edition } from '../story/edition.ts';
import type { ChoiceId, DecisionId } from '../story/line.ts';
import { type Relevance, relevance } from '../story/matters.ts';
import type { OpenStory } from '../story/story.ts';

type Game = { readonly edition: Edition; readonly story: OpenStory };

/** Steps of the story that are tried before giving up. */
const MOST_STEPS = 6_000;

/** Null when the decision cannot be reached. Who asks more than once brings the story's `relevance`. */
export function wayTo(
  { edition, story }: Game,
  own: Playthrough,
  decision: DecisionId,
  { matterAt }: Relevance = relevance(edition.ink),
): readonly ChoiceId[] | null {
  const met = own.turns.findIndex((turn) => turn.decision.id === decision);
  if (met >= 0) return choicesOf(rewind(own, met));
  const toGo = picksToGo(edition, decision);
  // A state from which a longer part of the own way has not led there leads there from no shorter one.
  const tried = new Set<string>();
  const search: Search = { story, toGo, tried, matterAt, left: MOST_STEPS };
  for (let shared = own.turns.length; shared >= 0; shared -= 1) {
    const found = fewestPicks(search, rewind(own, shared));
    if (found) return choicesOf(found);
  }
  return null;
}

const choicesOf = ({ turns }: Playthrough) => turns.map(({ choice }) => choice.id);

type Search = {
  readonly story: OpenStory;
  readonly toGo: ReadonlyMap<DecisionId, number>;
  readonly tried: Set<string>;
  readonly matterAt: Relevance['matterAt'];
  left: number;
};

/** The most promising first: by the picks made and the fewest that the graph still asks for (A*). */
function fewestPicks(search: Search, from: Playthrough): Playthrough | null {
  const waiting: (Playthrough[] | undefined)[] = [];
  const put = (playthrough: Playthrough) => {
    const next = nextOf(playthrough);
    const toGo = next.kind === 'decision' ? search.toGo.get(next.decision.id) : undefined;
    if (toGo === undefined) return;
    const length = playthrough.turns.length + toGo;
    waiting[length] = [...(waiting[length] ?? []), playthrough];
  };
  put(from);
  for (let length = 0; length < waiting.length; length += 1) {
    for (let here = waiting[length]?.pop(); here; here = waiting[length]?.pop()) {
      const next = nextOf(here);
      if (next.kind !== 'decision') continue;
      if (search.toGo.get(next.decision.id) === 0) return here;
      const { key } = search.matterAt(here.position);
      if (search.tried.has(key)) continue;
      search.tried.add(key);
      for (const { id } of next.decision.choices.toReversed()) {
        search.left -= 1;
        if (search.left < 0) return null;
        const further = advance(search.story, here, { choice: id });
        if (further) put(further);
      }
    }
  }
  return null;
}

/** By decision, the fewest picks from it to the goal on the graph; without an entry there is no way. */
function picksToGo({ key, leadsTo }: Edition, goal: DecisionId): ReadonlyMap<DecisionId, number> {
  const toGo = new Map<DecisionId, number>([[goal, 0]]);
  // A Map keeps the order of insertion and may grow while it is walked: breadth first.
  for (const [at, picks] of toGo)
    for (const { id, choices } of Object.values(key.decisions))
      if (!toGo.has(id) && choices.some((choice) => leadsTo[choice.id]?.includes(at)))
        toGo.set(id, picks + 1);
  return toGo;
}
