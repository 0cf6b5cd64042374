import { sumOfPoints } from '../core/score/worth.ts';
import type { Edition } from '../core/story/edition.ts';
import type { ChoiceId } from '../core/story/line.ts';
import { openStory } from '../core/story/story.ts';

/** From the first decision to an ending: at each the choice with the most points, or the fewest. */
export function picksBy(
  { ink, header }: Edition,
  wanted: 'strongest' | 'weakest',
): readonly ChoiceId[] {
  const story = openStory(ink, header);
  const sign = wanted === 'strongest' ? 1 : -1;
  const picks: ChoiceId[] = [];
  let { beat, position } = story.begin();
  while (beat.next.kind === 'decision') {
    const { id } = beat.next.decision.choices.reduce((a, b) =>
      sign * sumOfPoints(b) > sign * sumOfPoints(a) ? b : a,
    );
    const step = story.step(position, id);
    if (!step) break;
    picks.push(id);
    ({ beat, position } = step);
  }
  return picks;
}
