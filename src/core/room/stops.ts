// Where a room should stop: where much is at stake and the two best answers are close to each other.

import { advance, beginPlaythrough, nextOf, type Playthrough } from '../play/playthrough.ts';
import { isCore } from '../score/measure.ts';
import { sumOfPoints } from '../score/worth.ts';
import { inOrder } from '../story/graph.ts';
import type { Decision, DecisionId } from '../story/line.ts';
import type { Engine } from '../story/story.ts';
import { bestKeyed } from './branches.ts';

export const ROOM_MINUTES = [30, 45, 60] as const;
export type RoomMinutes = (typeof ROOM_MINUTES)[number];

const HOW_MANY: Readonly<Record<RoomMinutes, number>> = { 30: 4, 45: 5, 60: 6 };

/** All decisions that a room can come to, each before what can follow it: of a drill those of one run. */
export function decisionsOf(engine: Engine): readonly Decision[] {
  const { key, leadsTo } = engine.edition;
  if (engine.story.deals > 1) return alongBest(engine);
  return inOrder({ decisions: key.decisions, leadsTo }).flatMap((id) => key.decisions[id] ?? []);
}

/** Three skills with 4 points each. */
const MOST_POINTS = 12;

/** Stakes × closeness of the two best sums: 0 to 2. */
export function worthStopping({ choices, stakes }: Decision): number {
  const [best = 0, second = 0] = choices.map(sumOfPoints).sort((a, b) => b - a);
  return stakes * (1 - (best - second) / MOST_POINTS);
}

/**
 * In the order of the story. Only decisions that a room meets which takes the best answers: others may
 * never be reached.
 */
export function suggestedStops(engine: Engine, minutes: RoomMinutes): readonly DecisionId[] {
  const met = alongBest(engine).filter(isCore);
  const best = met
    .toSorted((a, b) => worthStopping(b) - worthStopping(a))
    .slice(0, HOW_MANY[minutes]);
  return met.filter((one) => best.includes(one)).map(({ id }) => id);
}

function alongBest({ story }: Engine): readonly Decision[] {
  let playthrough: Playthrough | null = beginPlaythrough(story);
  const met: Decision[] = [];
  for (let next = nextOf(playthrough); next.kind === 'decision'; next = nextOf(playthrough)) {
    met.push(next.decision);
    playthrough = advance(story, playthrough, { choice: bestKeyed(next.decision) });
    if (!playthrough) break;
  }
  return met;
}
